package anlan.bureau.majorhazard;

import anlan.bureau.documents.HouseWords;
import anlan.bureau.documents.MajorHazardDocuments;
import anlan.bureau.majorhazard.MajorHazardPapers.*;
import anlan.bureau.penalty.Needs;
import anlan.bureau.rectification.RectificationPapers.*;
import anlan.bureau.rectification.RectificationRules;
import anlan.kernel.casefile.*;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the documents on a major hazard show. */
final class MajorHazardLetters {

    /** Those of every document on a major hazard; what was demanded, is demanded by the notice of its listing. */
    static final Vocabulary WORDS = HouseWords.ALL
            .day("found", Find.class)
            .day("inspected", Find.class)
            .day("listed", ListPublicly.class)
            .day("ordered", ListPublicly.class)
            .day("accepted", Reinspect.class)
            .and("orderTitle", String.class, (file, seen, on) -> MajorHazardDocuments.NOTICE.label())
            .and(
                    "lastDay",
                    LocalDate.class,
                    (file, seen, on) -> RectificationRules.lastDay(file, on).orElse(on.day()))
            .and("answerable", String.class, (file, seen, on) -> answerable(file, seen))
            .many("problems", String.class, (file, seen, on) -> RectificationRules.texts(file))
            .many("hazards", MajorHazardDocuments.Problem.class, (file, seen, on) -> problems(file));

    private MajorHazardLetters() {}

    private static @Nullable String answerable(Case file, Seen seen) {
        return file.last(ListPublicly.class)
                .flatMap(in -> seen.of(Needs.PEOPLE).map(known -> known.name(in.answerable())))
                .orElse(null);
    }

    private static List<MajorHazardDocuments.Problem> problems(Case file) {
        return RectificationRules.hazards(file).stream()
                .map(hazard -> new MajorHazardDocuments.Problem(
                        hazard.text(), hazard.place(), hazard.basis(), criterion(file, hazard)))
                .toList();
    }

    /** Standard and place by which it was judged, as they stood on the day of the judgement. */
    private static String criterion(Case file, Hazard hazard) {
        LocalDate day = file.dayOf(Confirm.class).orElse(LocalDate.MIN);
        return file.last(Confirm.class).stream()
                .flatMap(confirm -> confirm.judged().stream())
                .filter(line -> line.hazard().equals(hazard.text()))
                .flatMap(line -> MajorHazardRules.criterion(line, day)
                        .map(found -> found.standard() + Objects.requireNonNullElse(line.item(), found.item()))
                        .stream())
                .findFirst()
                .orElse("");
    }
}
