package anlan.bureau.complaint;

import static anlan.bureau.rectification.RectificationRules.blank;
import static anlan.kernel.casefile.Rule.rule;

import anlan.bureau.complaint.ComplaintPapers.*;
import anlan.bureau.dutylist.DutyList;
import anlan.kernel.casefile.*;
import anlan.law.Money;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What the law says on reports from the public: what runs beside them, by when things must have happened, and the rules. */
final class ComplaintRules {

    // spotless:off one rule, one block
    static final Matter GOVERNMENT = Matter.beside("government", "涉及人员死亡，报告人民政府", "REP-002");
    static final Matter REWARD = Matter.beside("reward", "举报奖励", "REP-010");
    static final Matter PAYMENT = Matter.beside("payment", "发放奖励", "REP-008");

    static final Deadline TO_FINISH = Deadline.of("to-finish", "举报办理", "REP-003.finish").excluding(REWARD, PAYMENT);
    static final Deadline LONGER = Deadline.of("longer", "举报办理（已延长）", "REP-003.extension").excluding(REWARD, PAYMENT);
    // It binds whoever reported, and so rolls forward over rest days.
    static final Deadline TO_CLAIM = new Deadline("to-claim", "领取举报奖励", "REP-008", Set.of(), false, true, "");

    private static final String REWARDING = "安监总财〔2018〕19号";

    /** Who reports by name leaves a name and how to be reached: only so can be told what becomes of it. */
    static final Obstacle<Receive> NO_NAME = rule("REP-003", "应急〔2023〕106号", "实名举报应当留有姓名和联系方式").on(Receive.class)
            .unverified().refuses((file, in, on) -> in.realName() && (blank(in.name()) || blank(in.phone())));

    /** Work Safety Law art. 73: where somebody died, the government at county level or above has it verified. */
    static final Route<Receive> DEATHS = rule("REP-002", "安全生产法 73", "涉及人员死亡的举报事项，应当由县级以上人民政府组织核查处理").on(Receive.class)
            .routes(GOVERNMENT, (file, in, on) -> in.deaths());

    /** Work Safety Law art. 73: what is turned away is turned away for a reason. */
    static final Obstacle<Screen> NO_REASON = rule("REP-001", "安全生产法 73", "判定无效应当说明原因").on(Screen.class)
            .refuses((file, in, on) -> !in.valid() && blank(in.reason()));

    /** Work Safety Law art. 69: what is another department's goes there, by the list; else somebody says why not. */
    static final Caution<Dispatch> NOT_BY_THE_LIST = rule("INS-014", "安全生产法 69", "分派与监管职责清单不一致，应当说明理由")
            .on(Dispatch.class).looking(DutyList.COMPETENT, (file, in) -> List.of(in.line()))
            .showing("清单所列主管部门", DutyList.Competent::department)
            .cautions((file, in, competent, on) -> !competent.agrees(in.ours(), in.department()));

    /** Nobody is told who left no name, and nobody twice. */
    static final Obstacle<Object> NOBODY_TO_TELL =
            rule("REP-003", "应急〔2023〕106号", "匿名举报不能告知，或者已经告知").refuses((file, on) -> !toBeTold(file));

    /** Work Safety Law art. 73: what was found true leads to measures, signed by the person in charge. */
    static final Obstacle<Verify> NO_MEASURES = rule("REP-001", "安全生产法 73", "查实的举报应当提出处理措施，报负责人签字并督促落实")
            .on(Verify.class).refuses((file, in, on) -> in.substantiated() && blank(in.measures()));

    /** What is ordered or pursued rests on what was found true. */
    static final Obstacle<Verify> NOT_SUBSTANTIATED = rule("REP-001", "安全生产法 73", "未查实的举报不能据以责令整改或者移送立案")
            .on(Verify.class)
            .refuses((file, in, on) -> !in.substantiated() && (!in.hazards().isEmpty() || !blank(in.violation())));

    /** The head may extend once. */
    static final Obstacle<Object> EXTENDED_ALREADY = rule("REP-003", "应急〔2023〕106号", "办理期限只能延长一次").unverified()
            .refuses((file, on) -> file.running(LONGER, null).isPresent());

