package anlan.bureau.inspection;

import static anlan.kernel.casefile.Rule.rule;

import anlan.bureau.inspection.ApprovalPapers.Approve;
import anlan.bureau.inspection.ApprovalPapers.Assign;
import anlan.bureau.inspection.ApprovalPapers.EnterFirst;
import anlan.bureau.inspection.ApprovalPapers.Visit;
import anlan.bureau.inspection.InspectionNeeds.Checks;
import anlan.bureau.inspection.InspectionNeeds.Subject;
import anlan.bureau.inspection.InspectionNeeds.Team;
import anlan.kernel.casefile.ByOfficers;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Caution;
import anlan.kernel.casefile.Obstacle;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Party;
import anlan.kernel.casefile.Recorded;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the law says before anybody enters: who may go, why, to whom, how often. */
final class ApprovalRules {

    /** Administrative Penalty Law art. 43: who has an interest in the enterprise stays away. */
    static final Obstacle<ByOfficers> RECUSED = rule("OFF-006", "行政处罚法 43", "执法人员与案件有直接利害关系的，应当回避")
            .on(ByOfficers.class)
            .looking(InspectionNeeds.RECUSALS, ApprovalRules::team)
            .showing("应当回避", known -> String.join("、", known.names()))
            .refuses((file, in, known, on) -> !known.recused().isEmpty());

    /** Business Environment Regulation art. 54: who is inspected and by whom is drawn, not picked. */
    static final Obstacle<Visit> PICKED_BY_HAND = rule("INS-003", "优化营商环境条例 54", "双随机抽查应当随机抽取检查对象、随机选派执法检查人员")
            .on(Visit.class)
            .refuses((file, in, on) -> file.last(Assign.class)
                    .map(drawn -> !sameAsDrawn(drawn, in))
                    .orElse(in.ground() == Ground.DRAW));

    /** Business Environment Regulation art. 54, 59: a campaign is ordered by an organ that may. */
    static final Obstacle<Approve> CAMPAIGN_UNAPPROVED = rule("INS-002", "优化营商环境条例 54、59", "专项检查应当有有权机关的批准文件")
            .on(Approve.class)
            .refuses((file, in, on) ->
                    in.ground() == Ground.CAMPAIGN && in.approvals().isEmpty());

    /** Work Safety Law art. 62, Business Environment Regulation art. 54: plan item or trigger is named. */
    static final Obstacle<Approve> NO_BASIS = rule("INS-001", "安全生产法 62", "检查应当写明所依据的计划项目或者触发情形")
            .on(Approve.class)
            .refuses((file, in, on) -> in.basis().isBlank());

    /** Work Safety Law art. 62: what is put down to a line of the plan is what that line says, and the plan is approved. */
    static final Obstacle<Approve> NOT_IN_THE_PLAN = rule("INS-001", "安全生产法 62", "所选计划项目未经批准，或者年度、检查类别、检查对象不符")
            .on(Approve.class)
            .looking(InspectionNeeds.PLAN, (file, in) -> in.plan() == null ? List.of() : List.of(in.plan()))
            .refuses((file, in, plan, on) ->
                    in.plan() != null && plan.lines().stream().noneMatch(line -> line.covers(in, on.day())));

    /** Document 58 of 2015, part 2: nothing is inspected without a basis in law. */
    static final Obstacle<Visit> NOT_ON_THE_LIST = rule("INS-004", "国办发〔2015〕58号 二", "没有法律、法规、规章依据的，不得检查")
            .on(Visit.class)
            .looking(InspectionNeeds.ITEMS, (file, in) -> in.items())
            .refuses((file, in, listed, on) -> {
                Set<UUID> asked = new HashSet<>(in.items());
                listed.items().stream()
                        .filter(item -> !item.basis().isBlank())
                        .forEach(item -> asked.remove(item.id()));
                return !asked.isEmpty();
            });

