package anlan.law;

/// What a period counts: days differ by law, so the unit is a field of each period (行政处罚法 85 and the like).
public enum TermUnit {
    WORKING_DAY("工作日", "个工作日"),
    CALENDAR_DAY("自然日", "日"),
    MONTH("月", "个月"),
    YEAR("年", "年"),
    HOUR("小时", "小时");

    private final String label;
    private final String counter;

    TermUnit(String label, String counter) {
        this.label = label;
        this.counter = counter;
    }

    /// The unit's own name: 工作日.
    public String label() {
        return label;
    }

    /// With a number before it: 5个工作日.
    public String of(long amount) {
        return amount + counter;
    }

    /// The unit with this name; fails on any other text.
    public static TermUnit labelled(String label) {
        for (var unit : values()) {
            if (unit.label.equals(label)) {
                return unit;
            }
        }
        throw new IllegalArgumentException("不是期限单位：" + label);
    }
}
