package anlan.kernel.indicator;

import anlan.kernel.casefile.FactKind;

/**
 * What one side of a figure adds up.
 *
 * @param label officials' words
 * @param kind kind of facts
 * @param measure which column
 * @param nature only facts of this nature; empty for all
 * @param unit counting unit
 */
public record Count(String label, FactKind kind, Measure measure, String nature, String unit) {

    /** What of a fact is added up. */
    public enum Measure {
        /** How many. */
        QUANTITY,
        /** How much, in yuan. */
        AMOUNT,
        /** How many different subjects: 家 beside 家次. */
        SUBJECTS
    }

    /** How many facts of a kind. */
    public static Count of(String label, FactKind kind) {
        return new Count(label, kind, Measure.QUANTITY, "", kind.unit());
    }

    /** How much money. */
    public static Count money(String label, FactKind kind) {
        return new Count(label, kind, Measure.AMOUNT, "", "元");
    }

    /** How many different subjects. */
    public static Count subjects(String label, FactKind kind) {
        return new Count(label, kind, Measure.SUBJECTS, "", "家");
    }

    /** Only of this nature. */
    public Count only(String wanted) {
        return new Count(label, kind, measure, wanted, unit);
    }
}