    /** Who gave a name hears first that the report was accepted. */
    static final Obstacle<Object> NOT_TOLD = rule("REP-003", "应急〔2023〕106号", "尚未告知实名举报人受理情况").unverified().untilOthers()
            .refuses((file, on) -> toBeTold(file));

    /** Work Safety Law art. 76: who reports a major hazard or an illegal act, and is right, is rewarded. */
    static final Route<Answer> TO_BE_REWARDED = rule("REP-010", "安全生产法 76", "对报告重大事故隐患或者举报安全生产违法行为的有功人员，给予奖励")
            .on(Answer.class).routes(REWARD, (file, in, on) -> told(file, report -> report.kind() != Kind.OTHER)
                    && file.last(SaysWhether.class).filter(SaysWhether::substantiated).isPresent());

    /** 安监总财〔2018〕19号: a share of the fine, within a floor and a cap. */
    static final Obstacle<Award> NOT_BY_THE_FINE = rule("REP-004", REWARDING, "奖励金额应当按罚款的比例计算，不低于下限、不高于上限")
            .on(Award.class).unverified().showing("应奖金额", ComplaintRules::owed)
            .refuses((file, in, on) -> !told(file, Receive::concealed) && !allowed(file, in, on));

    /** 安监总财〔2018〕19号: for each death that was concealed, by the class of the accident. */
    static final Obstacle<Award> NOT_BY_THE_DEATHS = rule("REP-005", REWARDING, "举报瞒报、谎报事故的，奖励金额应当按核实的瞒报死亡人数和事故等级计算")
            .on(Award.class).unverified().showing("应奖金额", ComplaintRules::owed)
            .refuses((file, in, on) -> told(file, Receive::concealed) && !allowed(file, in, on));

    /** One notice: the time to claim does not begin again. */
    static final Obstacle<Object> TOLD_OF_REWARD = rule("REP-008", REWARDING, "已通知领奖，领取期限不重新计算").unverified()
            .refuses((file, on) -> file.running(TO_CLAIM, null).isPresent());

    /** Whoever claims says the word that was left with the report. */
    static final Obstacle<Pay> WRONG_WORD = rule("REP-007", "应急〔2020〕69号 5", "领奖密码与举报时预留的不一致").on(Pay.class)
            .refuses((file, in, on) -> !told(file, report -> in.codeWord().equals(report.word())));

    /** Claimed in time, or waived. */
    static final Obstacle<Object> CLAIMED_TOO_LATE =
            rule("REP-008", REWARDING, "逾期未领取的，视为放弃").unverified().refuses((file, on) -> file.over(TO_CLAIM, on));

    /** Nobody's reward lapses while there is time to claim it. */
    static final Obstacle<Waive> NOT_WAIVED = rule("REP-008", REWARDING, "举报人未表示放弃，领取期限也未届满").on(Waive.class)
            .untilTime().refuses((file, in, on) -> !in.declared() && !file.over(TO_CLAIM, on));
    // spotless:on

    private ComplaintRules() {}

    static boolean toBeTold(Case file) {
        return told(file, Receive::realName) && !file.has(TellAccepted.class);
    }

    private static boolean told(Case file, Predicate<Receive> what) {
        return file.last(Receive.class).filter(what).isPresent();
    }

    private static boolean allowed(Case file, Award in, On on) {
        return due(file, in, on).map(due -> due.allow(in.amount())).orElse(false);
    }

    private static String owed(Case file, Award in, On on) {
        return due(file, in, on).map(Rewards::display).orElse("未填写事故等级和死亡人数");
    }

    /** By the deaths where an accident was concealed, else by the fine; empty while class or deaths are missing. */
    private static Optional<Rewards> due(Case file, Award in, On on) {
        boolean insider = told(file, Receive::insider);
        Money fine = in.fine() == null ? Money.ZERO : in.fine();
        if (!told(file, Receive::concealed)) return Optional.of(Rewards.forFine(fine, insider, on.law(), on.day()));
        if (in.accident() == null || in.deaths() == null || in.deaths() < 1) return Optional.empty();
        return Optional.of(Rewards.forConcealed(in.accident(), in.deaths(), insider, on.law(), on.day()));
    }
}
