package anlan.law;

/// Whom a period binds: the end of a party's period rolls over rest days; for the bureau's own the day before rolling
/// is the safe one.
public enum Bound {
    PARTY("当事人"),
    BUREAU("本机关");

    private final String label;

    Bound(String label) {
        this.label = label;
    }

    /// The officials' word.
    public String label() {
        return label;
    }
}
