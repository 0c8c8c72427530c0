package anlan.bureau.permit;

import anlan.bureau.permit.PermitPapers.*;
import anlan.bureau.permit.So.Mark;
import anlan.bureau.rating.Rating;
import anlan.kernel.form.Labelled;
import anlan.proof.Step;
import anlan.proof.Watch;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the rulebook forbids on every licence: LIC-002 to LIC-005, LIC-008, LIC-009, LIC-012 to LIC-016, LIC-018.
 *
 * @param rule id of the rule of its own law, which has it seen on the spot
 * @param conditions how many conditions that law has
 * @param years how long the licence holds
 */
public record PermitWatches(String rule, int conditions, int years) {

    private Watch<So> so(String id, String says, BiPredicate<So, Step> broken) {
        return Watch.of(id, says, So.nothing(conditions, years), So::after, broken);
    }

    private Watch<So> only(String id, String says, Class<?> paper, BiPredicate<So, Step> lawful) {
        return so(id, says, (so, step) -> step.is(paper) && !lawful.test(so, step));
    }

    private static Watch<?> always(String id, String says, Predicate<Step> broken) {
        return Watch.always(id, says, broken);
    }

    /** All of them, and these of its own law. */
    public List<Watch<?>> and(List<Watch<?>> own) {
        return Stream.concat(all().stream(), own.stream()).toList();
    }

