package anlan.bureau.complaint;

import anlan.kernel.casefile.Deadline;
import anlan.kernel.casefile.Matter;
import java.util.Set;

/** What runs beside the main line of a report, and by when things must have happened. */
final class ComplaintPeriods {

    static final Matter GOVERNMENT = Matter.beside("government", "涉及人员死亡,报告人民政府", "REP-002");
    static final Matter REWARD = Matter.beside("reward", "举报奖励", "REP-010");
    static final Matter PAYMENT = Matter.beside("payment", "发放奖励", "REP-008");

    static final Deadline TO_FINISH =
            Deadline.of("to-finish", "举报办理", "REP-003.finish").excluding(REWARD, PAYMENT);
    static final Deadline LONGER =
            Deadline.of("longer", "举报办理(已延长)", "REP-003.extension").excluding(REWARD, PAYMENT);
    // It binds whoever reported, and so rolls forward over rest days.
    static final Deadline TO_CLAIM = new Deadline("to-claim", "领取举报奖励", "REP-008", Set.of(), false, true, "");

    private ComplaintPeriods() {}
}
