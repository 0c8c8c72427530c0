package anlan.architecture.broken.punctuation;

/** Says what it says with the punctuation of another language. */
final class Narrow {
    static final String COMMA = "责令改正,逾期不改的处罚";
    static final String BRACKETS = "整改(复查)意见";
    static final String RIGHT = "责令改正，逾期不改的处罚（共 3 项）: a, b";

    private Narrow() {}
}
