package anlan.app.command;

import anlan.kernel.exchange.Fault;
import anlan.kernel.exchange.ImportMode;
import anlan.kernel.exchange.ImportResult;
import anlan.kernel.exchange.Incoming;
import anlan.kernel.exchange.Mapping;
import anlan.kernel.exchange.Tally;
import anlan.kernel.exchange.Tally.Fate;
import anlan.kernel.exchange.Tally.Sum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What an import prints: whence and whither, rows and money by year, every row that did not land with its reason. */
final class ImportPrint {
    private static final List<Fate> FATES = List.of(Fate.LANDED, Fate.KNOWN, Fate.REPORTED);
    // The headings are wide signs: one of them takes the place of two digits.
    private static final String HEADING =
            "年份           导入行数            导入金额     原有行数            原有金额     退回行数            退回金额";

    private ImportPrint() {}

    /** The lines to print. */
    static List<String> of(Incoming file, Mapping mapping, ImportMode mode, ImportResult result) {
        Tally tally = result.tally();
        List<String> lines = new ArrayList<>();
        lines.add("文件：" + file.name() + ",SM3 " + file.content().brief());
        lines.add("来源：" + mapping.title() + "（" + mapping.source() + "）");
        lines.add("单位：" + mapping.unit() + " " + mapping.unitName() + "；币种：" + mapping.currency());
        lines.add("");
        lines.add(HEADING);
        tally.years().forEach((year, sums) -> lines.add(line(year.isEmpty() ? "----" : year, sums)));
        lines.add(line("----", total(tally)));
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "合计 %,d 行，%s %s：导入 %,d 行，原有 %,d 行，退回 %,d 行",
                tally.file().rows(),
                money(tally.file().sum()),
                mapping.currency(),
                tally.of(Fate.LANDED).rows(),
                tally.of(Fate.KNOWN).rows(),
                tally.of(Fate.REPORTED).rows()));
        if (tally.file().unread() > 0) {
            lines.add("其中 " + tally.file().unread() + " 行的金额无法读出，没有计入金额");
        }
        lines.add(tally.isBalanced() ? "导入、原有、退回三者之和与文件一致（行数、金额）" : "注意：三者之和与文件不一致，请核对映射中的“金额列”与“金额”是否同一列");
        if (result.refused()) {
            lines.add("方式为“" + mode.label() + "”：有问题的行没有改正之前，一行也不导入");
        }
        if (!result.faults().isEmpty()) {
            lines.add("");
            lines.add("退回的行：");
            result.faults().stream().map(Fault::sentence).forEach(lines::add);
        }
        return lines;
    }

    private static Map<Fate, Sum> total(Tally tally) {
        return Map.of(
                Fate.LANDED, tally.of(Fate.LANDED),
                Fate.KNOWN, tally.of(Fate.KNOWN),
                Fate.REPORTED, tally.of(Fate.REPORTED));
    }

    private static String line(String year, Map<Fate, Sum> sums) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-7s", year));
        for (Fate fate : FATES) {
            Sum sum = sums.getOrDefault(fate, Sum.NONE);
            line.append(String.format(Locale.ROOT, " %,15d %19s", sum.rows(), money(sum.sum())));
        }
        return line.toString();
    }

    private static String money(BigDecimal sum) {
        return String.format(Locale.ROOT, "%,.2f", sum);
    }
}
