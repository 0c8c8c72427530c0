package anlan.bureau.documents;

import anlan.kernel.document.Document;
import anlan.kernel.document.Series;
import anlan.kernel.document.Volume;
import anlan.kernel.form.MayBeEmpty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documents on removing hazards (隐患整改): Work Safety Law art. 65, HAZ-012. */
public final class RectificationDocuments {

    /** 责令限期整改指令书. */
    public static final Document<Order> ORDER = Document.of(
                    "rectification.order", "责令限期整改指令书", Order.class, Series.of("责改"), Volume.MAIN)
            .underSeal();

    /** 整改复查意见书. */
    public static final Document<Review> REVIEW = Document.of(
                    "rectification.review", "整改复查意见书", Review.class, Series.of("复查"), Volume.MAIN)
            .underSeal();

    /** 隐患整改核查（销号）意见: closes a hazard in the ledger. */
    public static final Document<WriteOff> WRITE_OFF = Document.of(
                    "rectification.write-off", "隐患整改核查（销号）意见", WriteOff.class, Series.of("销号"), Volume.MAIN)
            .sealedForTheFile();

    private RectificationDocuments() {}

    /**
     * One problem to be put right.
     *
     * @param text what is wrong
     * @param place where
     * @param basis provision it offends
     */
    public record Problem(String text, String place, String basis) {}

    /**
     * Fills {@link #ORDER}.
     *
     * @param party name of the enterprise
     * @param inspected day of the inspection
     * @param hazards the problems
     * @param lastDay last day to put them right
     * @param officers who inspected
     * @param remedies what the party can do
     */
    public record Order(
            String party,
            LocalDate inspected,
            List<Problem> hazards,
            LocalDate lastDay,
            List<Officer> officers,
            Remedies remedies) {}

    /**
     * One problem looked at again.
     *
     * @param hazard what was wrong
     * @param finding what was seen now
     * @param result 已整改, 部分整改 or 未整改
     */
    public record Reviewed(String hazard, String finding, String result) {}

    /**
     * Fills {@link #REVIEW}.
     *
     * @param party name of the enterprise
     * @param ordered day of the order
     * @param orderTitle title of the order
     * @param earlierNumber number of the order; empty where it is not known
     * @param day day of the review
     * @param seen the problems, each as seen now
     * @param opinion conclusion and what follows
     * @param officers who reviewed
     */
    public record Review(
            String party,
            LocalDate ordered,
            String orderTitle,
            @MayBeEmpty @Nullable String earlierNumber,
            LocalDate day,
            List<Reviewed> seen,
            String opinion,
            List<Officer> officers) {}

    /**
     * Fills {@link #WRITE_OFF}.
     *
     * @param party the enterprise
     * @param hazardNumber number in the ledger of hazards
     * @param hazard description
     * @param grade 一般事故隐患 or 重大事故隐患
     * @param found day it was found
     * @param due last day to put it right
     * @param responsible who was responsible for putting it right
     * @param measures what was done
     * @param verification how it was verified on the spot
     * @param conclusion whether it is written off
     * @param remark anything else, such as evidence attached
     * @param officers who verified
     */
    public record WriteOff(
            UnitParty party,
            String hazardNumber,
            String hazard,
            String grade,
            LocalDate found,
            LocalDate due,
            String responsible,
            String measures,
            String verification,
            String conclusion,
            @MayBeEmpty @Nullable String remark,
            List<Officer> officers) {}
}
