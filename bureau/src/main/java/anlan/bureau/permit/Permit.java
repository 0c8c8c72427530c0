package anlan.bureau.permit;

import static anlan.bureau.permit.Permit.At.*;
import static anlan.bureau.permit.PermitFacts.*;
import static anlan.bureau.permit.PermitPeriods.*;
import static anlan.kernel.casefile.Act.act;
import static anlan.kernel.casefile.Fill.when;

import anlan.bureau.documents.HouseWords;
import anlan.bureau.documents.LicenceDocuments;
import anlan.bureau.permit.PermitPapers.*;
import anlan.bureau.rating.Rating;
import anlan.kernel.casefile.*;
import anlan.kernel.document.Document;
import anlan.kernel.form.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the general law leaves to one licence, and the acts it has for every licence (Administrative Licensing Law ch. 4, 6):
 * three links (受理, 审查, 决定), then the life of the licence. A duty declares the acts its own law has a word on, each as it is
 * here with what that law adds, and takes all others as they are.
 *
 * @param toDecide limit of the law from acceptance, or from receipt, to the decision
 * @param promised the shorter one the bureau has promised
 * @param validity how long the licence holds
 * @param falseMaterials fact that bars for a year (art. 78): from the same licence and no other
 * @param fraud fact that bars for three years (art. 79)
 * @param certificate what is issued when it is granted, changed, renewed
 * @param inForce stages in which it is in its holder's hands, or was taken from them for a time
 */
