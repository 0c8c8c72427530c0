package anlan.law.violation;

/// What else than a fine an article prescribes; some of it gives the party the right to a hearing (行政处罚法 63).
public enum Measure {
    CORRECT("改正", false),
    CORRECT_IN_TIME("限期改正", false),
    REMOVE_HAZARD("立即消除或者限期消除", false),
    RENEW_IN_TIME("限期补办延期手续", false),
    STOP_BUILDING("停止建设", false),
    STOP_PRODUCTION("停止生产", false),
    STOP_TRADE("停止经营", false),
    STOP_CHEMICALS("停止生产、使用、经营", false),
    STOP_FIREWORKS("停止非法生产、经营", false),
    STOP_ACT("停止违法行为", false),
    SUSPEND("停产停业", true),
    SUSPEND_TO_CORRECT("停产停业整顿", true),
    SUSPEND_PRODUCTION("停产整顿", true),
    SUSPEND_BUSINESS("停业整顿", true),
    CONFISCATE_INCOME("没收违法所得", false),
    CONFISCATE_GOODS("没收违法物品", false),
    CONFISCATE_TOOLS("没收工具、设备、原料", false),
    MAKE_HARMLESS("无害化处理", false),
    REVOKE_LICENCE("吊销许可证件", true),
    REVOKE_QUALIFICATION("吊销资质", true),
    HOLD_OR_REVOKE_LICENCE("暂扣或者吊销许可证件", true),
    HOLD_OR_REVOKE_POST("暂停或者吊销安全生产资格", true),
    DISMISS("撤职", false),
    FIVE_YEARS_NO_PRINCIPAL("五年内不得任主要负责人", true),
    FIVE_YEARS_NO_PRACTICE("五年内不得从业", true),
    INDUSTRY_BAN("终身行业禁入", true),
    JOINT_LIABILITY("与承包方、承租方承担连带赔偿责任", false),
    VOID_AGREEMENT("协议无效", false);

    private final String label;
    private final boolean hearing;

    Measure(String label, boolean hearing) {
        this.label = label;
        this.hearing = hearing;
    }

    /// The officials' word.
    public String label() {
        return label;
    }

    /// Whether the party must be told of the right to a hearing whatever the amount; confiscation depends on the
    /// amount.
    public boolean givesHearing() {
        return hearing;
    }

    static Measure of(String label) {
        for (var measure : values()) {
            if (measure.label.equals(label)) {
                return measure;
            }
        }
        throw new IllegalArgumentException("不是处理措施：" + label);
    }
}
