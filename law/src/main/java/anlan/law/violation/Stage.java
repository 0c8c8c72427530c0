package anlan.law.violation;

/// How far a violation has gone, as the penalty articles distinguish it.
public enum Stage {
    /// Found: ordered to correct, with or without a fine at once.
    FIRST("首次", "首次查处"),
    /// The order's time has passed, or the order was refused.
    OVERDUE("逾期", "逾期未改正或者拒不改正"),
    /// It led to an accident.
    ACCIDENT("事故", "导致发生生产安全事故"),
    GRAVE("严重", "情节严重"),
    VERY_GRAVE("特别严重", "情节特别严重");

    private final String word;
    private final String label;

    Stage(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /// The law's wording.
    public String label() {
        return label;
    }

    static Stage of(String word) {
        for (var stage : values()) {
            if (stage.word.equals(word)) {
                return stage;
            }
        }
        throw new IllegalArgumentException("不是阶段：" + word);
    }
}
