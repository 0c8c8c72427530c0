package anlan.kernel.casefile;

/**
 * Something that is open beside the main line of a case (附随事项): a hearing, an appraisal, a suspension.
 *
 * @param key stable name, unique in its procedure
 * @param label officials' words
 * @param rule rulebook id of the law behind it
 * @param holding whether, while open, it refuses every act not marked {@code evenWhenHeld}
 * @param perParty whether each party has its own
 */
public record Matter(String key, String label, String rule, boolean holding, boolean perParty) {

    /** A matter that runs beside the stage and refuses nothing by itself. */
    public static Matter beside(String key, String label, String rule) {
        return new Matter(key, label, rule, false, false);
    }

    /** A matter that holds the case (中止). */
    public static Matter holding(String key, String label, String rule) {
        return new Matter(key, label, rule, true, false);
    }

    /** The same matter, kept apart for each party. */
    public Matter forEachParty() {
        return new Matter(key, label, rule, holding, true);
    }
}
