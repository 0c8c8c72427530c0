package anlan.bureau.documents;

import anlan.kernel.document.Document;
import anlan.kernel.document.Series;
import anlan.kernel.document.Volume;
import anlan.kernel.form.MayBeEmpty;
import anlan.law.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notice, hearing and decision (告知、听证、决定): Administrative Penalty Law art. 44, 45, 57, 59, 63, 64; PEN-022, PEN-029. */
public final class PenaltyDocuments {

    /** 行政处罚告知书, with the right to a hearing where there is one. */
    public static final Document<Notice> NOTICE = Document.of(
                    "penalty.notice", "行政处罚告知书", Notice.class, Series.of("罚告"), Volume.MAIN)
            .underSeal();

    /** 行政处罚听证会通知书. */
    public static final Document<HearingNotice> HEARING = Document.of(
                    "penalty.hearing", "行政处罚听证会通知书", HearingNotice.class, Series.of("听通"), Volume.MAIN)
            .underSeal();

    /** 行政处罚决定书 to an organisation. */
    public static final Document<DecisionOnUnit> DECISION_ON_UNIT = Document.of(
                    "penalty.unit", "行政处罚决定书", DecisionOnUnit.class, Series.of("罚"), Volume.MAIN)
            .underSeal();

    /** 行政处罚决定书 to a natural person. */
    public static final Document<DecisionOnPerson> DECISION_ON_PERSON = Document.of(
                    "penalty.person", "行政处罚决定书", DecisionOnPerson.class, Series.of("罚"), Volume.MAIN)
            .underSeal();

    /** 不予行政处罚决定书. */
    public static final Document<Exemption> EXEMPTION = Document.of(
                    "penalty.exemption", "不予行政处罚决定书", Exemption.class, Series.of("不罚"), Volume.MAIN)
            .underSeal();

    private PenaltyDocuments() {}

    /**
     * Fills {@link #NOTICE}.
     *
     * @param party name of the party
     * @param facts what was found
     * @param evidence the evidence, one by one
     * @param violated provision offended
     * @param basis provision applied
     * @param discretion why this penalty
     * @param proposed the penalty proposed
     * @param defenceDays working days to state and defend, from receipt
     * @param hearingDays working days to ask for a hearing, from receipt; empty where there is no right to one
     * @param contact whom to ask
     */
    public record Notice(
            String party,
            String facts,
            List<String> evidence,
            String violated,
            String basis,
            String discretion,
            String proposed,
            int defenceDays,
            @MayBeEmpty @Nullable Integer hearingDays,
            String contact) {}

    /**
     * Somebody with an office at the hearing.
     *
     * @param office 主持人, 听证员 or 记录员
     * @param name name
     * @param post post
     */
    public record HearingOfficer(String office, String name, String post) {}

    /**
     * Fills {@link #HEARING}.
     *
     * @param party name of the party
     * @param matter the case
     * @param at when it begins
     * @param place where
     * @param open 公开 or 不公开
     * @param closedFor why it is not public, empty if it is
     * @param officers who conducts it
     * @param agents how many agents the party may send
     * @param contact whom to ask
     */
    public record HearingNotice(
            String party,
            String matter,
            Instant at,
            String place,
            String open,
            @MayBeEmpty @Nullable String closedFor,
            List<HearingOfficer> officers,
            int agents,
            String contact) {}

    /**
     * How a fine is paid.
     *
     * @param fine amount
     * @param days calendar days to pay, from receipt
     * @param payee bank, account name and account
     * @param surchargePercent percent of the fine added for each day late, never more than the fine in all
     */
    public record Payment(Money fine, int days, String payee, int surchargePercent) {}

    /**
     * What is decided and why, the same for organisations and natural persons.
     *
     * @param facts what was found
     * @param evidence the evidence, one by one
     * @param procedure notice given, what the party said, hearing held, and how it was weighed
     * @param violated provision offended
     * @param basis provision applied
     * @param discretion why this penalty
     * @param correction what must be put right and by when, empty if nothing is left to correct
     * @param penalties the penalties, one by one
     * @param payment how the fine is paid, empty without a fine
     * @param remedies what the party can do
     */
    public record Substance(
            String facts,
            List<String> evidence,
            String procedure,
            String violated,
            String basis,
            String discretion,
            @MayBeEmpty @Nullable String correction,
            List<String> penalties,
            @MayBeEmpty @Nullable Payment payment,
            Remedies remedies) {}

    /**
     * Fills {@link #DECISION_ON_UNIT}.
     *
     * @param party the organisation
     * @param decision what is decided and why
     */
    public record DecisionOnUnit(UnitParty party, Substance decision) {}

    /**
     * Fills {@link #DECISION_ON_PERSON}.
     *
     * @param party the person
     * @param decision what is decided and why
     */
    public record DecisionOnPerson(PersonParty party, Substance decision) {}

    /**
     * Fills {@link #EXEMPTION}.
     *
     * @param unit the party if an organisation
     * @param person the party if a natural person
     * @param facts what was found
     * @param ground why there is no penalty
     * @param basis provision applied
     * @param education provision by which the party is educated; empty where no violation stands
     * @param remedies what the party can do
     */
    public record Exemption(
            @MayBeEmpty @Nullable UnitParty unit,
            @MayBeEmpty @Nullable PersonParty person,
            String facts,
            String ground,
            String basis,
            @MayBeEmpty @Nullable String education,
            Remedies remedies) {}
}
