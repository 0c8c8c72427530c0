package anlan.bureau.licence;

import static anlan.bureau.licence.BusinessLicence.At.*;
import static anlan.kernel.casefile.Act.act;

import anlan.bureau.documents.LicenceDocuments;
import anlan.bureau.licence.LicencePapers.*;
import anlan.bureau.rating.Rating;
import anlan.bureau.rating.Rating.Investigate;
import anlan.bureau.rating.Rating.Rate;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Deadline;
import anlan.kernel.casefile.Floor;
import anlan.kernel.casefile.Matter;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.casefile.Stage;
import anlan.kernel.casefile.Who;
import anlan.kernel.form.Label;
import java.time.LocalDate;
import java.util.List;

/** 危险化学品经营许可: three links (受理, 审查, 决定), then the life of the licence (Hazardous Chemicals Safety Law art. 53-55). */
public final class BusinessLicence {

    // spotless:off one stage, one line; one act, one block
    /** Where an application stands, and then the licence. */
    public enum At implements Stage {
        @Label("申请") APPLYING,
        @Label("受理") INTAKE,
        @Label("待补正") CORRECTING,
        @Label("审查") EXAMINING,
        @Label("决定") DECIDING,
        @Label("待发证") GRANTED,
        @Label("有效") IN_FORCE,
        @Label("暂扣") SUSPENDED,
        @Label("已注销") @Stage.End CANCELLED,
        @Label("已吊销(撤销)") @Stage.End REVOKED,
        @Label("不予许可") @Stage.End REFUSED,
        @Label("不予受理") @Stage.End NOT_ACCEPTED,
        @Label("已撤回") @Stage.End WITHDRAWN
    }

    static final Matter CORRECTION = Matter.beside("correction", "补正", "LIC-003");
    static final Matter EXPERTS = Matter.beside("experts", "专家评审", "LIC-007");
    static final Matter CHANGE = Matter.beside("change", "变更申请", "LIC-005");
    static final Matter RENEWAL = Matter.beside("renewal", "延续申请", "LIC-012");

    static final Deadline TO_ACCEPT = Deadline.of("to-accept", "受理(一次性告知)", "LIC-003");
    static final Deadline TO_DECIDE = Deadline.of("to-decide", "法定办结时限", "LIC-021").excluding(EXPERTS);
    static final Deadline PROMISED = Deadline.of("promised", "承诺办结时限", "LIC-021.promised").excluding(EXPERTS);
    static final Deadline TO_DELIVER = Deadline.of("to-deliver", "颁发送达许可证", "LIC-008");
    static final Deadline TO_CHANGE = Deadline.of("to-change", "变更审批", "LIC-005.decide");
    static final Deadline VALIDITY = Deadline.of("validity", "许可证有效期", "LIC-021.validity");
    static final Deadline TO_REMIND = Deadline.named("to-remind", "到期提醒", "LIC-012.alert", "行政许可法 50");
    static final Deadline TO_ASK = Deadline.named("to-ask", "申请延续", "LIC-012", "行政许可法 50");
    static final Deadline TO_RESTORE = Deadline.named("to-restore", "暂扣期限", "LIC-018", "行政许可法 70");

    private static final Who CLERK = Who.post("clerk", "窗口人员");
    private static final Who APPLICANT = Who.party().or(CLERK);
    private static final Who OFFICERS = Who.post("officer", "执法人员");
    private static final Who HANDLERS = Who.handlers();
    private static final Floor LEADER = Floor.of("leader", "负责人");

