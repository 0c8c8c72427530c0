package anlan.law.criterion;

import anlan.law.Sheet;
import anlan.law.SourceStatus;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The catalogue of criteria by day, read from the table shipped in the jar (`criteria/criteria.csv`). Immutable.
public final class Criteria {
    private static final Criteria SHIPPED =
            new Criteria(Sheet.shipped("criteria/criteria.csv", "编号", "自", "至", "标准", "条目", "判定情形", "核实")
                    .map(Criteria::criterion));

    private final List<Criterion> all;

    private Criteria(List<Criterion> all) {
        this.all = all;
    }

    /// The catalogue of this release.
    public static Criteria shipped() {
        return SHIPPED;
    }

    /// The criterion as it stood on a day; empty if unknown or not in force.
    public Optional<Criterion> find(String id, LocalDate day) {
        return all.stream()
                .filter(each -> each.id().equals(id) && each.inForce(day))
                .findFirst();
    }

    /// Every version of every criterion, in the order of the table.
    public List<Criterion> all() {
        return all;
    }

    private static Criterion criterion(Sheet.Row row) {
        var until = row.cell("至");
        return new Criterion(
                row.needed("编号"),
                LocalDate.parse(row.needed("自")),
                until.isEmpty() ? null : LocalDate.parse(until),
                row.needed("标准"),
                row.cell("条目"),
                row.needed("判定情形"),
                Arrays.stream(SourceStatus.values())
                        .filter(status -> status.label().equals(row.cell("核实")))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("“核实”一列应为已核实或者未核实")));
    }
}
