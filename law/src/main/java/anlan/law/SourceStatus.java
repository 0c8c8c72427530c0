package anlan.law;

/// How sure we are of a number of law.
public enum SourceStatus {
    /// The article was read.
    VERIFIED("已核实"),
    /// Seen only in an excerpt, or from memory: a rule on it is a caution until the bureau confirms the value.
    UNVERIFIED("未核实"),
    /// Confirmed or set by the bureau's legal staff.
    CONFIRMED("本机关已确认");

    private final String label;

    SourceStatus(String label) {
        this.label = label;
    }

    /// The officials' word.
    public String label() {
        return label;
    }
}