    /** The procedure. */
    public static final Procedure PROCEDURE = Procedure.of(
        "licence.business", "危险化学品经营许可", "危险化学品安全法 55", At.values(),
        file -> file.partyName() + "危险化学品经营许可",
        act("申请", Apply.class).at(APPLYING).by(APPLICANT).unless(LicenceRules.NOT_VOUCHED)
            .to(INTAKE).starts(TO_ACCEPT)
            .records((file, in, on) -> List.of(LicenceFacts.one(LicenceFacts.APPLIED, file, on))),
        act("一次性告知补正", Correct.class).at(INTAKE).by(CLERK)
            .unless(LicenceRules.TOLD_ALREADY, LicenceRules.NOT_EVERYTHING)
            .to(CORRECTING).opens(CORRECTION).stops(TO_ACCEPT)
            .issues(LicenceDocuments.CORRECTION, LicenceLetters::correction),
        act("补正材料", Supplement.class).at(CORRECTING).by(APPLICANT)
            .to(INTAKE).closes(CORRECTION).starts(TO_ACCEPT),
        act("受理", Accept.class).at(INTAKE).by(CLERK)
            .unless(LicenceRules.INCOMPLETE, LicenceRules.WRONG_LEVEL, LicenceRules.BARRED, LicenceRules.BARRED_FOR_FRAUD)
            .to(EXAMINING).stops(TO_ACCEPT)
            .starts(TO_DECIDE, (file, in, on) -> received(file, on))
            .starts(PROMISED, (file, in, on) -> received(file, on))
            .records((file, in, on) -> LicenceFacts.accepted(file, on))
            .issues(LicenceDocuments.ACCEPTANCE, (file, in, on) -> LicenceLetters.letter(file, in.checked(), on)),
        act("视为受理", Deem.class).at(INTAKE).onExpiryOf(TO_ACCEPT, run -> new Deem(run.from()))
            .to(EXAMINING).stops(TO_ACCEPT)
            .starts(TO_DECIDE, (file, in, on) -> in.since())
            .starts(PROMISED, (file, in, on) -> in.since())
            .records((file, in, on) -> LicenceFacts.accepted(file, on)),
        act("不予受理", NotAccept.class).at(INTAKE, CORRECTING).proposedBy(CLERK).effectiveOn(LEADER)
            .unless(LicenceRules.NEVER_TOLD, LicenceRules.WHERE_TO)
            .to(NOT_ACCEPTED)
            .records((file, in, on) -> LicenceFacts.refused(
                file, in.ground() == NotAccept.Ground.FALSE_MATERIALS, List.of(), on))
            .issues(LicenceDocuments.NON_ACCEPTANCE, LicenceLetters::notAccepted),
        act("撤回申请", Withdraw.class).at(INTAKE, CORRECTING, EXAMINING, DECIDING).by(APPLICANT)
            .to(WITHDRAWN).aside(),
        act("现场核查", SiteCheck.class).at(EXAMINING).by(OFFICERS)
            .unless(LicenceRules.TWO_OFFICERS, LicenceRules.CERTIFICATES, LicenceRules.NOT_ALL_LOOKED)
            .issues(LicenceDocuments.SITE_RECORD, LicenceLetters::siteRecord),
        act("委托专家评审", Commission.class).at(EXAMINING).by(OFFICERS).waitsFor(EXPERTS).opens(EXPERTS)
            .issues(LicenceDocuments.EXPERTS, LicenceLetters::experts).aside(),
        act("收到评审意见", Conclude.class).at(EXAMINING).by(OFFICERS).within(EXPERTS).closes(EXPERTS).aside(),
        act("审查意见", Examine.class).at(EXAMINING, DECIDING).by(OFFICERS).waitsFor(EXPERTS)
            .unless(LicenceRules.NOT_SEEN, LicenceRules.UNMET).to(DECIDING)
            .issues(LicenceDocuments.OPINION, (file, in, on) -> LicenceLetters.letter(file, in.opinion(), on)),
        act("准予许可", Grant.class).at(DECIDING).proposedBy(HANDLERS).effectiveOn(LEADER)
            .unless(LicenceRules.NOT_QUALIFIED)
            .to(At.GRANTED).stops(TO_DECIDE, PROMISED).starts(TO_DELIVER, VALIDITY)
            .dueOn(TO_REMIND, (file, in, on) -> reminder(on.day(), on))
            .records((file, in, on) -> LicenceFacts.decided(file, "首次", on))
            .issues(LicenceDocuments.DECISION, (file, in, on) -> LicenceLetters.letter(file, in.opinion(), on))
            .issues(LicenceDocuments.CERTIFICATE, (file, in, on) -> LicenceLetters.certificate(file, on))
            .publishes((file, in, on) -> LicenceLetters.publicly(file, "准予许可", on)),
        act("不予许可", Refuse.class).at(DECIDING).proposedBy(HANDLERS).effectiveOn(LEADER)
            .unless(LicenceRules.QUALIFIED)
            .to(At.REFUSED)
            .records((file, in, on) -> LicenceFacts.refused(
                file, in.falseMaterials(), LicenceFacts.decided(file, "", on), on))
            .issues(LicenceDocuments.REFUSAL, (file, in, on) -> LicenceLetters.refusal(file, in.reason(), on)),
        act("颁发送达", Deliver.class).at(At.GRANTED).by(CLERK).to(IN_FORCE).stops(TO_DELIVER),
        act("评价", Rate.class).at(EXAMINING, DECIDING, At.GRANTED, IN_FORCE, SUSPENDED).by(Who.party())
            .unless(Rating.RATED_ALREADY, Rating.TO_BE_INVESTIGATED).records(Rating::rated)
            .asideUnless((file, on) -> file.has(Deliver.class) && !file.has(Rate.class)),
        act("差评核实整改", Investigate.class).at(EXAMINING, DECIDING, At.GRANTED, IN_FORCE, SUSPENDED)
            .by(Who.post("section-head", "科室负责人")).within(Rating.POOR).closes(Rating.POOR).aside(),
        act("申请变更", AskChange.class).at(IN_FORCE).by(APPLICANT).waitsFor(CHANGE).opens(CHANGE).starts(TO_CHANGE).aside(),
        act("审批变更", DecideChange.class).at(IN_FORCE, SUSPENDED).proposedBy(OFFICERS).effectiveOn(LEADER)
            .within(CHANGE).closes(CHANGE).stops(TO_CHANGE)
            .records((file, in, on) -> LicenceFacts.decided(file, in.granted() ? "变更" : "", on))
            .issues(LicenceDocuments.CERTIFICATE,
                (file, in, on) -> in.granted() ? LicenceLetters.certificate(file, on) : null)
            .issues(LicenceDocuments.REFUSAL,
                (file, in, on) -> in.granted() ? null : LicenceLetters.refusal(file, in.reason(), on)).aside(),
        act("到期提醒", Remind.class).at(At.GRANTED, IN_FORCE, SUSPENDED)
            .onExpiryOf(TO_REMIND, run -> new Remind(run.from()))
            .stops(TO_REMIND).dueOn(TO_ASK, (file, in, on) -> lastDayToAsk(ends(file, on), on))
            .issues(LicenceDocuments.REMINDER, LicenceLetters::reminder),
        act("申请延续", AskRenewal.class).at(IN_FORCE).by(APPLICANT).waitsFor(RENEWAL).unless(LicenceRules.ASKED_LATE)
            .opens(RENEWAL).stops(TO_REMIND, TO_ASK).asideUnless((file, on) -> file.has(Remind.class)),
        act("审批延续", DecideRenewal.class).at(IN_FORCE, SUSPENDED).proposedBy(OFFICERS).effectiveOn(LEADER)
            .within(RENEWAL).closes(RENEWAL)
            .starts(VALIDITY, (file, in, on) -> in.granted() ? ends(file, on) : null)
            .dueOn(TO_REMIND, (file, in, on) -> in.granted() ? reminder(ends(file, on), on) : null)
            .records((file, in, on) -> LicenceFacts.decided(file, in.granted() ? "延续" : "", on))
            .issues(LicenceDocuments.CERTIFICATE,
                (file, in, on) -> in.granted() ? LicenceLetters.certificate(file, on) : null)
            .issues(LicenceDocuments.REFUSAL,
                (file, in, on) -> in.granted() ? null : LicenceLetters.refusal(file, in.reason(), on)).aside(),
        act("视为准予延续", RenewBySilence.class).at(IN_FORCE, SUSPENDED).within(RENEWAL)
            .onExpiryOf(VALIDITY, run -> new RenewBySilence(run.from())).closes(RENEWAL)
            .starts(VALIDITY, (file, in, on) -> ends(file, on))
            .dueOn(TO_REMIND, (file, in, on) -> reminder(ends(file, on), on))
            .records((file, in, on) -> LicenceFacts.renewedBySilence(file, on))
            .issues(LicenceDocuments.CERTIFICATE, (file, in, on) -> LicenceLetters.certificate(file, on)),
        act("届满注销", Lapse.class).at(At.GRANTED, IN_FORCE, SUSPENDED).waitsFor(RENEWAL)
            .onExpiryOf(VALIDITY, run -> new Lapse(run.from()))
            .to(CANCELLED)
            .records((file, in, on) -> LicenceFacts.ended(file, "届满", on))
            .publishes((file, in, on) -> LicenceLetters.publicly(file, "注销", on)),
        act("暂扣许可证", Suspend.class).at(IN_FORCE).proposedBy(OFFICERS).effectiveOn(LEADER)
            .to(SUSPENDED).dueOn(TO_RESTORE, (file, in, on) -> in.until()).aside(),
        act("发还许可证", Restore.class).at(SUSPENDED).proposedBy(OFFICERS).effectiveOn(LEADER)
            .to(IN_FORCE).stops(TO_RESTORE),
        act("吊销、撤销", Revoke.class).at(At.GRANTED, IN_FORCE, SUSPENDED).proposedBy(OFFICERS).effectiveOn(LEADER)
            .unless(LicenceRules.NO_DECISION, LicenceRules.PUBLIC_HARM)
            .to(REVOKED)
            .records(LicenceFacts::revoked)
            .issues(LicenceDocuments.REVOCATION, LicenceLetters::revocation)
            .publishes((file, in, on) -> LicenceLetters.publicly(file, in.ground().label(), on)).aside(),
        act("注销", Cancel.class).at(IN_FORCE, SUSPENDED).proposedBy(OFFICERS).effectiveOn(LEADER)
            .to(CANCELLED)
            .records((file, in, on) -> LicenceFacts.ended(file, in.ground().label(), on))
            .publishes((file, in, on) -> LicenceLetters.publicly(file, "注销", on)).aside());
    // spotless:on

    private BusinessLicence() {}

    /** The day the materials were received: the period to decide runs from there, not from acceptance (art. 55). */
    private static LocalDate received(Case file, On on) {
        return file.dayOf(Filing.class).orElse(on.day());
    }

    /** The last day of the licence as it stands; a licence does not run on over rest days. */
    static LocalDate ends(Case file, On on) {
        return file.running(VALIDITY, null)
                .map(run -> file.due(VALIDITY, run, on).safeDay())
                .orElse(on.day());
    }

    private static LocalDate lastDayToAsk(LocalDate ends, On on) {
        return ends.minusDays(on.law().term("LIC-012", on.day()).amount());
    }

    /** When the holder is reminded of a licence that begins or goes on from this day. */
    private static LocalDate reminder(LocalDate from, On on) {
        LocalDate toAsk = lastDayToAsk(on.after(from, VALIDITY.term()), on);
        return toAsk.minusDays(on.law().term("LIC-012.alert", on.day()).amount());
    }
}
