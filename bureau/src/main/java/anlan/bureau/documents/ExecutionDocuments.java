package anlan.bureau.documents;

import anlan.kernel.document.Document;
import anlan.kernel.document.Series;
import anlan.kernel.document.Volume;
import anlan.kernel.form.MayBeEmpty;
import anlan.law.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Service, payment and closing (送达、执行、结案): Administrative Penalty Law art. 61, 67, 72; Administrative Compulsion Law
 * art. 35, 36, 45, 54.
 */
public final class ExecutionDocuments {

    /** 送达回证: all documents of a case served on one party. */
    public static final Document<Receipt> RECEIPT = Document.of(
                    "execution.receipt", "送达回证", Receipt.class, Series.of("送"), Volume.MAIN)
            .sealedForTheFile();

    /** 送达地址确认书. */
    public static final Document<ServiceAddress> ADDRESS =
            Document.of("execution.address", "送达地址确认书", ServiceAddress.class, Series.NONE, Volume.MAIN);

    /** 缴纳罚款催告书. */
    public static final Document<Demand> DEMAND = Document.of(
                    "execution.demand", "缴纳罚款催告书", Demand.class, Series.of("催"), Volume.MAIN)
            .underSeal();

    /** 加处罚款决定书. */
    public static final Document<Surcharge> SURCHARGE = Document.of(
                    "execution.surcharge", "加处罚款决定书", Surcharge.class, Series.of("加罚"), Volume.MAIN)
            .underSeal();

    /** 结案审批表. */
    public static final Document<Closing> CLOSING =
            Document.of("execution.closing", "结案审批表", Closing.class, Series.of("结"), Volume.INNER);

    private ExecutionDocuments() {}

    /**
     * One document served.
     *
     * @param title title of the document; empty where none is on file, to be filled in by hand
     * @param number its number, empty if it has none
     * @param at when it was served
     * @param place where; empty where the party's address is not known, to be filled in by hand
     * @param manner how, such as 直接送达 or 留置送达
     * @param receiver who received it
     * @param servers who served it
     */
    public record Served(
            @MayBeEmpty @Nullable String title,
            @MayBeEmpty @Nullable String number,
            Instant at,
            @MayBeEmpty @Nullable String place,
            String manner,
            String receiver,
            String servers) {}

    /**
     * Fills {@link #RECEIPT}.
     *
     * @param caseName name of the case
     * @param party name of the party
     * @param served the documents
     * @param remark relation of a substitute receiver, refusal and witnesses; empty if none
     */
    public record Receipt(
            String caseName,
            String party,
            List<Served> served,
            @MayBeEmpty @Nullable String remark) {}

    /**
     * Fills {@link #ADDRESS}.
     *
     * @param caseName name of the case
     * @param party name of the party
     * @param identity credit code or number of the identity card
     * @param address address for service
     * @param postcode postcode, if known
     * @param recipient who receives
     * @param telephone telephone
     * @param electronic address for electronic service (mobile number, mail), empty if the party does not consent
     * @param confirmed day of confirmation
     */
    public record ServiceAddress(
            String caseName,
            String party,
            String identity,
            String address,
            @MayBeEmpty @Nullable String postcode,
            String recipient,
            String telephone,
            @MayBeEmpty @Nullable String electronic,
            LocalDate confirmed) {}

    /**
     * Fills {@link #DEMAND}.
     *
     * @param party name of the party
     * @param decisionNumber number of the decision
     * @param decided day of the decision
     * @param due last day to pay
     * @param fine fine imposed
     * @param paid what was paid so far
     * @param surchargePercent percent of the fine added for each day late
     * @param surcharge added so far
     * @param total still to pay
     * @param payDays calendar days to pay from receipt of this letter, after which the court is asked
     * @param payee bank, account name and account
     * @param defenceDays working days to state and defend, from receipt
     * @param contact whom to ask
     */
    public record Demand(
            String party,
            String decisionNumber,
            LocalDate decided,
            LocalDate due,
            Money fine,
            Money paid,
            int surchargePercent,
            Money surcharge,
            Money total,
            int payDays,
            String payee,
            int defenceDays,
            String contact) {}

    /**
     * Fills {@link #SURCHARGE}.
     *
     * @param party name of the party
     * @param decisionNumber number of the decision
     * @param decided day of the decision
     * @param fine fine imposed
     * @param due last day to pay
     * @param demanded day the demand was served
     * @param until day up to which it is reckoned
     * @param daysLate days late, pauses left out
     * @param percent percent of the fine added for each day
     * @param surcharge amount added
     * @param payDays calendar days to pay, from receipt
     * @param payee bank, account name and account
     * @param remedies what the party can do
     */
    public record Surcharge(
            String party,
            String decisionNumber,
            LocalDate decided,
            Money fine,
            LocalDate due,
            LocalDate demanded,
            LocalDate until,
            int daysLate,
            int percent,
            Money surcharge,
            int payDays,
            String payee,
            Remedies remedies) {}

    /**
     * Fills {@link #CLOSING}.
     *
     * @param caseName name of the case
     * @param unit the party if an organisation
     * @param person the party if a natural person
     * @param filed day of filing
     * @param decisionNumber numbers of the decisions, one for each party; empty if none was issued
     * @param result what was decided
     * @param execution how it was carried out
     */
    public record Closing(
            String caseName,
            @MayBeEmpty @Nullable UnitParty unit,
            @MayBeEmpty @Nullable PersonParty person,
            LocalDate filed,
            @MayBeEmpty @Nullable String decisionNumber,
            String result,
            String execution) {}
}
