package anlan.law.violation;

/// Whom a penalty strikes.
public enum Subject {
    UNIT("单位", "生产经营单位"),
    PRINCIPAL("主要负责人", "主要负责人"),
    RESPONSIBLE("直接责任人员", "直接负责的主管人员和其他直接责任人员"),
    OFFICERS("其他负责人和安管人员", "其他负责人和安全生产管理人员"),
    INVESTOR("个人经营的投资人", "个人经营的投资人");

    private final String word;
    private final String label;

    Subject(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /// The law's wording.
    public String label() {
        return label;
    }

    static Subject of(String word) {
        for (var subject : values()) {
            if (subject.word.equals(word)) {
                return subject;
            }
        }
        throw new IllegalArgumentException("不是处罚对象：" + word);
    }
}
