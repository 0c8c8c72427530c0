package anlan.bureau.penalty;

import anlan.kernel.casefile.Stage;
import anlan.kernel.form.Label;

/** The stages (环节) of the ordinary penalty procedure; what runs beside them is a matter. */
public enum At implements Stage {
    /** A lead is known; whether it becomes a case is open. */
    @Label("立案审查")
    LEAD,

    /** Facts and evidence are gathered. */
    @Label("调查取证")
    INVESTIGATION,

    /** What is proposed is told to each party. */
    @Label("事前告知")
    NOTICE,

    /** Each party may speak; the bureau reviews, discusses and decides. */
    @Label("申辩与审核")
    DEFENCE,

    /** The decisions reach the parties. */
    @Label("决定送达")
    SERVICE,

    /** What was decided is carried out. */
    @Label("执行")
    EXECUTION,

    /** The police have the case; they may give it back. */
    @Label("移送公安")
    POLICE,

    /** Carried out and closed. */
    @Label("结案")
    @Stage.End
    CLOSED,

    /** The lead did not become a case. */
    @Label("不予立案")
    @Stage.End
    NOT_FILED,

    /** Withdrawn before a decision. */
    @Label("撤案")
    @Stage.End
    DROPPED,

    /** In the hands of another organ. */
    @Label("已移送")
    @Stage.End
    AWAY
}