public record Permit(
        Deadline toDecide,
        Deadline promised,
        Deadline validity,
        FactKind falseMaterials,
        FactKind fraud,
        Document<?> certificate,
        List<At> inForce) {

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
        @Label("已撤回") @Stage.End WITHDRAWN;

        /** All but this one. */
        public static Stage[] without(At one) {
            return Stream.of(values()).filter(at -> at != one).toArray(Stage[]::new);
        }
    }

    /** Those who check on the spot and examine. */
    public static final Who OFFICERS = Who.post("officer", "执法人员");

    /** Who must finally agree. */
    public static final Floor LEADER = Floor.of("leader", "负责人");

    private static final Who CLERK = Who.post("clerk", "窗口人员");
    private static final Who APPLICANT = Who.party().or(CLERK);

    /** 申请, on the form of the licence. */
    public <A extends Record & Application> Act<A> apply(Class<A> form) {
        return act("申请", form).at(APPLYING).by(APPLICANT).unless(PermitRules.NOT_VOUCHED)
            .to(INTAKE).starts(TO_ACCEPT).records(APPLIED);
    }

    /** 一次性告知补正, by conditions of the licence. */
    public <N extends Record & Notice> Act<N> tell(Class<N> notice) {
        return act("一次性告知补正", notice).at(INTAKE).by(CLERK).unless(PermitRules.TOLD_ALREADY, PermitRules.NOT_EVERYTHING)
            .to(CORRECTING).opens(CORRECTION).stops(TO_ACCEPT).issues(LicenceDocuments.CORRECTION);
    }

    /** 补正材料. */
    public <F extends Record & Filing> Act<F> supplement(Class<F> materials) {
        return act("补正材料", materials).at(CORRECTING).by(APPLICANT).to(INTAKE).closes(CORRECTION).starts(TO_ACCEPT);
    }

    /** 受理; the time to decide runs from the day this gives. */
    public Act<Accept> accept(Act.Effect<Accept, @Nullable LocalDate> from) {
        return act("受理", Accept.class).at(INTAKE).by(CLERK).unless(PermitRules.INCOMPLETE)
            .to(EXAMINING).stops(TO_ACCEPT).starts(toDecide, from).starts(promised, from)
            .records(this::timed).issues(LicenceDocuments.ACCEPTANCE);
    }

    /** 现场核查, of the conditions of the licence. */
    public <C extends Record & Check> Act<C> check(Class<C> form, Class<? extends Record> application) {
        return act("现场核查", form).at(EXAMINING).by(OFFICERS).issues(LicenceDocuments.SITE_RECORD, Fill.from(application));
    }

    /** 审查意见. */
    public Act<Examine> examine() {
        return act("审查意见", Examine.class).at(EXAMINING, DECIDING).by(OFFICERS).to(DECIDING).issues(LicenceDocuments.OPINION);
    }

    /** 准予许可. */
    public Act<Grant> grant() {
        return act("准予许可", Grant.class).at(DECIDING).proposedBy(Who.handlers()).effectiveOn(LEADER)
            .unless(PermitRules.NOT_QUALIFIED)
            .to(At.GRANTED).stops(toDecide, promised).starts(TO_DELIVER, validity)
            .dueOn(TO_REMIND, (file, in, on) -> reminder(on.day(), on))
            .records(DECIDED, this::inTime).records(PermitFacts.GRANTED, (file, in, on) -> "首次")
            .issues(LicenceDocuments.DECISION).issues(certificate)
            .publishes((file, in, on) -> publicly(file, "准予许可", on));
    }

    /** All other acts, as the general law has them. */
    public List<Act<?>> others() {
        Stage[] held = orInForce(At.GRANTED);
        Stage[] rated = orInForce(EXAMINING, DECIDING, At.GRANTED);
        return List.of(
            act("视为受理", Deem.class).at(INTAKE).onExpiryOf(TO_ACCEPT, run -> new Deem(run.from()))
                .to(EXAMINING).stops(TO_ACCEPT)
                .starts(toDecide, Permit::received).starts(promised, Permit::received).records(this::timed),
            act("不予受理", NotAccept.class).at(INTAKE, CORRECTING).proposedBy(CLERK).effectiveOn(LEADER)
                .unless(PermitRules.NEVER_TOLD, PermitRules.WHERE_TO)
                .to(NOT_ACCEPTED)
                .records(falseMaterials, (file, in, on) -> in.ground() == NotAccept.Ground.FALSE_MATERIALS ? "" : null)
                .issues(LicenceDocuments.NON_ACCEPTANCE),
            act("撤回申请", Withdraw.class).at(INTAKE, CORRECTING, EXAMINING, DECIDING).by(APPLICANT).to(WITHDRAWN).aside(),
            act("不予许可", Refuse.class).at(DECIDING).proposedBy(Who.handlers()).effectiveOn(LEADER)
                .unless(PermitRules.QUALIFIED)
                .to(REFUSED)
                .records(DECIDED, this::inTime)
                .records(falseMaterials, (file, in, on) -> in.falseMaterials() ? "" : null)
                .issues(LicenceDocuments.REFUSAL),
            act("颁发送达", Deliver.class).at(At.GRANTED).by(CLERK).to(IN_FORCE).stops(TO_DELIVER),
            Rating.rate(Deliver.class, rated),
            Rating.investigate(rated),
            act("申请变更", AskChange.class).at(IN_FORCE).by(APPLICANT).waitsFor(CHANGE).opens(CHANGE).starts(TO_CHANGE).aside(),
            act("审批变更", DecideChange.class).at(orInForce()).proposedBy(OFFICERS).effectiveOn(LEADER)
                .within(CHANGE).closes(CHANGE).stops(TO_CHANGE)
                .records(DECIDED, this::inTime)
                .records(PermitFacts.GRANTED, (file, in, on) -> in.granted() ? "变更" : null)
                .issues(certificate, when(DecideChange::granted))
                .issues(LicenceDocuments.REFUSAL, when(in -> !in.granted())).aside(),
            act("到期提醒", Remind.class).at(held)
                .onExpiryOf(TO_REMIND, run -> new Remind(run.from()))
                .stops(TO_REMIND).dueOn(TO_ASK, (file, in, on) -> lastDayToAsk(ends(file, on), on))
                .issues(LicenceDocuments.REMINDER),
            act("申请延续", AskRenewal.class).at(IN_FORCE).by(APPLICANT).waitsFor(RENEWAL).unless(PermitRules.ASKED_LATE)
                .opens(RENEWAL).stops(TO_REMIND, TO_ASK).asideUnless((file, on) -> file.has(Remind.class)),
            act("审批延续", DecideRenewal.class).at(orInForce()).proposedBy(OFFICERS).effectiveOn(LEADER)
                .within(RENEWAL).closes(RENEWAL)
                .starts(validity, (file, in, on) -> in.granted() ? ends(file, on) : null)
                .dueOn(TO_REMIND, (file, in, on) -> in.granted() ? reminder(ends(file, on), on) : null)
                .records(DECIDED, this::inTime)
                .records(PermitFacts.GRANTED, (file, in, on) -> in.granted() ? "延续" : null)
                .issues(certificate, when(DecideRenewal::granted))
                .issues(LicenceDocuments.REFUSAL, when(in -> !in.granted())).aside(),
            act("视为准予延续", RenewBySilence.class).at(orInForce()).within(RENEWAL)
                .onExpiryOf(validity, run -> new RenewBySilence(run.from())).closes(RENEWAL)
                .starts(validity, (file, in, on) -> ends(file, on))
                .dueOn(TO_REMIND, (file, in, on) -> reminder(ends(file, on), on))
                .records(DECIDED, (file, in, on) -> TOO_LATE).records(PermitFacts.GRANTED, (file, in, on) -> "延续")
                .issues(certificate),
            act("届满注销", Lapse.class).at(held).waitsFor(RENEWAL).onExpiryOf(validity, run -> new Lapse(run.from()))
                .to(CANCELLED)
                .records(ENDED, (file, in, on) -> "届满")
                .publishes((file, in, on) -> publicly(file, "注销", on)),
            act("吊销、撤销", Revoke.class).at(held).proposedBy(OFFICERS).effectiveOn(LEADER)
                .unless(PermitRules.NO_DECISION, PermitRules.PUBLIC_HARM)
                .to(REVOKED)
                .records(ENDED, (file, in, on) -> in.ground().label())
                .records(fraud, (file, in, on) -> in.ground() == Revoke.Ground.FRAUD ? "" : null)
                .issues(LicenceDocuments.REVOCATION)
                .publishes((file, in, on) -> publicly(file, in.ground().label(), on)).aside(),
            act("注销", Cancel.class).at(orInForce()).proposedBy(OFFICERS).effectiveOn(LEADER)
                .to(CANCELLED)
                .records(ENDED, (file, in, on) -> in.ground().label())
                .publishes((file, in, on) -> publicly(file, "注销", on)).aside());
    }
    // spotless:on

    /** The words its documents are filled in: the day it was applied for, the licence as it stands, its last day. */
    public Vocabulary words() {
        return HouseWords.ALL
                .day("applied", Application.class)
                .and("until", LocalDate.class, (file, seen, on) -> ends(file, on))
                .and("licence", LicenceDocuments.Licence.class, (file, seen, on) -> Licences.standing(file, this, on));
    }

    /** What a case is called: by who applies, and for what. */
    public static String title(Case file) {
        return file.partyName() + file.procedure().label();
    }

    /** The day the materials were received, the application's or the last that were missing; deemed accepted is from then on (art. 32). */
    public static LocalDate received(Case file, Object in, On on) {
        return file.dayOf(Filing.class).orElse(on.day());
    }

    /** The last day of the licence as it stands; a licence does not run on over rest days. */
    LocalDate ends(Case file, On on) {
        return file.running(validity, null)
                .map(run -> file.due(validity, run, on).safeDay())
                .orElse(on.day());
    }

    private static LocalDate lastDayToAsk(LocalDate ends, On on) {
        return ends.minusDays(on.law().term("LIC-012", on.day()).amount());
    }

    /** When the holder is reminded of a licence that begins or goes on from this day. */
    private LocalDate reminder(LocalDate from, On on) {
        LocalDate toAsk = lastDayToAsk(on.after(from, validity.term()), on);
        return toAsk.minusDays(on.law().term("LIC-012.alert", on.day()).amount());
    }

    private List<Publication> publicly(Case file, String what, On on) {
        return Licences.publicly(file, this, what, on);
    }

    private List<Fact> timed(Case file, Object in, On on) {
        long byLaw = days(file, toDecide);
        return List.of(
                Fact.of(BY_LAW, file, on).times(byLaw), Fact.of(SAVED, file, on).times(byLaw - days(file, promised)));
    }

    private static long days(Case file, Period period) {
        return file.running(period, null).map(run -> run.term().amount()).orElse(0);
    }

    /** Nature of what is decided now. */
    private String inTime(Case file, Object in, On on) {
        if (file.over(toDecide, on) || file.over(TO_CHANGE, on)) return TOO_LATE;
        return file.over(promised, on) ? LATER_THAN_PROMISED : IN_TIME;
    }

    private Stage[] orInForce(Stage... before) {
        return Stream.concat(Stream.of(before), inForce.stream()).toArray(Stage[]::new);
    }
}
