package anlan.bench;

import anlan.law.Bound;
import anlan.law.Law;
import anlan.law.Start;
import java.time.LocalDate;
import java.util.List;

/** A due date that explains itself, beside adding ninety days. */
final class PeriodBench {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 2);
    private static final int DAYS = 700;

    private PeriodBench() {}

    static Comparison bench() {
        var law = Law.shipped();
        return new Comparison(
                "period",
                new Comparison.Work(
                        "last day of a case term, rolled over rest days and explained",
                        n -> law.due("PEN-019", new Start("立案", day(n)), Bound.BUREAU, List.of())
                                .hashCode()),
                new Comparison.Work(
                        "ninety days added", n -> day(n).plusDays(90).hashCode()));
    }

    private static LocalDate day(int n) {
        return FIRST.plusDays(n % DAYS);
    }
}
