package anlan.bureau.licence;

import static anlan.bureau.licence.BusinessLicence.At.*;
import static anlan.bureau.licence.LicenceFacts.*;
import static anlan.kernel.casefile.Act.act;
import static anlan.kernel.casefile.Fill.from;
import static anlan.kernel.casefile.Fill.when;

import anlan.bureau.documents.HouseWords;
import anlan.bureau.documents.LicenceDocuments;
import anlan.bureau.documents.LicenceDocuments.Licence;
import anlan.bureau.licence.LicencePapers.*;
import anlan.bureau.officers.OfficerRules;
import anlan.bureau.rating.Rating;
import anlan.kernel.casefile.*;
import anlan.kernel.form.Label;
import java.time.LocalDate;

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
        @Label("已吊销（撤销）") @Stage.End REVOKED,
        @Label("不予许可") @Stage.End REFUSED,
        @Label("不予受理") @Stage.End NOT_ACCEPTED,
        @Label("已撤回") @Stage.End WITHDRAWN
    }

    static final Matter CORRECTION = Matter.beside("correction", "补正", "LIC-003");
    static final Matter EXPERTS = Matter.beside("experts", "专家评审", "LIC-007");
    static final Matter CHANGE = Matter.beside("change", "变更申请", "LIC-005");
    static final Matter RENEWAL = Matter.beside("renewal", "延续申请", "LIC-012");

    static final Deadline TO_ACCEPT = Deadline.of("to-accept", "受理（一次性告知）", "LIC-003");
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

    private static final Vocabulary WORDS = HouseWords.ALL
        .day("applied", Apply.class)
        .and("until", LocalDate.class, (file, seen, on) -> ends(file, on))
        .and("licence", Licence.class, (file, seen, on) -> Licences.standing(file, on));

    /** The procedure. */
    public static final Procedure PROCEDURE = Procedure.of(WORDS,
        "licence.business", "危险化学品经营许可", "危险化学品安全法 55", At.values(),
        file -> file.partyName() + "危险化学品经营许可",
        act("申请", Apply.class).at(APPLYING).by(APPLICANT).unless(LicenceRules.NOT_VOUCHED)
            .to(INTAKE).starts(TO_ACCEPT).records(APPLIED),
        act("一次性告知补正", Correct.class).at(INTAKE).by(CLERK)
            .unless(LicenceRules.TOLD_ALREADY, LicenceRules.NOT_EVERYTHING)
            .to(CORRECTING).opens(CORRECTION).stops(TO_ACCEPT)
            .issues(LicenceDocuments.CORRECTION),
        act("补正材料", Supplement.class).at(CORRECTING).by(APPLICANT)
            .to(INTAKE).closes(CORRECTION).starts(TO_ACCEPT),
        act("受理", Accept.class).at(INTAKE).by(CLERK)
            .unless(LicenceRules.INCOMPLETE, LicenceRules.WRONG_LEVEL, LicenceRules.BARRED, LicenceRules.BARRED_FOR_FRAUD)
            .to(EXAMINING).stops(TO_ACCEPT)
            .starts(TO_DECIDE, BusinessLicence::received).starts(PROMISED, BusinessLicence::received)
            .records(LicenceFacts::accepted)
            .issues(LicenceDocuments.ACCEPTANCE),
        act("视为受理", Deem.class).at(INTAKE).onExpiryOf(TO_ACCEPT, run -> new Deem(run.from()))
            .to(EXAMINING).stops(TO_ACCEPT)
            .starts(TO_DECIDE, BusinessLicence::received).starts(PROMISED, BusinessLicence::received)
            .records(LicenceFacts::accepted),
        act("不予受理", NotAccept.class).at(INTAKE, CORRECTING).proposedBy(CLERK).effectiveOn(LEADER)
            .unless(LicenceRules.NEVER_TOLD, LicenceRules.WHERE_TO)
            .to(NOT_ACCEPTED)
            .records(FALSE_MATERIALS, (file, in, on) -> in.ground() == NotAccept.Ground.FALSE_MATERIALS ? "" : null)
            .issues(LicenceDocuments.NON_ACCEPTANCE),
        act("撤回申请", Withdraw.class).at(INTAKE, CORRECTING, EXAMINING, DECIDING).by(APPLICANT)
            .to(WITHDRAWN).aside(),
        act("现场核查", SiteCheck.class).at(EXAMINING).by(OFFICERS)
            .unless(OfficerRules.TWO_CHECKERS, OfficerRules.CHECKERS_SHOWN, LicenceRules.NOT_ALL_LOOKED)
            .issues(LicenceDocuments.SITE_RECORD, from(Apply.class)),
        act("委托专家评审", Commission.class).at(EXAMINING).by(OFFICERS).waitsFor(EXPERTS).opens(EXPERTS)
            .issues(LicenceDocuments.EXPERTS).aside(),
        act("收到评审意见", Conclude.class).at(EXAMINING).by(OFFICERS).within(EXPERTS).closes(EXPERTS).aside(),
        act("审查意见", Examine.class).at(EXAMINING, DECIDING).by(OFFICERS).waitsFor(EXPERTS)
            .unless(LicenceRules.NOT_SEEN, LicenceRules.UNMET).to(DECIDING)
            .issues(LicenceDocuments.OPINION),
        act("准予许可", Grant.class).at(DECIDING).proposedBy(HANDLERS).effectiveOn(LEADER)
            .unless(LicenceRules.NOT_QUALIFIED)
            .to(At.GRANTED).stops(TO_DECIDE, PROMISED).starts(TO_DELIVER, VALIDITY)
            .dueOn(TO_REMIND, (file, in, on) -> reminder(on.day(), on))
            .records(DECIDED, LicenceFacts::inTime).records(LicenceFacts.GRANTED, (file, in, on) -> "首次")
            .issues(LicenceDocuments.DECISION).issues(LicenceDocuments.CERTIFICATE)
            .publishes((file, in, on) -> Licences.publicly(file, "准予许可", on)),
        act("不予许可", Refuse.class).at(DECIDING).proposedBy(HANDLERS).effectiveOn(LEADER)
            .unless(LicenceRules.QUALIFIED)
            .to(At.REFUSED)
            .records(DECIDED, LicenceFacts::inTime)
            .records(FALSE_MATERIALS, (file, in, on) -> in.falseMaterials() ? "" : null)
            .issues(LicenceDocuments.REFUSAL),
        act("颁发送达", Deliver.class).at(At.GRANTED).by(CLERK).to(IN_FORCE).stops(TO_DELIVER),
        Rating.rate(Deliver.class, EXAMINING, DECIDING, At.GRANTED, IN_FORCE, SUSPENDED),
        Rating.investigate(EXAMINING, DECIDING, At.GRANTED, IN_FORCE, SUSPENDED),
        act("申请变更", AskChange.class).at(IN_FORCE).by(APPLICANT).waitsFor(CHANGE).opens(CHANGE).starts(TO_CHANGE).aside(),
        act("审批变更", DecideChange.class).at(IN_FORCE, SUSPENDED).proposedBy(OFFICERS).effectiveOn(LEADER)
            .within(CHANGE).closes(CHANGE).stops(TO_CHANGE)
            .records(DECIDED, LicenceFacts::inTime)
            .records(LicenceFacts.GRANTED, (file, in, on) -> in.granted() ? "变更" : null)
            .issues(LicenceDocuments.CERTIFICATE, when(DecideChange::granted))
            .issues(LicenceDocuments.REFUSAL, when(in -> !in.granted())).aside(),
        act("到期提醒", Remind.class).at(At.GRANTED, IN_FORCE, SUSPENDED)
            .onExpiryOf(TO_REMIND, run -> new Remind(run.from()))
            .stops(TO_REMIND).dueOn(TO_ASK, (file, in, on) -> lastDayToAsk(ends(file, on), on))
            .issues(LicenceDocuments.REMINDER),
        act("申请延续", AskRenewal.class).at(IN_FORCE).by(APPLICANT).waitsFor(RENEWAL).unless(LicenceRules.ASKED_LATE)
            .opens(RENEWAL).stops(TO_REMIND, TO_ASK).asideUnless((file, on) -> file.has(Remind.class)),
        act("审批延续", DecideRenewal.class).at(IN_FORCE, SUSPENDED).proposedBy(OFFICERS).effectiveOn(LEADER)
            .within(RENEWAL).closes(RENEWAL)
            .starts(VALIDITY, (file, in, on) -> in.granted() ? ends(file, on) : null)
            .dueOn(TO_REMIND, (file, in, on) -> in.granted() ? reminder(ends(file, on), on) : null)
            .records(DECIDED, LicenceFacts::inTime)
            .records(LicenceFacts.GRANTED, (file, in, on) -> in.granted() ? "延续" : null)
            .issues(LicenceDocuments.CERTIFICATE, when(DecideRenewal::granted))
            .issues(LicenceDocuments.REFUSAL, when(in -> !in.granted())).aside(),
        act("视为准予延续", RenewBySilence.class).at(IN_FORCE, SUSPENDED).within(RENEWAL)
            .onExpiryOf(VALIDITY, run -> new RenewBySilence(run.from())).closes(RENEWAL)
            .starts(VALIDITY, (file, in, on) -> ends(file, on))
            .dueOn(TO_REMIND, (file, in, on) -> reminder(ends(file, on), on))
            .records(DECIDED, (file, in, on) -> LicenceFacts.TOO_LATE).records(LicenceFacts.GRANTED, (file, in, on) -> "延续")
            .issues(LicenceDocuments.CERTIFICATE),
        act("届满注销", Lapse.class).at(At.GRANTED, IN_FORCE, SUSPENDED).waitsFor(RENEWAL)
            .onExpiryOf(VALIDITY, run -> new Lapse(run.from()))
            .to(CANCELLED)
            .records(ENDED, (file, in, on) -> "届满")
            .publishes((file, in, on) -> Licences.publicly(file, "注销", on)),
        act("暂扣许可证", Suspend.class).at(IN_FORCE).proposedBy(OFFICERS).effectiveOn(LEADER)
            .to(SUSPENDED).dueOn(TO_RESTORE, (file, in, on) -> in.until()).aside(),
        act("发还许可证", Restore.class).at(SUSPENDED).proposedBy(OFFICERS).effectiveOn(LEADER)
            .to(IN_FORCE).stops(TO_RESTORE),
        act("吊销、撤销", Revoke.class).at(At.GRANTED, IN_FORCE, SUSPENDED).proposedBy(OFFICERS).effectiveOn(LEADER)
            .unless(LicenceRules.NO_DECISION, LicenceRules.PUBLIC_HARM)
            .to(REVOKED)
            .records(ENDED, (file, in, on) -> in.ground().label())
            .records(FRAUD, (file, in, on) -> in.ground() == Revoke.Ground.FRAUD ? "" : null)
            .issues(LicenceDocuments.REVOCATION)
            .publishes((file, in, on) -> Licences.publicly(file, in.ground().label(), on)).aside(),
        act("注销", Cancel.class).at(IN_FORCE, SUSPENDED).proposedBy(OFFICERS).effectiveOn(LEADER)
            .to(CANCELLED)
            .records(ENDED, (file, in, on) -> in.ground().label())
            .publishes((file, in, on) -> Licences.publicly(file, "注销", on)).aside());
    // spotless:on

    private BusinessLicence() {}

    /** The day the materials were received: the period to decide runs from there, not from acceptance (art. 55). */
    private static LocalDate received(Case file, Object in, On on) {
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
