package anlan.bureau.documents;

import anlan.kernel.document.Document;
import anlan.kernel.document.Series;
import anlan.kernel.document.Volume;
import anlan.kernel.form.MayBeEmpty;
import anlan.law.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Documents on reports from the public (举报投诉): Work Safety Law art. 73, 76. None shows who reported; all stay in the inner
 * volume, because the unit that was reported may read the main one.
 */
public final class ComplaintDocuments {

    /** 安全生产举报登记表. */
    public static final Document<Receipt> RECEIPT =
            Document.of("complaint.receipt", "安全生产举报登记表", Receipt.class, Series.of("举"), Volume.INNER);

    /** 举报受理告知书. */
    public static final Document<Acceptance> ACCEPTANCE = Document.of(
                    "complaint.acceptance", "举报受理告知书", Acceptance.class, Series.of("举告"), Volume.INNER)
            .underSeal();

    /** 举报核查报告: signed by the person in charge. */
    public static final Document<Verification> VERIFICATION =
            Document.of("complaint.verification", "举报核查报告", Verification.class, Series.of("举核"), Volume.INNER);

    /** 举报答复书. */
    public static final Document<Reply> REPLY = Document.of(
                    "complaint.reply", "举报答复书", Reply.class, Series.of("举复"), Volume.INNER)
            .underSeal();

    /** 举报奖励审批表. */
    public static final Document<Reward> REWARD =
            Document.of("complaint.reward", "举报奖励审批表", Reward.class, Series.of("举奖"), Volume.INNER);

    /** 领取举报奖励通知书. */
    public static final Document<Claim> CLAIM = Document.of(
                    "complaint.claim", "领取举报奖励通知书", Claim.class, Series.of("领奖"), Volume.INNER)
            .underSeal();

    private ComplaintDocuments() {}

    /**
     * The report as every document names it.
     *
     * @param code by which whoever reported follows it
     * @param channel how it came in
     * @param received day on which it came in
     * @param about whom it concerns
     * @param place where
     */
    public record Report(String code, String channel, LocalDate received, String about, String place) {}

    /**
     * Fills {@link #RECEIPT}.
     *
     * @param report the report
     * @param ticket number under which the city's line passed it on
     * @param kind what is reported
     * @param what what was said
     * @param deaths whether somebody died
     */
    public record Receipt(
            Report report, @MayBeEmpty @Nullable String ticket, String kind, String what, boolean deaths) {}

    /**
     * Fills {@link #ACCEPTANCE}.
     *
     * @param report the report
     * @param finish by when it is to be finished
     */
    public record Acceptance(
            Report report, @MayBeEmpty @Nullable LocalDate finish) {}

    /**
     * Fills {@link #VERIFICATION}.
     *
     * @param report the report
     * @param result what was found
     * @param substantiated whether the report was true
     * @param measures what is done about it
     * @param officers who verified
     */
    public record Verification(
            Report report,
            String result,
            boolean substantiated,
            @MayBeEmpty @Nullable String measures,
            List<Officer> officers) {}

    /**
     * Fills {@link #REPLY}.
     *
     * @param report the report
     * @param text the answer
     */
    public record Reply(Report report, String text) {}

    /**
     * Fills {@link #REWARD}.
     *
     * @param report the report
     * @param fine the fine it led to
     * @param accident class of the accident that was concealed
     * @param deaths deaths that were concealed
     * @param amount the reward
     */
    public record Reward(
            Report report,
            @MayBeEmpty @Nullable Money fine,
            @MayBeEmpty @Nullable String accident,
            @MayBeEmpty @Nullable Integer deaths,
            Money amount) {}

    /**
     * Fills {@link #CLAIM}.
     *
     * @param report the report
     * @param amount the reward
     * @param claim last day to claim it
     */
    public record Claim(
            Report report,
            Money amount,
            @MayBeEmpty @Nullable LocalDate claim) {}
}
