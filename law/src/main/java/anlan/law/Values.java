package anlan.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the shipped values, one table per field of law.
final class Values {
    private static final List<String> FILES = List.of(
            "officers",
            "inspection",
            "penalty",
            "hearing",
            "execution",
            "discretion",
            "service",
            "publication",
            "hazard",
            "remedy",
            "crime",
            "accident",
            "coercion",
            "licensing",
            "disclosure",
            "preparedness");
    private static final String[] HEADER = {"编号", "名称", "数值", "单位", "起始日", "依据", "来源", "不低于", "不高于", "说明"};

    private Values() {}

    static List<DatedValue> shipped() {
        var values = FILES.stream()
                .flatMap(file -> Sheet.shipped("values/" + file + ".csv", HEADER).map(Values::value).stream())
                .toList();
        var seen = new HashSet<String>();
        for (var value : values) {
            if (!seen.add(value.id() + value.from())) {
                throw new IllegalArgumentException("数值重复：" + value.id() + " " + value.from());
            }
        }
        return values;
    }

    static List<DatedValue> read(String name, String text) {
        return Sheet.read(name, text, HEADER).map(Values::value);
    }

    private static DatedValue value(Sheet.Row row) {
        var value = new DatedValue(
                row.needed("编号"),
                row.needed("名称"),
                row.needed("数值"),
                row.needed("单位"),
                LocalDate.parse(row.needed("起始日")),
                Article.parseAll(row.needed("依据")),
                status(row.needed("来源")),
                bound(row.cell("不低于")),
                bound(row.cell("不高于")),
                row.cell("说明"),
                null);
        value.quantity();
        return value;
    }

    static SourceStatus status(String word) {
        return switch (word) {
            case "已核实" -> SourceStatus.VERIFIED;
            case "未核实" -> SourceStatus.UNVERIFIED;
            default -> throw new IllegalArgumentException("来源应为已核实或未核实：" + word);
        };
    }

    private static @Nullable BigDecimal bound(String cell) {
        return cell.isEmpty() ? null : new BigDecimal(cell);
    }
}
