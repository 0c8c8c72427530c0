package anlan.bureau.documents;

import anlan.kernel.document.Document;
import anlan.kernel.document.Series;
import anlan.kernel.document.Volume;
import anlan.kernel.form.MayBeEmpty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documents of an inspection (行政检查): INS-009, INS-011, INS-013; Work Safety Law art. 65 to 68. */
public final class InspectionDocuments {

    /** 行政检查审批表: approved before anybody enters. */
    public static final Document<Approval> APPROVAL =
            Document.of("inspection.approval", "行政检查审批表", Approval.class, Series.of("检审"), Volume.INNER);

    /** 行政检查通知书: shown or sent to the enterprise. */
    public static final Document<Notice> NOTICE = Document.of(
                    "inspection.notice", "行政检查通知书", Notice.class, Series.of("检通"), Volume.MAIN)
            .underSeal();

    /** 现场检查记录: what was seen, signed on the spot. */
    public static final Document<SiteRecord> RECORD =
            Document.of("inspection.record", "现场检查记录", SiteRecord.class, Series.of("检记"), Volume.MAIN);

    /** 现场处理措施决定书: what must be done at once because safety cannot be guaranteed. */
    public static final Document<Measures> MEASURES = Document.of(
                    "inspection.measures", "现场处理措施决定书", Measures.class, Series.of("现决"), Volume.MAIN)
            .underSeal();

    private InspectionDocuments() {}

    /**
     * Fills {@link #APPROVAL}.
     *
     * @param party the enterprise
     * @param ground plan, double random, special campaign or a trigger of INS-002
     * @param basis plan item, trigger or campaign document
     * @param items what is inspected
     * @param manner on the spot, by documents, online
     * @param planned day of the visit
     * @param officers who inspect
     */
    public record Approval(
            UnitParty party,
            String ground,
            String basis,
            List<String> items,
            String manner,
            LocalDate planned,
            List<Officer> officers) {}

    /**
     * Fills {@link #NOTICE}.
     *
     * @param party name of the enterprise
     * @param basis law or plan by which it is inspected
     * @param items what is inspected
     * @param manner on the spot, by documents, online
     * @param planned day on which it begins
     * @param officers who inspect
     * @param prepare papers and people the enterprise should have ready
     */
    public record Notice(
            String party,
            String basis,
            List<String> items,
            String manner,
            LocalDate planned,
            List<Officer> officers,
            @MayBeEmpty List<String> prepare) {}

    /**
     * Fills {@link #RECORD}.
     *
     * @param party the enterprise
     * @param place where exactly
     * @param from begin
     * @param until end
     * @param officers who inspected and showed their certificates
     * @param attendant who attended for the enterprise
     * @param attendantPost that person's post
     * @param situation what was inspected and found, in the order of the inspection
     * @param problems the problems found, one by one
     * @param handling what was done about them
     * @param refusal why a signature of the enterprise is missing, empty if it signed
     */
    public record SiteRecord(
            UnitParty party,
            String place,
            Instant from,
            Instant until,
            List<Officer> officers,
            String attendant,
            String attendantPost,
            String situation,
            @MayBeEmpty List<String> problems,
            String handling,
            @MayBeEmpty @Nullable String refusal) {}

    /**
     * Fills {@link #MEASURES}.
     *
     * @param party name of the enterprise
     * @param inspected day of the inspection
     * @param problems what was found
     * @param basis provision by which the measures are taken
     * @param measures the measures, one by one
     * @param officers who took them
     * @param remedies what the party can do
     */
    public record Measures(
            String party,
            LocalDate inspected,
            List<String> problems,
            String basis,
            List<String> measures,
            List<Officer> officers,
            Remedies remedies) {}
}
