package anlan.bureau.inspection;

import anlan.bureau.documents.HouseWords;
import anlan.bureau.documents.InspectionDocuments;
import anlan.bureau.documents.Officer;
import anlan.bureau.documents.UnitParty;
import anlan.bureau.inspection.InspectionNeeds.Item;
import anlan.bureau.inspection.VisitPapers.Arrive;
import anlan.bureau.inspection.VisitPapers.RecordVisit;
import anlan.bureau.inspection.VisitPapers.Signature;
import anlan.bureau.rectification.RectificationPapers.Hazard;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Seen;
import anlan.kernel.casefile.Vocabulary;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the documents of an inspection show. */
final class InspectionLetters {

    /** Those of every document on a visit. */
    static final Vocabulary WORDS = HouseWords.ALL
            .day("inspected", RecordVisit.class)
            .many("problems", String.class, (file, seen, on) -> problems(file))
            .many("items", String.class, (file, seen, on) -> items(seen));

    private InspectionLetters() {}

    /** 现场检查记录. */
    static InspectionDocuments.SiteRecord record(Case file, RecordVisit in, Seen seen, On on) {
        String post = file.last(Arrive.class).map(Arrive::attendantPost).orElse("现场负责人");
        String situation = in.checked().stream()
                .map(each -> name(each.item(), seen) + "：" + each.finding().label() + "。" + each.situation())
                .collect(Collectors.joining("\n"));
        return new InspectionDocuments.SiteRecord(
                file.parties().stream().findFirst().map(UnitParty::of).orElseThrow(),
                in.place(),
                in.from(),
                in.until(),
                Officer.certified(seen),
                in.signer(),
                post,
                situation,
                problems(file),
                in.problems().isEmpty() ? "未发现问题。" : "处理决定另行制作文书。",
                in.signature() == Signature.REFUSED ? in.refusal() : null);
    }

    private static List<String> problems(Case file) {
        return file.last(RecordVisit.class).map(RecordVisit::problems).orElse(List.of()).stream()
                .map(InspectionLetters::problem)
                .toList();
    }

    private static String problem(Hazard hazard) {
        return hazard.text() + "（" + hazard.place() + "，违反" + hazard.basis() + "）";
    }

    private static String name(UUID item, Seen seen) {
        return seen.of(InspectionNeeds.ITEMS).map(InspectionNeeds.Items::items).orElse(List.of()).stream()
                .filter(each -> each.id().equals(item))
                .map(Item::item)
                .findFirst()
                .orElse("检查事项");
    }

    private static List<String> items(Seen seen) {
        return seen.of(InspectionNeeds.ITEMS).map(InspectionNeeds.Items::items).orElse(List.of()).stream()
                .map(Item::item)
                .toList();
    }
}
