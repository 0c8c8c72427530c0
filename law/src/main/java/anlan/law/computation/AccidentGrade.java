package anlan.law.computation;

import anlan.law.Law;
import anlan.law.Money;
import anlan.law.violation.FineRange;
import java.math.RoundingMode;
import java.time.LocalDate;

/// The grade of a work-safety accident (生产安全事故报告和调查处理条例 3; 以上 includes, 以下 excludes the number) and the fines
/// that go with it (安全生产法 95, 114). The amounts of articles 37 and 38 of that Regulation are overtaken (AFN-007).
public enum AccidentGrade {
    GENERAL("一般事故", "general"),
    LARGER("较大事故", "larger"),
    MAJOR("重大事故", "major"),
    EXTRA_MAJOR("特别重大事故", "extra-major");

    private final String label;
    private final String id;

    AccidentGrade(String label, String id) {
        this.label = label;
        this.id = id;
    }

    /// The worst grade that deaths, serious injuries (with acute poisoning) or direct loss reach.
    public static AccidentGrade of(int deaths, int injuries, Money loss, Law law, LocalDate day) {
        var worst = GENERAL;
        for (var grade : new AccidentGrade[] {LARGER, MAJOR, EXTRA_MAJOR}) {
            var threshold = "ACC-001." + grade.id;
            if (deaths >= law.count(threshold + "-deaths", day)
                    || injuries >= law.count(threshold + "-injuries", day)
                    || loss.atLeast(law.money(threshold + "-loss", day))) {
                worst = grade;
            }
        }
        return worst;
    }

    /// The officials' word.
    public String label() {
        return label;
    }

    /// The fine for the unit liable (安全生产法 114).
    public FineRange.Bounded unitFine(Law law, LocalDate day) {
        var max = law.value("AFN-001." + id + "-max", day);
        return new FineRange.Bounded(
                law.money("AFN-001." + id + "-min", day), law.money(max.id(), day), false, max.articles());
    }

    /// The fine where circumstances are especially grave and the influence especially vile: two to five times the fine
    /// of the first paragraph (安全生产法 114, second paragraph; the law says 可以).
    public FineRange.Bounded gravestUnitFine(Law law, LocalDate day) {
        var ordinary = unitFine(law, day);
        return new FineRange.Bounded(
                ordinary.min().times(law.count("AFN-002.min", day)),
                ordinary.max().times(law.count("AFN-002.max", day)),
                true,
                law.value("AFN-002.max", day).articles());
    }

    /// The fine for the principal who did not perform the duties, of the income of the year before (安全生产法 95).
    public Money principalFine(Money lastYearIncome, Law law, LocalDate day) {
        return lastYearIncome.times(law.ratio("AFN-003." + id, day), RoundingMode.DOWN);
    }
}
