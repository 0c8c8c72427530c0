package anlan.law.computation;

import anlan.law.Law;
import anlan.law.Money;
import anlan.law.violation.FineRange;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// The split of a legal range where no benchmark row exists (DIS-005): lighter 0–30 %, general 30–70 %, heavier 70–100
/// %
/// of the width, edges included, rounded down to 分. Below the minimum only for a reason of 行政处罚法 32.
///
/// The shares are an engineering default, not a rule of the sector ([#unverified]); for multiples of income splitting
/// the amount is splitting the multiple (DIS-006).
public record Discretion(FineRange.Bounded range, Map<Grade, FineRange.Bounded> grades, boolean unverified) {
    /// How heavily, as officials name it.
    public enum Grade {
        LIGHTER("从轻"),
        GENERAL("一般"),
        HEAVIER("从重");

        private final String label;

        Grade(String label) {
            this.label = label;
        }

        /// The officials' word.
        public String label() {
            return label;
        }
    }

    /// The reasons for which a fine must be lighter or mitigated (行政处罚法 32).
    public enum Mitigation {
        REMOVED_HARM("主动消除或者减轻违法行为危害后果"),
        COERCED("受他人胁迫或者诱骗实施违法行为"),
        CONFESSED("主动供述行政机关尚未掌握的违法行为"),
        MERIT("配合行政机关查处违法行为有立功表现"),
        OTHER_LAW("法律、法规、规章规定的其他情形");

        private final String label;

        Mitigation(String label) {
            this.label = label;
        }

        /// The officials' words.
        public String label() {
            return label;
        }
    }

    public Discretion {
        grades = Map.copyOf(grades);
    }

    /// Splits a legal range by the shares in force on a day.
    public static Discretion of(FineRange.Bounded range, Law law, LocalDate day) {
        var lighter = law.value("DIS-005.lighter", day);
        var heavier = law.value("DIS-005.heavier", day);
        var width = range.max().minus(range.min());
        var low = range.min().plus(width.times(law.ratio("DIS-005.lighter", day), RoundingMode.DOWN));
        var high = range.min().plus(width.times(law.ratio("DIS-005.heavier", day), RoundingMode.DOWN));
        var grades = new EnumMap<Grade, FineRange.Bounded>(Grade.class);
        grades.put(Grade.LIGHTER, part(range, range.min(), low));
        grades.put(Grade.GENERAL, part(range, low, high));
        grades.put(Grade.HEAVIER, part(range, high, range.max()));
        return new Discretion(range, grades, lighter.unverified() || heavier.unverified());
    }

    /// The part of the range for a grade.
    public FineRange.Bounded grade(Grade grade) {
        return Objects.requireNonNull(grades.get(grade));
    }

    /// The range of a mitigated fine (减轻), from nothing up to but not including the minimum; empty without a reason of
    /// article 32 or where the law knows no minimum.
    public Optional<FineRange.Bounded> mitigated(Set<Mitigation> reasons) {
        return reasons.isEmpty() || range.min().isZero()
                ? Optional.empty()
                : Optional.of(part(range, Money.ZERO, range.min().minus(Money.of("0.01"))));
    }

    /// Whether a fine of this amount is lawful: inside the range, or below it for a reason of article 32.
    public boolean lawful(Money fine, Set<Mitigation> reasons) {
        return range.covers(fine)
                || mitigated(reasons).map(m -> m.covers(fine) && !fine.isZero()).orElse(false);
    }

    private static FineRange.Bounded part(FineRange.Bounded range, Money min, Money max) {
        return new FineRange.Bounded(min, max, range.optional(), range.basis());
    }
}
