package anlan.kernel.journal;

import anlan.kernel.document.Document;
import anlan.kernel.document.Issued;
import anlan.kernel.document.Series;
import anlan.kernel.document.Volume;
import anlan.kernel.form.Label;
import anlan.kernel.form.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * 补正通知书: tells the party what a document it holds should read; the document keeps its number.
 *
 * @param party whom it is addressed to
 * @param documents titles and numbers of the documents that carry the slip
 * @param slips what is put right, place by place
 */
record CorrectionNotice(
        @Label("当事人") String party,
        @Label("被补正的文书") List<String> documents,
        @Label("补正内容") List<Slip> slips) {

    /** One place. */
    record Slip(
            @Label("项目") String place,
            @Label("原文") String before,
            @Label("补正为") String after) {}

    /** The document: numbered, sealed, in the party's volume. */
    static final Document<CorrectionNotice> DOCUMENT = Document.of(
                    "casefile.correction-notice", "补正通知书", CorrectionNotice.class, Series.of("补"), Volume.MAIN)
            .underSeal();

    private static final String NONE = "（空）";

    static CorrectionNotice of(Corrections.Judged judged, String party, Line.Names names) {
        Map<String, Slip> slips = new LinkedHashMap<>();
        for (Line line : Line.of(judged.before(), names))
            slips.put(line.key(), new Slip(line.label(), line.value(), NONE));
        for (Line line : Line.of(judged.after().orElseThrow(), names)) {
            Slip was = slips.get(line.key());
            slips.put(line.key(), new Slip(line.label(), was == null ? NONE : was.before(), line.value()));
        }
        List<Slip> changed = new ArrayList<>(slips.values());
        changed.removeIf(slip -> slip.before().equals(slip.after()));
        return new CorrectionNotice(
                party, judged.documents().stream().map(Issued::cited).toList(), List.copyOf(changed));
    }
}
