package anlan.bureau.documents;

import anlan.kernel.document.Document;
import anlan.kernel.document.Series;
import anlan.kernel.document.Volume;
import anlan.kernel.form.MayBeEmpty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documents on licences: Administrative Licensing Law art. 32, 38, 39, 45, 69; LIC-003, LIC-004, LIC-007, LIC-009. */
public final class LicenceDocuments {

    /** 补正告知书: everything that is missing, once. */
    public static final Document<Correction> CORRECTION = Document.of(
                    "licence.correction", "行政许可申请材料补正告知书", Correction.class, Series.of("许补"), Volume.MAIN)
            .underSeal();

    /** 受理通知书. */
    public static final Document<Letter> ACCEPTANCE = Document.of(
                    "licence.acceptance", "行政许可受理通知书", Letter.class, Series.of("许受"), Volume.MAIN)
            .underSeal();

    /** 不予受理决定书. */
    public static final Document<NonAcceptance> NON_ACCEPTANCE = Document.of(
                    "licence.non-acceptance", "行政许可不予受理决定书", NonAcceptance.class, Series.of("许不受"), Volume.MAIN)
            .underSeal();

    /** 专家评审所需时间告知书. */
    public static final Document<Experts> EXPERTS = Document.of(
                    "licence.experts", "专家评审所需时间告知书", Experts.class, Series.of("许评"), Volume.MAIN)
            .underSeal();

    /** 现场核查记录. */
    public static final Document<SiteRecord> SITE_RECORD =
            Document.of("licence.site", "行政许可现场核查记录", SiteRecord.class, Series.NONE, Volume.MAIN);

    /** 审查意见表: stays in the house. */
    public static final Document<Letter> OPINION =
            Document.of("licence.opinion", "行政许可审查意见表", Letter.class, Series.NONE, Volume.INNER);

    /** 准予许可决定书. */
    public static final Document<Letter> DECISION = Document.of(
                    "licence.decision", "准予行政许可决定书", Letter.class, Series.of("许准"), Volume.MAIN)
            .underSeal();

    /** 不予许可决定书, also on a change or a renewal. */
    public static final Document<Refusal> REFUSAL = Document.of(
                    "licence.refusal", "不予行政许可决定书", Refusal.class, Series.of("许不准"), Volume.MAIN)
            .underSeal();

    /** 危险化学品经营许可证: with the code by which anybody can verify it. */
    public static final Document<Certificate> CERTIFICATE = Document.of(
                    "licence.certificate", "危险化学品经营许可证", Certificate.class, Series.of("危化经"), Volume.MAIN)
            .underSeal();

    /** 烟花爆竹经营（零售）许可证: what art. 19 of the regulations has it state, and the code as above. */
    public static final Document<RetailCertificate> RETAIL_CERTIFICATE = Document.of(
                    "licence.retail-certificate",
                    "烟花爆竹经营（零售）许可证",
                    RetailCertificate.class,
                    Series.of("烟零"),
                    Volume.MAIN)
            .underSeal();

    /** 到期提醒. */
    public static final Document<Reminder> REMINDER = Document.of(
                    "licence.reminder", "行政许可到期提醒通知书", Reminder.class, Series.of("许提"), Volume.MAIN)
            .underSeal();

    /** 吊销、撤销决定书. */
    public static final Document<Revocation> REVOCATION = Document.of(
                    "licence.revocation", "吊销（撤销）行政许可决定书", Revocation.class, Series.of("许撤"), Volume.MAIN)
            .underSeal();

    private LicenceDocuments() {}

    /** Fills the letters that only say something: to whom, on the application of which day, what. */
    public record Letter(String party, LocalDate applied, String opinion) {}

    /** One thing to be put in order. */
    public record Missing(String condition, String what) {}

    /** Fills {@link #CORRECTION}. */
    public record Correction(String party, LocalDate applied, List<Missing> missing) {}

    /** Fills {@link #NON_ACCEPTANCE}: why, which organ is competent instead, and what can be done against it. */
    public record NonAcceptance(
            String party,
            LocalDate applied,
            String ground,
            String reason,
            @MayBeEmpty @Nullable String competent,
            Remedies remedies) {}

    /** Fills {@link #EXPERTS}: what the experts are asked, how many days they take. */
    public record Experts(String party, LocalDate applied, String subject, int days) {}

    /** Fills {@link #REFUSAL}: why, and what can be done against it. */
    public record Refusal(String party, LocalDate applied, String reason, Remedies remedies) {}

    /** Fills {@link #REMINDER}: the last day of the licence. */
    public record Reminder(String party, LocalDate applied, LocalDate until) {}

    /** Fills {@link #REVOCATION}: why, by which decision, and what can be done against it. */
    public record Revocation(
            String party,
            LocalDate applied,
            String ground,
            @MayBeEmpty @Nullable String decision,
            String facts,
            Remedies remedies) {}

    /** One condition as it was found. */
    public record Looked(String condition, String finding, boolean met) {}

    /** Fills {@link #SITE_RECORD}. */
    public record SiteRecord(String party, String premises, List<Looked> looked, List<Officer> officers) {}

    /**
     * A licence as it stands.
     *
     * @param holder name of the enterprise
     * @param creditCode unified social credit code
     * @param principal legal representative or person in charge
     * @param address registered address
     * @param premises where it trades
     * @param scope what it may trade in
     * @param granted day of the first grant
     * @param until last day of validity
     */
    public record Licence(
            String holder,
            @MayBeEmpty @Nullable String creditCode,
            @MayBeEmpty @Nullable String principal,
            @MayBeEmpty @Nullable String address,
            String premises,
            String scope,
            LocalDate granted,
            LocalDate until) {}

    /** Fills {@link #CERTIFICATE}. */
    public record Certificate(Licence licence) {}

    /** Fills {@link #RETAIL_CERTIFICATE}: the scope are the kinds of fireworks, the limit how much of them may be kept. */
    public record RetailCertificate(Licence licence, String limit) {}
}
