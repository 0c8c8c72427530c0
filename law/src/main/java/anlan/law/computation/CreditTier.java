package anlan.law.computation;

/// How grave a published penalty is for credit (信用修复管理办法, in force 2026-04-01; seen in excerpts only).
public enum CreditTier {
    MINOR("轻微"),
    GENERAL("一般"),
    SERIOUS("严重");

    private final String label;

    CreditTier(String label) {
        this.label = label;
    }

    /// The officials' word.
    public String label() {
        return label;
    }
}
