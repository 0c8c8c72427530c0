package anlan.bureau.documents;

import anlan.kernel.document.Document;
import anlan.kernel.document.Series;
import anlan.kernel.document.Volume;
import anlan.kernel.form.MayBeEmpty;
import anlan.law.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documents on major hazards (重大事故隐患): Work Safety Law art. 41, HAZ-004, HAZ-008. */
public final class MajorHazardDocuments {

    /** 问题清单: what is wrong, and by which criterion it is major. */
    public static final Document<Problems> PROBLEMS =
            Document.of("major.problems", "重大事故隐患问题清单", Problems.class, Series.NONE, Volume.MAIN);

    /** 整改清单: what is done about it, with what money, by when, and what if it goes wrong. */
    public static final Document<Measures> MEASURES =
            Document.of("major.measures", "重大事故隐患整改清单", Measures.class, Series.NONE, Volume.MAIN);

    /** 责任清单: who answers for it. */
    public static final Document<Duties> DUTIES =
            Document.of("major.duties", "重大事故隐患责任清单", Duties.class, Series.NONE, Volume.MAIN);

    /** 挂牌督办通知书. */
    public static final Document<Notice> NOTICE = Document.of(
                    "major.notice", "重大事故隐患挂牌督办通知书", Notice.class, Series.of("督办"), Volume.MAIN)
            .underSeal();

    /** 逾期未完成治理情况报告: to the level above. */
    public static final Document<Report> REPORT = Document.of(
                    "major.report", "重大事故隐患逾期未完成治理情况报告", Report.class, Series.of("督报"), Volume.INNER)
            .sealedForTheFile();

    /** 摘牌通知书. */
    public static final Document<Delisting> DELISTING = Document.of(
                    "major.delisting", "重大事故隐患摘牌通知书", Delisting.class, Series.of("摘牌"), Volume.MAIN)
            .underSeal();

    private MajorHazardDocuments() {}

    /** One hazard: what, where, against which provision, and by which item of which standard it is major. */
    public record Problem(String text, String place, String basis, String criterion) {}

    /** Fills {@link #PROBLEMS}: the enterprise, the day of the finding, the hazards. */
    public record Problems(UnitParty party, LocalDate found, List<Problem> hazards) {}

    /** What is done about one hazard; open places are filled on a later list. */
    public record Measure(
            String hazard,
            @MayBeEmpty @Nullable String measures,
            @MayBeEmpty @Nullable Money funds,
            @MayBeEmpty @Nullable LocalDate lastDay,
            @MayBeEmpty @Nullable String contingency) {}

    /** Fills {@link #MEASURES}: the enterprise, the day the list was drawn up, its lines. */
    public record Measures(String party, LocalDate day, List<Measure> lines) {}

    /** Who answers for one hazard: in the enterprise, and in the bureau. */
    public record Duty(
            String hazard,
            @MayBeEmpty @Nullable String responsible,
            @MayBeEmpty @Nullable String supervisor,
            @MayBeEmpty @Nullable LocalDate lastDay) {}

    /** Fills {@link #DUTIES}: the enterprise, the day the list was drawn up, its lines. */
    public record Duties(String party, LocalDate day, List<Duty> lines) {}

    /**
     * Fills {@link #NOTICE}.
     *
     * @param party name of the enterprise
     * @param level level of government
     * @param problems the hazards
     * @param body who supervises
     * @param answerable the person answerable for that
     * @param lastDay last day to put them right
     * @param demands what is demanded
     */
    public record Notice(
            String party,
            String level,
            List<String> problems,
            String body,
            String answerable,
            LocalDate lastDay,
            String demands) {}

    /** Fills {@link #REPORT}: to whom, about which enterprise and hazards, due when, and what is missing. */
    public record Report(String body, String party, List<String> problems, LocalDate lastDay, String account) {}

    /**
     * Fills {@link #DELISTING}.
     *
     * @param party name of the enterprise
     * @param problems the hazards
     * @param listed day on which they were listed
     * @param earlierNumber number of the notice of that; empty where it is not known
     * @param accepted day of the acceptance
     * @param conclusion what was found then
     */
    public record Delisting(
            String party,
            List<String> problems,
            LocalDate listed,
            @MayBeEmpty @Nullable String earlierNumber,
            LocalDate accepted,
            String conclusion) {}
}
