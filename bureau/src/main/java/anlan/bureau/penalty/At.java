package anlan.bureau.penalty;

import anlan.kernel.casefile.Stage;

/** The stages (环节) of the ordinary penalty procedure; what runs beside them is a matter. */
public enum At implements Stage {
    /** A lead is known; whether it becomes a case is open. */
    LEAD("立案审查"),
    /** Facts and evidence are gathered. */
    INVESTIGATION("调查取证"),
    /** What is proposed is told to each party. */
    NOTICE("事前告知"),
    /** Each party may speak; the bureau reviews, discusses and decides. */
    DEFENCE("申辩与审核"),
    /** The decisions reach the parties. */
    SERVICE("决定送达"),
    /** What was decided is carried out. */
    EXECUTION("执行"),
    /** The police have the case; they may give it back. */
    POLICE("移送公安"),
    /** Carried out and closed. */
    CLOSED("结案"),
    /** The lead did not become a case. */
    NOT_FILED("不予立案"),
    /** Withdrawn before a decision. */
    DROPPED("撤案"),
    /** In the hands of another organ. */
    AWAY("已移送");

    private final String label;

    At(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public boolean end() {
        return compareTo(CLOSED) >= 0;
    }
}
