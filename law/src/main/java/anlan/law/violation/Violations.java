package anlan.law.violation;

import anlan.law.Article;
import anlan.law.Money;
import anlan.law.Sheet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The register of violations by day, read from the tables shipped in the jar (`violations/*.csv`). Immutable.
public final class Violations {
    private static final Violations SHIPPED = new Violations(read());

    private final Map<String, List<Violation>> versions = new TreeMap<>();

    private Violations(List<Violation> all) {
        for (var violation : all) {
            var same = versions.computeIfAbsent(violation.id(), id -> new ArrayList<>());
            if (same.stream().anyMatch(v -> v.inForce(violation.from()))) {
                throw new IllegalArgumentException("版本重叠：" + violation.id() + " " + violation.from());
            }
            same.add(violation);
        }
    }

    /// The register of this release.
    public static Violations shipped() {
        return SHIPPED;
    }

    /// The violation as the law stood on a day; empty if unknown or not recorded for that day.
    public Optional<Violation> find(String id, LocalDate day) {
        for (var version : versions.getOrDefault(id, List.of())) {
            if (version.inForce(day)) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }

    /// Every violation as the law stood on a day, by id.
    public List<Violation> on(LocalDate day) {
        return versions.keySet().stream().flatMap(id -> find(id, day).stream()).toList();
    }

    /// Every version of one violation, oldest first.
    public List<Violation> versions(String id) {
        return List.copyOf(versions.getOrDefault(id, List.of()));
    }

    /// What the law of the day of the act allows as a fine (行政处罚法 37); fails on an unknown id. A continuing act is
    /// judged by its last day.
    public FineRange range(String id, Subject subject, Stage stage, Facts facts, LocalDate dayOfAct) {
        if (!versions.containsKey(id)) {
            throw new IllegalArgumentException("没有违法行为" + id);
        }
        return find(id, dayOfAct)
                .map(v -> v.range(subject, stage, facts))
                .orElseGet(() -> new FineRange.Missing(dayOfAct + "适用的法律未录入"));
    }

    private record Key(String id, LocalDate from) {
        static Key of(Sheet.Row row) {
            return new Key(row.needed("编号"), LocalDate.parse(row.needed("自")));
        }
    }

    private static List<Violation> read() {
        var penalties = new TreeMap<String, List<Penalty>>();
        for (var entry : Sheet.shipped(
                        "violations/fines.csv", "编号", "自", "阶段", "对象", "种类", "下限", "上限", "可以", "门槛", "不足下限", "不足上限")
                .map(row -> Map.entry(Key.of(row).toString(), penalty(row)))) {
            penalties.computeIfAbsent(entry.getKey(), key -> new ArrayList<>()).add(entry.getValue());
        }
        var measures = new TreeMap<String, Map<Stage, List<Measure>>>();
        for (var entry : Sheet.shipped("violations/measures.csv", "编号", "自", "阶段", "措施")
                .map(row -> Map.entry(Key.of(row).toString(), measures(row)))) {
            measures.computeIfAbsent(entry.getKey(), key -> new EnumMap<>(Stage.class))
                    .putAll(entry.getValue());
        }
        var all = Sheet.shipped("violations/violations.csv", "编号", "自", "至", "违法行为", "义务条款", "处罚条款", "移送", "提示")
                .map(row -> violation(
                        row,
                        listed(penalties.remove(Key.of(row).toString())),
                        mapped(measures.remove(Key.of(row).toString()))));
        if (!penalties.isEmpty() || !measures.isEmpty()) {
            throw new IllegalArgumentException("没有对应的违法行为：" + penalties.keySet() + measures.keySet());
        }
        return all;
    }

    private static Violation violation(Sheet.Row row, List<Penalty> penalties, Map<Stage, List<Measure>> measures) {
        var until = row.cell("至");
        return new Violation(
                row.needed("编号"),
                row.needed("违法行为"),
                LocalDate.parse(row.needed("自")),
                until.isEmpty() ? null : LocalDate.parse(until),
                Article.parseAll(row.needed("义务条款")),
                Article.parseAll(row.needed("处罚条款")),
                penalties,
                measures,
                row.cell("移送"),
                row.cell("提示"));
    }

    private static Penalty penalty(Sheet.Row row) {
        var optional = switch (row.cell("可以")) {
            case "可以" -> true;
            case "" -> false;
            default -> throw new IllegalArgumentException("“可以”一列应为可以或者空");
        };
        return new Penalty(Stage.of(row.needed("阶段")), Subject.of(row.needed("对象")), fine(row), optional);
    }

    private static Fine fine(Sheet.Row row) {
        return switch (row.needed("种类")) {
            case "区间" -> between(row, "下限", "上限");
            case "违法所得倍数" -> multiple(row, Fine.Base.ILLEGAL_INCOME);
            case "货值倍数" -> multiple(row, Fine.Base.GOODS_VALUE);
            case "年收入比例" -> new Fine.IncomeShare(new BigDecimal(row.needed("下限")), new BigDecimal(row.needed("上限")));
            case "按日" -> new Fine.Daily();
            case "责令" -> new Fine.OrderOnly();
            case "未知" -> new Fine.Unknown();
            default -> throw new IllegalArgumentException("不是罚款种类：" + row.cell("种类"));
        };
    }

    private static Fine multiple(Sheet.Row row, Fine.Base base) {
        return new Fine.Multiple(
                base,
                new BigDecimal(row.needed("下限")),
                new BigDecimal(row.needed("上限")),
                Money.of(row.needed("门槛")),
                between(row, "不足下限", "不足上限"));
    }

    private static Fine.Between between(Sheet.Row row, String min, String max) {
        return new Fine.Between(Money.of(row.needed(min)), Money.of(row.needed(max)));
    }

    private static Map<Stage, List<Measure>> measures(Sheet.Row row) {
        var measures = new ArrayList<Measure>();
        for (var word : row.needed("措施").split(";", -1)) {
            measures.add(Measure.of(word));
        }
        return Map.of(Stage.of(row.needed("阶段")), List.copyOf(measures));
    }

    private static List<Penalty> listed(@Nullable List<Penalty> found) {
        return found == null ? List.of() : found;
    }

    private static Map<Stage, List<Measure>> mapped(@Nullable Map<Stage, List<Measure>> found) {
        return found == null ? Map.of() : found;
    }
}
