package anlan.bureau.inspection;

import static anlan.kernel.casefile.Rule.rule;

import anlan.bureau.inspection.DrawPapers.ConfirmResult;
import anlan.bureau.inspection.DrawPapers.Disclose;
import anlan.bureau.inspection.DrawPapers.Drawable;
import anlan.bureau.inspection.DrawPapers.EnterResult;
import anlan.bureau.inspection.DrawPapers.HoldDraw;
import anlan.bureau.inspection.DrawPapers.PlanDraw;
import anlan.bureau.inspection.DrawPapers.Replace;
import anlan.bureau.inspection.DrawPapers.SealLists;
import anlan.bureau.inspection.DrawPapers.Target;
import anlan.bureau.inspection.InspectionNeeds.Team;
import anlan.kernel.casefile.Obstacle;
import anlan.kernel.officer.Certified;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What makes a draw one that nobody can steer (Business Environment Regulation art. 54). */
final class DrawRules {

    /** Document 58 of 2015, part 2: only what is on the list is drawn for. */
    static final Obstacle<PlanDraw> NOT_ON_THE_LIST = rule("INS-004", "国办发〔2015〕58号 二", "没有法律、法规、规章依据的，不得检查")
            .on(PlanDraw.class)
            .looking(InspectionNeeds.ITEMS, (file, in) -> in.items())
            .refuses((file, in, listed, on) -> {
                Set<UUID> asked = new HashSet<>(in.items());
                listed.items().forEach(item -> asked.remove(item.id()));
                return !asked.isEmpty();
            });

    /** Two enter the result, so two organise. */
    static final Obstacle<PlanDraw> ALONE = rule("INS-003", "优化营商环境条例 54", "抽查应当由两名以上人员组织，事件结果由两人分别录入")
            .on(PlanDraw.class)
            .refuses((file, in, on) -> new HashSet<>(in.officers()).size() < 2);

    /** The event lies ahead when it is named. */
    static final Obstacle<PlanDraw> EVENT_KNOWN = rule("INS-003", "优化营商环境条例 54", "公开事件应当在方案确定之后发生")
            .on(PlanDraw.class)
            .refuses((file, in, on) -> !in.eventDay().isAfter(on.day()));

    /** The lists are sealed before the event, or they could be made to fit it. */
    static final Obstacle<Object> SEALED_TOO_LATE = rule("INS-003", "优化营商环境条例 54", "名单应当在公开事件发生之前封存")
            .showing(
                    "事件日期",
                    (file, on) -> file.last(PlanDraw.class)
                            .map(PlanDraw::eventDay)
                            .map(LocalDate::toString)
                            .orElse(""))
            .refuses((file, on) -> file.last(PlanDraw.class)
                    .map(plan -> !on.day().isBefore(plan.eventDay()))
                    .orElse(true));

    /** The draw is possible with these lists, whatever the event gives. */
    static final Obstacle<SealLists> CANNOT_BE_DRAWN = rule("INS-003", "优化营商环境条例 54", "按此名单无法完成抽取")
            .on(SealLists.class)
            .showing("原因", (file, in, on) -> Lots.refusal(file, in, on.moment()).orElse(""))
            .refuses((file, in, on) -> Lots.refusal(file, in, on.moment()).isPresent());

    /** Administrative Penalty Law art. 42: only who holds a certificate that day is in the library of officers. */
    static final Obstacle<SealLists> UNCERTIFIED = rule("OFF-001", "行政处罚法 42", "执法人员名单中有人当日没有有效执法证件")
            .on(SealLists.class)
            .looking(Certified.NEED, (file, in) -> team(in).officers())
            .refuses((file, in, may, on) -> !may.persons()
                    .containsAll(in.officers().stream().map(Drawable::officer).toList()));

    /** Administrative Penalty Law art. 43: recusals on record are in the list. */
    static final Obstacle<SealLists> RECUSAL_LEFT_OUT = rule("OFF-006", "行政处罚法 43", "登记的回避关系应当列入回避名单")
            .on(SealLists.class)
            .looking(InspectionNeeds.RECUSALS, (file, in) -> team(in))
            .refuses((file, in, known, on) -> !in.keptAway().stream()
                    .map(each -> new InspectionNeeds.Recused(each.officer(), each.enterprise()))
                    .toList()
                    .containsAll(known.recused()));

    /** A result is known after the event. */
    static final Obstacle<Object> BEFORE_THE_EVENT = rule("INS-003", "优化营商环境条例 54", "公开事件尚未发生")
            .untilTime()
            .showing(
                    "事件日期",
                    (file, on) -> file.last(PlanDraw.class)
                            .map(PlanDraw::eventDay)
                            .map(LocalDate::toString)
                            .orElse(""))
            .refuses((file, on) -> file.last(PlanDraw.class)
                    .map(plan -> on.day().isBefore(plan.eventDay()))
                    .orElse(true));

    /** Two eyes read what one has typed. */
    static final Obstacle<ConfirmResult> TYPED_DIFFERENTLY = rule("INS-003", "优化营商环境条例 54", "两人录入的事件结果不一致，请核对后重新录入")
            .on(ConfirmResult.class)
            .refuses((file, in, on) -> file.last(EnterResult.class)
                    .map(first -> !first.result().equals(in.result()))
                    .orElse(true));

    /** What is written down as drawn is what follows from lists and event. */
    static final Obstacle<HoldDraw> NOT_WHAT_WAS_DRAWN = rule("INS-003", "优化营商环境条例 54", "抽取结果应当与封存名单和事件结果相符")
            .on(HoldDraw.class)
            .refuses((file, in, on) -> !in.equals(Lots.held(file)));

    /** Only what was drawn is drawn again. */
    static final Obstacle<Replace> NOTHING_TO_REPLACE = rule("INS-003", "优化营商环境条例 54", "不能补抽")
            .on(Replace.class)
            .showing("原因", (file, in, on) -> Lots.refusal(file, in, on.moment()).orElse(""))
            .refuses((file, in, on) -> Lots.refusal(file, in, on.moment()).isPresent());

    /** Who knew from the published list that officers will come would be ready for them. */
    static final Obstacle<Disclose> VISITS_TO_COME = rule("INS-003", "优化营商环境条例 54", "抽取的检查尚未全部实施，名单不得公开")
            .on(Disclose.class)
            .looking(InspectionNeeds.VISITS, (file, in) -> RandomDraw.visitsOf(file))
            .showing("已实施", visits -> visits.made().size() + "家")
            .refuses((file, in, visits, on) -> !visits.made().containsAll(RandomDraw.visitsOf(file)));

    private DrawRules() {}

    private static Team team(SealLists in) {
        List<UUID> officers = in.officers().stream().map(Drawable::officer).toList();
        return new Team(officers, in.targets().stream().map(Target::enterprise).toList());
    }
}
