package anlan.bureau.majorhazard;

import static anlan.kernel.casefile.Rule.rule;

import anlan.bureau.majorhazard.MajorHazardPapers.*;
import anlan.bureau.rectification.RectificationPapers;
import anlan.bureau.rectification.RectificationPapers.Find;
import anlan.bureau.rectification.RectificationPapers.Refer;
import anlan.bureau.rectification.RectificationRules;
import anlan.kernel.casefile.*;
import anlan.law.SourceStatus;
import anlan.law.criterion.Criteria;
import anlan.law.criterion.Criterion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the law says only on major hazards, one constant for each rule. */
final class MajorHazardRules {

    // spotless:off one rule, one block
    /** Work Safety Law art. 118: what nobody takes for major is put right as any other. */
    static final Obstacle<Find> NOT_SUSPECTED = rule("HAZ-009", "安全生产法 118", "一般事故隐患按隐患整改程序办理，不按重大事故隐患挂牌督办")
            .on(Find.class).refuses((file, in, on) ->
                    in.hazards().stream().anyMatch(hazard -> hazard.level() != RectificationPapers.Level.MAJOR));

    /** Work Safety Law art. 118: each hazard is judged, none forgotten. */
    static final Obstacle<Confirm> NOT_ALL_JUDGED = rule("HAZ-009", "安全生产法 118", "重大事故隐患应当逐项对照判定标准认定").on(Confirm.class)
            .refuses((file, in, on) ->
                    !in.judged().stream().map(Judged::hazard).toList().containsAll(RectificationRules.texts(file)));

    /** Work Safety Law art. 118: by a criterion that counts on the day, at a place in its standard. */
    static final Obstacle<Confirm> NO_CRITERION = rule("HAZ-009", "安全生产法 118", "判定标准应当现行有效，并载明具体条目").on(Confirm.class)
            .refuses((file, in, on) -> in.judged().stream()
                    .anyMatch(line -> criterion(line, on.day())
                            .filter(found -> found.placed() || !RectificationRules.blank(line.item()))
                            .isEmpty()));

    /** The text of the standard is read before anybody is told that a hazard is major. */
    static final Caution<Confirm> UNREAD_CRITERION = rule("HAZ-009", "安全生产法 118", "判定标准条目未与原文核对，认定前应当核对原文")
            .on(Confirm.class).showing(
                    "未核对的标准",
                    (file, in, on) -> in.judged().stream()
                            .flatMap(line -> criterion(line, on.day()).stream())
                            .filter(found -> found.status() == SourceStatus.UNVERIFIED)
                            .map(Criterion::title)
                            .distinct()
                            .collect(Collectors.joining("、")))
            .cautions((file, in, on) -> in.judged().stream()
                    .flatMap(line -> criterion(line, on.day()).stream())
                    .anyMatch(found -> found.status() == SourceStatus.UNVERIFIED));

    /** Provincial rules on listed supervision: the level above, or the highest, is told. */
    static final Obstacle<Escalate> NOT_ABOVE = rule("HAZ-008", "安全生产法 41", "逾期未完成治理的，应当报告上一级").on(Escalate.class)
            .refuses((file, in, on) -> {
                Level listed =
                        file.last(ListPublicly.class).map(ListPublicly::level).orElse(Level.COUNTY);
                return in.level() != Level.PROVINCE && in.level().compareTo(listed) <= 0;
            });

    /** One hazard, one lead: what follows from it is decided there. */
    static final Obstacle<Object> REFERRED =
            rule("HAZ-011", "安全生产法 102", "已移送立案处罚").refuses((file, on) -> file.has(Refer.class));

    /** Measures, money, day, person and plan stand on the lists for every hazard before the last sign is taken down. */
    static final Obstacle<Object> LISTS_OPEN = rule("HAZ-008", "安全生产法 41", "问题清单、整改清单、责任清单尚未逐项完整，不得摘牌销号")
            .showing("清单未完整的隐患", (file, on) -> String.join("、", open(file)))
            .refuses((file, on) -> !open(file).isEmpty());
    // spotless:on

    private MajorHazardRules() {}

    /** Hazards whose lines on the lists are not complete. */
    static List<String> open(Case file) {
        List<String> complete = file.last(DrawUp.class).map(DrawUp::lines).orElse(List.of()).stream()
                .filter(Line::complete)
                .map(Line::hazard)
                .toList();
        return RectificationRules.texts(file).stream()
                .filter(hazard -> !complete.contains(hazard))
                .toList();
    }

    static Optional<Criterion> criterion(Judged line, LocalDate day) {
        return Criteria.shipped().find(line.criterion(), day);
    }
}