    private List<Watch<?>> all() {
        return List.of(
                so("LIC-016", "程序终结后不得再办理", (so, step) -> so.is(Mark.OVER)),
                Watch.of(
                        "LIC-002",
                        "企业账号只办理本企业的案卷",
                        Optional.<UUID>empty(),
                        (holder, step) -> step.as(Application.class)
                                .map(in -> Optional.ofNullable(in.applicant().enterprise()))
                                .orElse(holder),
                        (holder, step) -> holder.isPresent()
                                && step.actor().enterprise() != null
                                && !holder.get().equals(step.actor().enterprise())),
                always(
                        "LIC-002",
                        "不得冒用他人名义申请",
                        step -> step.actor().enterprise() != null
                                && step.as(Application.class)
                                        .map(in -> !step.actor()
                                                .enterprise()
                                                .equals(in.applicant().enterprise()))
                                        .orElse(false)),
                always(
                        "LIC-002",
                        "申请人应当对材料真实性负责",
                        step -> step.as(Application.class)
                                .map(in -> !in.truthful())
                                .orElse(false)),
                always("LIC-004", "企业账号不得办理机关的事项，机关工作人员不得代企业评价", step -> {
                    boolean own = step.actor().enterprise() != null;
                    boolean asks = Stream.of(
                                    Filing.class, Withdraw.class, AskChange.class, AskRenewal.class, Rating.Rate.class)
                            .anyMatch(step::is);
                    return own ? !asks : step.is(Rating.Rate.class);
                }),
                always(
                        "LIC-004",
                        "申请由申请人提出或者窗口代录，受理由窗口办理",
                        step -> step.actor().enterprise() == null
                                && !step.actor().isSystem()
                                && Stream.of(
                                                Filing.class,
                                                Notice.class,
                                                Accept.class,
                                                NotAccept.class,
                                                Withdraw.class,
                                                Deliver.class,
                                                AskChange.class,
                                                AskRenewal.class)
                                        .anyMatch(step::is)
                                && !step.actor().posts().contains("clerk")),
                only("LIC-003", "一案只有一次申请", Application.class, (so, step) -> !so.is(Mark.APPLIED)),
                only(
                        "LIC-003",
                        "只能一次告知补正，受理后不得再要求补正",
                        Notice.class,
                        (so, step) -> so.is(Mark.APPLIED) && so.none(Mark.TOLD, Mark.ACCEPTED)),
                only("LIC-003", "一次告知全部内容", Notice.class, (so, step) -> {
                    Set<Labelled> all = new HashSet<>(so.shown());
                    step.as(Notice.class).ifPresent(in -> in.missing().forEach(each -> all.add(each.condition())));
                    return all.size() == conditions;
                }),
                only(
                        "LIC-003",
                        "告知补正后才补正",
                        Filing.class,
                        (so, step) -> step.is(Application.class) || so.is(Mark.WAITING)),
                only(
                        "LIC-003",
                        "材料齐全才受理，只受理一次",
                        Accept.class,
                        (so, step) -> so.is(Mark.APPLIED) && so.none(Mark.ACCEPTED, Mark.WAITING) && so.complete()),
                only(
                        "LIC-003",
                        "收到材料五个工作日未告知的，才视为受理",
                        Deem.class,
                        (so, step) -> so.none(Mark.ACCEPTED, Mark.WAITING) && so.silent(step)),
                only(
                        "LIC-003",
                        "受理前才不予受理",
                        NotAccept.class,
                        (so, step) -> so.is(Mark.APPLIED) && !so.is(Mark.ACCEPTED)),
                only(
                        "LIC-003",
                        "未告知补正的不得以未补正为由不予受理",
                        NotAccept.class,
                        (so, step) -> so.is(Mark.TOLD)
                                || step.as(NotAccept.class)
                                        .map(in -> in.ground() != NotAccept.Ground.UNCORRECTED)
                                        .orElse(true)),
                always(
                        "LIC-003",
                        "不属于职权范围的应当告知向谁申请",
                        step -> step.as(NotAccept.class)
                                .map(in -> in.ground() == NotAccept.Ground.NOT_COMPETENT && in.competent() == null)
                                .orElse(false)),
                always(
                        "LIC-013",
                        "虚假材料一年内不得再次申请",
                        step -> step.is(Accept.class)
                                && step.world().name().equals(PermitProof.LIED)
                                && step.day().isBefore(PermitProof.START.plusMonths(1))),
                always(
                        "LIC-014",
                        "欺骗取得许可三年内不得再次申请",
                        step -> step.is(Accept.class)
                                && step.world().name().equals(PermitProof.CHEATED)
                                && step.day().isBefore(PermitProof.START.plusMonths(1))),
                only("LIC-005", "决定前才可以撤回", Withdraw.class, (so, step) -> so.is(Mark.APPLIED) && !so.is(Mark.GRANTED)),
                only(rule, "受理后、决定前才现场核查", Check.class, (so, step) -> so.is(Mark.ACCEPTED) && so.none(Mark.GRANTED)),
                always(
                        rule,
                        "现场核查由执法人员办理",
                        step -> step.is(Check.class) && !step.actor().posts().contains("officer")),
                always(
                        rule,
                        "现场核查不得漏项",
                        step -> step.as(Check.class)
                                .map(in -> in.looked().size() < conditions)
                                .orElse(false)),
                only(rule, "未经现场核查不得提出审查意见", Examine.class, (so, step) -> so.is(Mark.SEEN) && !so.is(Mark.GRANTED)),
                only(
                        rule,
                        "现场不符合的不得认定符合",
                        Examine.class,
                        (so, step) -> so.is(Mark.MET)
                                || step.as(Examine.class)
                                        .map(in -> !in.qualified())
                                        .orElse(true)),
                only(rule, "审查符合才准予许可，一次", Grant.class, (so, step) -> so.is(Mark.FOR) && !so.is(Mark.GRANTED)),
                only("LIC-009", "符合条件的不得拒绝", Refuse.class, (so, step) -> so.is(Mark.AGAINST) && !so.is(Mark.GRANTED)),
                only("LIC-008", "准予后颁发一次", Deliver.class, (so, step) -> so.is(Mark.GRANTED) && !so.is(Mark.DELIVERED)),
                only(
                        "R079",
                        "受理后才评价，一事一评",
                        Rating.Rate.class,
                        (so, step) -> so.is(Mark.ACCEPTED) && !so.is(Mark.RATED)),
                only(
                        "R079",
                        "有差评才核实，由科室负责人核实",
                        Rating.Investigate.class,
                        (so, step) -> so.is(Mark.POOR) && step.actor().posts().contains("section-head")),
                only(
                        "LIC-005",
                        "持有有效许可证才申请变更，未决不得再申请",
                        AskChange.class,
                        (so, step) -> so.is(Mark.DELIVERED) && !so.is(Mark.CHANGE)),
                only("LIC-005", "有申请才审批变更", DecideChange.class, (so, step) -> so.is(Mark.CHANGE)),
                only(
                        "LIC-012",
                        "届满三十日前再提前十日提醒",
                        Remind.class,
                        (so, step) -> so.until() != null
                                && step.day().isAfter(so.until().minusDays(40))),
                only(
                        "LIC-012",
                        "持有有效许可证才申请延续，未决不得再申请",
                        AskRenewal.class,
                        (so, step) -> so.is(Mark.DELIVERED) && !so.is(Mark.RENEWAL)),
                only("LIC-012", "有申请才审批延续", DecideRenewal.class, (so, step) -> so.is(Mark.RENEWAL)),
                only(
                        "LIC-012",
                        "有延续申请而届满未决定的，才视为准予",
                        RenewBySilence.class,
                        (so, step) -> so.is(Mark.RENEWAL) && so.expired(step)),
                only(
                        "LIC-016",
                        "届满、没有未决的延续申请，才注销",
                        Lapse.class,
                        (so, step) -> !so.is(Mark.RENEWAL) && so.expired(step)),
                only("LIC-015", "没有许可不得撤销", Revoke.class, (so, step) -> so.holds()),
                always(
                        "LIC-015",
                        "对公共利益造成重大损害的不予撤销",
                        step -> step.as(Revoke.class)
                                .map(in -> in.harm() && in.ground() != Revoke.Ground.PENALTY)
                                .orElse(false)),
                always(
                        "LIC-018",
                        "吊销应当有处罚决定",
                        step -> step.as(Revoke.class)
                                .map(in -> in.ground() == Revoke.Ground.PENALTY
                                        && (in.decision() == null
                                                || in.decision().isBlank()))
                                .orElse(false)),
                only("LIC-016", "没有颁发的不得注销", Cancel.class, (so, step) -> so.is(Mark.DELIVERED)),
                always(
                        "LIC-005",
                        "不予受理、准予、不予许可、变更、延续、吊销撤销、注销须经负责人同意",
                        step -> Stream.of(
                                                NotAccept.class,
                                                Grant.class,
                                                Refuse.class,
                                                DecideChange.class,
                                                DecideRenewal.class,
                                                Revoke.class,
                                                Cancel.class)
                                        .anyMatch(step::is)
                                && !step.agreed().contains("leader")));
    }
}
