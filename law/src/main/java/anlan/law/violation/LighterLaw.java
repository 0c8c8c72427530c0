package anlan.law.violation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The choice between the law of the act and the law of the decision (从旧兼从轻, 行政处罚法 37): the old law applies unless
/// the new one is lighter. Both candidates are shown; legal staff decide where one of them is not known.
public record LighterLaw(Candidate old, Candidate now, Applied applied, String reason) {
    /// One of the two laws with what it allows; `violation` is null where the law of that day is not recorded.
    public record Candidate(LocalDate day, @Nullable Violation violation, FineRange range) {}

    /// Which law applies.
    public enum Applied {
        SAME("适用同一法律"),
        OLD("适用行为时的法律"),
        NEW("适用处罚时的法律"),
        UNDECIDED("须由法制人员判断");

        private final String label;

        Applied(String label) {
            this.label = label;
        }

        /// The officials' word.
        public String label() {
            return label;
        }
    }

    /// Compares both laws for one subject at one stage. Lighter is the lower maximum, then the lower minimum, then 可以
    /// before 应当; no fine at all is lightest. Other measures are not weighed: they stay with the officer.
    public static LighterLaw compare(
            Violations register,
            String id,
            Subject subject,
            Stage stage,
            Facts facts,
            LocalDate dayOfAct,
            LocalDate dayOfDecision) {
        var old = candidate(register, id, subject, stage, facts, dayOfAct);
        var now = candidate(register, id, subject, stage, facts, dayOfDecision);
        var then = old.violation();
        if (then != null && then.equals(now.violation())) {
            return new LighterLaw(old, now, Applied.SAME, "行为时与处罚时的法律相同");
        }
        if (old.range() instanceof FineRange.Missing || now.range() instanceof FineRange.Missing) {
            return new LighterLaw(
                    old,
                    now,
                    Applied.UNDECIDED,
                    "行为时：" + old.range().display() + "；处罚时：" + now.range().display());
        }
        return lighter(now.range(), old.range())
                ? new LighterLaw(
                        old, now, Applied.NEW, "处罚时的法律较轻：" + now.range().display())
                : new LighterLaw(
                        old, now, Applied.OLD, "处罚时的法律不轻于行为时：" + old.range().display());
    }

    /// The range of the law that applies; that of the act's day where undecided.
    public FineRange range() {
        return applied == Applied.NEW ? now.range() : old.range();
    }

    private static Candidate candidate(
            Violations register, String id, Subject subject, Stage stage, Facts facts, LocalDate day) {
        return new Candidate(day, register.find(id, day).orElse(null), register.range(id, subject, stage, facts, day));
    }

    private static boolean lighter(FineRange a, FineRange b) {
        if (a instanceof FineRange.Bounded one && b instanceof FineRange.Bounded other) {
            var byMax = one.max().compareTo(other.max());
            var byMin = one.min().compareTo(other.min());
            return byMax < 0
                    || (byMax == 0 && byMin < 0)
                    || (byMax == 0 && byMin == 0 && one.optional() && !other.optional());
        }
        return a instanceof FineRange.None && b instanceof FineRange.Bounded;
    }
}
