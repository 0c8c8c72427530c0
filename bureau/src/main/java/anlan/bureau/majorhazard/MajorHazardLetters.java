package anlan.bureau.majorhazard;

import anlan.bureau.documents.MajorHazardDocuments;
import anlan.bureau.documents.Officer;
import anlan.bureau.documents.RectificationDocuments;
import anlan.bureau.documents.UnitParty;
import anlan.bureau.hazard.HazardPapers.*;
import anlan.bureau.hazard.HazardRules;
import anlan.bureau.majorhazard.MajorHazardPapers.*;
import anlan.bureau.penalty.Needs;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.IssuedNumbers;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Seen;
import java.time.LocalDate;
import java.util.Objects;

/** What the documents on a major hazard show. */
final class MajorHazardLetters {

    private MajorHazardLetters() {}

    /** 问题清单. */
    static MajorHazardDocuments.Problems problems(Case file, DrawUp in, On on) {
        return new MajorHazardDocuments.Problems(
                UnitParty.of(file.parties().getFirst()),
                file.dayOf(Find.class).orElse(on.day()),
                HazardRules.hazards(file).stream()
                        .map(hazard -> new MajorHazardDocuments.Problem(
                                hazard.text(), hazard.place(), hazard.basis(), criterion(file, hazard)))
                        .toList());
    }

    /** 整改清单. */
    static MajorHazardDocuments.Measures measures(Case file, DrawUp in, On on) {
        return new MajorHazardDocuments.Measures(
                file.partyName(),
                on.day(),
                in.lines().stream()
                        .map(line -> new MajorHazardDocuments.Measure(
                                line.hazard(), line.measures(), line.funds(), line.lastDay(), line.contingency()))
                        .toList());
    }

    /** 责任清单. */
    static MajorHazardDocuments.Duties duties(Case file, DrawUp in, On on) {
        return new MajorHazardDocuments.Duties(
                file.partyName(),
                on.day(),
                in.lines().stream()
                        .map(line -> new MajorHazardDocuments.Duty(
                                line.hazard(), line.responsible(), line.supervisor(), line.lastDay()))
                        .toList());
    }

    /** 挂牌督办通知书. */
    static MajorHazardDocuments.Notice notice(Case file, ListPublicly in, Seen seen, On on) {
        String answerable =
                seen.of(Needs.PEOPLE).map(known -> known.name(in.answerable())).orElse("");
        return new MajorHazardDocuments.Notice(
                file.partyName(),
                in.level().label(),
                HazardRules.texts(file),
                in.body(),
                answerable,
                in.lastDay(),
                in.demands());
    }

    /** 逾期未完成治理情况报告. */
    static MajorHazardDocuments.Report report(Case file, Escalate in, On on) {
        return new MajorHazardDocuments.Report(
                in.body(),
                file.partyName(),
                HazardRules.texts(file),
                HazardRules.lastDay(file, on).orElse(on.day()),
                in.account());
    }

    /** 整改复查意见书, on what the notice of supervision demanded. */
    static RectificationDocuments.Review accepted(Case file, Reinspect in, Seen seen, On on) {
        return new RectificationDocuments.Review(
                file.partyName(),
                listed(file, on),
                MajorHazardDocuments.NOTICE.label(),
                IssuedNumbers.in(seen).latestNumber(),
                on.day(),
                in.seen().stream()
                        .map(each -> new RectificationDocuments.Reviewed(
                                each.hazard(), each.finding(), each.result().label()))
                        .toList(),
                in.passed() ? "经验收，重大事故隐患已经消除。" : "经验收，重大事故隐患尚未消除，应当继续治理。",
                null,
                Officer.certified(seen));
    }

    /** 摘牌通知书. */
    static MajorHazardDocuments.Delisting delisting(Case file, Delist in, Seen seen, On on) {
        return new MajorHazardDocuments.Delisting(
                file.partyName(),
                HazardRules.texts(file),
                listed(file, on),
                IssuedNumbers.in(seen).latestNumber(),
                file.dayOf(Reinspect.class).orElse(on.day()),
                in.conclusion());
    }

    private static LocalDate listed(Case file, On on) {
        return file.dayOf(ListPublicly.class).orElse(on.day());
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