    /** Document 54 of 2024: the cap the bureau has published; reports, transfers, warnings and accidents are not counted. */
    static final Obstacle<Approve> CAP_REACHED = rule("INS-008", "国办发〔2024〕54号", "已达到公布的年度检查频次上限，确需检查的应当说明理由")
            .on(Approve.class)
            .unverified()
            .looking(Recorded.NEED, (file, in) -> Recorded.of(file, in.unit().subject(), InspectionFacts.DONE))
            .showing("本年度已检查次数", ApprovalRules::counted)
            .refuses((file, in, known, on) -> !in.ground().urgent()
                    && blank(in.overCap())
                    && counted(file, in, known, on) >= on.law().count("INS-008", on.day()));

    /** Document 54 of 2024: what can be done in one visit is done in one visit. */
    static final Caution<Approve> MERGE = rule("INS-009", "国办发〔2024〕54号", "同一企业有其他未完成的检查，能合并的应当合并（综合查一次）")
            .on(Approve.class)
            .looking(InspectionNeeds.CHECKS, (file, in) -> Subject.of(file, in.parties()))
            .showing("未完成的检查", Checks::unfinished)
            .cautions((file, in, others, on) -> others.anyUnfinished());

    /** Work Safety Law art. 65: an inspection does not disturb the normal operation of an enterprise. */
    static final Caution<Approve> SO_SOON = rule("INS-012", "安全生产法 65", "近期已检查过，重复检查不得影响企业正常生产经营")
            .on(Approve.class)
            .unverified()
            .looking(InspectionNeeds.CHECKS, (file, in) -> Subject.of(file, in.parties()))
            .cautions((file, in, others, on) -> !in.ground().urgent()
                    && others.anySince(in.planned()
                            .minusDays(on.law().term("INS-012.repeat", on.day()).amount())));

    /** An approval lies before the visit. */
    static final Obstacle<Approve> DAY_GONE = rule("INS-009", "国办发〔2024〕54号", "计划检查日期不得早于审批之日")
            .on(Approve.class)
            .refuses((file, in, on) -> in.planned().isBefore(on.day()));

    /** Document 54 of 2024: only danger enters first. */
    static final Obstacle<EnterFirst> NOT_URGENT = rule("INS-009", "国办发〔2024〕54号", "只有投诉举报、转办、预警、事故等紧急情况，方可先行检查再补办审批")
            .on(EnterFirst.class)
            .refuses((file, in, on) -> !in.ground().urgent());

    /** What was drawn is not called off by those who were drawn. */
    static final Obstacle<Object> DRAWN = rule("INS-003", "优化营商环境条例 54", "随机抽取的检查对象不得由检查人员取消；确不能检查的，在抽查任务中补抽")
            .refuses((file, on) -> file.has(Assign.class));

    private ApprovalRules() {}

    static Team team(Case file, ByOfficers in) {
        List<Party> parties = in instanceof Visit visit ? visit.parties() : file.parties();
        return new Team(
                in.officers(),
                parties.stream()
                        .flatMap(party -> Stream.ofNullable(party.enterprise()))
                        .toList());
    }

    /** Other visits of the year that count against the cap: those on what cannot wait do not. */
    private static long counted(Case file, Approve in, Recorded known, On on) {
        return known.entries().stream()
                .filter(each -> each.day().getYear() == on.day().getYear())
                .filter(each -> Stream.of(Ground.values())
                        .noneMatch(ground -> ground.urgent() && ground.label().equals(each.nature())))
                .mapToLong(Recorded.Entry::quantity)
                .sum();
    }

    private static boolean sameAsDrawn(Assign drawn, Visit in) {
        return in.ground() == Ground.DRAW
                && new HashSet<>(in.officers()).equals(new HashSet<>(drawn.officers()))
                && Objects.equals(in.unit().enterprise(), drawn.unit().enterprise())
                && in.unit().key().equals(drawn.unit().key());
    }

    static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
