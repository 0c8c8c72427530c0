package anlan.bureau.penalty;

import anlan.kernel.casefile.Deadline;
import anlan.kernel.casefile.Matter;
import anlan.kernel.casefile.Waiting;

/** What runs beside the main line, and the periods; their lengths are dated values of law. */
public final class Terms {

    /** 听证, HEA-003. */
    public static final Matter HEARING =
            Matter.beside("hearing", "听证", "HEA-003").forEachParty();

    /** 鉴定, PEN-020. */
    public static final Matter APPRAISAL = Matter.beside("appraisal", "鉴定", "PEN-020");

    /** 先行登记保存, PEN-016. */
    public static final Matter PRESERVATION = Matter.beside("preservation", "先行登记保存", "PEN-016");

    /** 法制审核, PEN-025. */
    public static final Matter REVIEWING = Matter.beside("reviewing", "法制审核", "PEN-025");

    /** 审核意见答复, R149. */
    public static final Matter ANSWERING = Matter.beside("answering", "审核意见答复", "PEN-025");

    /** 涉嫌犯罪核实, CRI-001. */
    public static final Matter CRIME = Matter.beside("crime", "涉嫌犯罪核实", "CRI-001");

    /** 中止, PEN-020. */
    public static final Matter SUSPENSION = Matter.holding("suspension", "中止调查", "PEN-020");

    /** 复议或者诉讼, PEN-034. */
    public static final Matter CHALLENGE =
            Matter.beside("challenge", "行政复议或者行政诉讼", "PEN-034").forEachParty();

    /** 立案审查, PEN-010. */
    public static final Deadline TO_FILE = Deadline.of("filing", "立案审查期限", "PEN-010");

    /** 办案期限, PEN-019; it stands still as PEN-020 says. */
    public static final Deadline CASE_TERM =
            Deadline.of("case-term", "办案期限", "PEN-019").excluding(HEARING, APPRAISAL, SUSPENSION);

    /** 延长的办案期限, PEN-020. */
    public static final Deadline EXTENDED_TERM =
            Deadline.of("extended-term", "延长后的办案期限", "PEN-020.extension").excluding(HEARING, APPRAISAL, SUSPENSION);

    /** 先行登记保存处理, PEN-016. */
    public static final Deadline TO_RELEASE = Deadline.of("release", "先行登记保存处理期限", "PEN-016");

    /** 陈述申辩, PEN-024: from service of the notice. */
    public static final Waiting TO_DEFEND =
            Waiting.of("defence", "陈述申辩期", "PEN-024").ofEachParty();

    /** 要求听证, HEA-003: from service of the notice. */
    public static final Waiting TO_ASK_HEARING =
            Waiting.of("ask-hearing", "要求听证期", "HEA-003").ofEachParty();

    /** 决定书送达, PEN-031. */
    public static final Deadline TO_SERVE =
            Deadline.of("service", "决定书送达期限", "PEN-031").forEachParty();

    /** 缴纳罚款, PEN-032: from service of the decision. */
    public static final Deadline TO_PAY =
            Deadline.of("payment", "缴纳罚款期限", "PEN-032").ofEachParty();

    /** 提起诉讼, REM-011: from service of the decision. */
    public static final Waiting TO_SUE =
            Waiting.of("suit", "提起行政诉讼期", "REM-011.direct").ofEachParty();

    /** 复议后起诉, EXE-006: from the decision on reconsideration. */
    public static final Waiting TO_SUE_AFTER_REVIEW =
            Waiting.of("suit-after-review", "复议后起诉期", "EXE-006").ofEachParty();

    /** 催告后, EXE-003: from service of the demand. */
    public static final Waiting DEMANDED =
            Waiting.of("demand", "催告期", "EXE-003").ofEachParty();

    /** 申请强制执行, EXE-004. */
    public static final Deadline COURT_WINDOW =
            Deadline.of("court-window", "申请强制执行期限", "EXE-004.window").forEachParty();

    /** 处罚信息公示, PUB-001. */
    public static final Deadline TO_PUBLISH =
            Deadline.of("publication", "处罚信息公示期限", "PUB-001").forEachParty();

    /** 撤回公示, PUB-006. */
    public static final Deadline TO_WITHDRAW =
            Deadline.of("withdrawal", "撤回公示期限", "PUB-006").forEachParty();

    /** 决定是否移送, CRI-003. */
    public static final Deadline TO_DECIDE_TRANSFER = Deadline.of("transfer-decision", "决定是否移送期限", "CRI-003.decide");

    /** 提请复议, CRI-006. */
    public static final Deadline TO_ASK_POLICE_AGAIN = Deadline.of("ask-police", "提请复议期限", "CRI-006");

    /** 移交物品材料, CRI-007. */
    public static final Deadline TO_HAND_OVER_THINGS = Deadline.of("hand-over", "移交涉案物品和材料期限", "CRI-007");

    private Terms() {}
}
