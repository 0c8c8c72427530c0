package anlan.bureau.inspection;

import anlan.kernel.form.Labelled;

/** What an inspection ends in; it may end in several of them (Work Safety Law art. 65, 69). */
public enum Result implements Labelled {
    NO_PROBLEM("未发现问题"),
    CORRECTED("当场改正"),
    ORDERED("责令限期整改"),
    COERCED("采取行政强制措施"),
    CASE("立案查处"),
    TRANSFERRED("移送其他部门"),
    GONE("企业已搬离或者查无下落"),
    CLOSED("企业已停业或者关闭"),
    REFUSED("拒绝、阻碍检查");

    private final String label;

    Result(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
