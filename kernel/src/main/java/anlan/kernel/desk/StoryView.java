package anlan.kernel.desk;

import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.Correction;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.casefile.Voiding;
import anlan.kernel.desk.CaseView.Corrected;
import anlan.kernel.desk.CaseView.JournalView;
import anlan.kernel.form.Line;
import anlan.kernel.form.PaperJson;
import anlan.kernel.form.Unfit;
import anlan.kernel.journal.CaseRow;
import anlan.kernel.journal.EntryRow;
import anlan.record.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The history of a case entry by entry: what was corrected stands with both versions, who, when and why. */
final class StoryView {

    private static final int LINES = 3;
    private static final int LONGEST = 40;

    private final CaseRow row;
    private final NamesKnown names;
    private final Map<Integer, JsonObject> standing = new HashMap<>();

    private StoryView(CaseRow row, NamesKnown names) {
        this.row = row;
        this.names = names;
    }

    static List<JournalView> of(CaseRow row, NamesKnown names) {
        StoryView story = new StoryView(row, names);
        List<JournalView> views = new ArrayList<>();
        for (EntryRow entry : row.entries()) views.add(story.view(entry));
        return List.copyOf(views);
    }

    private JournalView view(EntryRow entry) {
        Procedure procedure = row.file().procedure();
        Corrected corrected = entry.correction().map(this::corrected).orElse(null);
        boolean counts = row.file().papers().stream().anyMatch(filed -> filed.place() == entry.seq());
        boolean asEntered = row.file().papers().stream()
                .anyMatch(filed -> filed.seq() == entry.seq() && filed.place() == entry.seq());
        return new JournalView(
                entry.seq(),
                entry.act(),
                entry.label(procedure),
                entry.kind(),
                entry.persons().isEmpty() ? "系统" : names.persons(entry.persons()),
                entry.happened(),
                entry.entered(),
                entry.hash(),
                corrected == null ? summary(entry) : summary(corrected),
                entry.isAct() && !asEntered,
                entry.isAct() && !counts,
                counts && row.file().stage() != Voiding.At.VOIDED,
                corrected);
    }

    private Corrected corrected(Correction correction) {
        EntryRow wrong = row.entries().get(correction.entry() - 1);
        Procedure procedure = row.file().procedure();
        JsonObject so = standing.get(correction.entry());
        List<Line> before = lines(procedure, wrong, so == null ? wrong.paper() : so);
        correction.paper().ifPresent(right -> standing.put(correction.entry(), right));
        return new Corrected(
                correction.entry(),
                wrong.label(procedure),
                correction.how().label(),
                correction.reason(),
                before,
                correction.paper().map(right -> lines(procedure, wrong, right)).orElse(List.of()));
    }

    /** What was erased by law may leave a paper that fits its form no more: then nothing of it is shown. */
    private List<Line> lines(Procedure procedure, EntryRow entry, JsonObject paper) {
        Act<?> act = procedure.act(entry.act()).orElse(null);
        if (act == null) return List.of();
        try {
            return Line.of(PaperJson.read(act.paper(), paper), names);
        } catch (Unfit erased) {
            return List.of();
        }
    }

    private String summary(EntryRow entry) {
        return row.file().papers().stream()
                .filter(filed -> filed.place() == entry.seq())
                .flatMap(filed -> Line.of(filed.paper(), names).stream()
                        .filter(line -> !line.kind().equals("files"))
                        .limit(LINES))
                .map(line -> line.label() + "：" + shortened(line.value()))
                .reduce((one, other) -> one + "；" + other)
                .orElse("");
    }

    private static String summary(Corrected corrected) {
        return corrected.how() + "第" + corrected.entry() + "条“" + corrected.label() + "”:" + corrected.reason();
    }

    private static String shortened(String value) {
        return value.codePointCount(0, value.length()) <= LONGEST
                ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
