package anlan.bureau.rectification;

import static anlan.bureau.rectification.RectificationPeriods.*;
import static anlan.kernel.casefile.Rule.rule;

import anlan.bureau.rectification.RectificationPapers.*;
import anlan.kernel.casefile.*;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the law says on the removal of hazards, one constant for each rule. */
public final class RectificationRules {

    // spotless:off one rule, one block
    /** Work Safety Law art. 118: a hazard that meets an item of the judgement standard is major. */
    public static final Obstacle<NamesHazards> MAJOR_BY_STANDARD = rule(
                    "HAZ-009", "安全生产法 118", "符合重大事故隐患判定标准的，应当判定为重大事故隐患").on(NamesHazards.class)
            .refuses((file, in, on) -> in.hazards().stream()
                    .anyMatch(hazard -> hazard.level() == Level.GENERAL && !blank(hazard.standard())));

    /** Work Safety Law art. 65: a time limit lies ahead. */
    public static final Obstacle<NamesLastDay> DAY_GONE = rule("HAZ-012", "安全生产法 65", "整改期限不得早于作出之日")
            .on(NamesLastDay.class).refuses(
                    (file, in, on) -> day(in).map(day -> day.isBefore(on.day())).orElse(false));

    /** Provincial rules on listed supervision. */
    public static final Caution<Supervising> SUPERVISED_TOO_LONG = rule("HAZ-008", "安全生产法 41", "督办期限一般不超过一年")
            .on(Supervising.class).unverified()
            .cautions((file, in, on) -> in.lastDay().isAfter(on.after(on.day(), "HAZ-008.term")));

    /** What is suspended need not be suspended again. */
    public static final Obstacle<Object> SUSPENDED_ALREADY =
            rule("INS-011", "安全生产法 65", "已责令停产停业，尚未恢复").refuses((file, on) -> file.isOpen(SUSPENSION));

    /** Order 16 art. 15: six things the plan settles. */
    public static final Obstacle<Plan> PLAN_INCOMPLETE = rule(
                    "HAZ-004", "安全生产事故隐患排查治理暂行规定 15", "重大事故隐患治理方案应当包括目标、方法、经费、机构人员、时限、安全措施六项").on(Plan.class)
            .unverified().refuses((file, in, on) -> Stream.of(
                            in.goals(), in.methods(), in.funds(), in.people(), in.time(), in.safety())
                    .anyMatch(RectificationRules::blank));

    /** Order 16 art. 15: a major hazard is not put right without a plan. */
    public static final Obstacle<ReportDone> NO_PLAN = rule("HAZ-004", "安全生产事故隐患排查治理暂行规定 15", "重大事故隐患应当先制定并实施治理方案")
            .on(ReportDone.class).unverified().refuses((file, in, on) -> major(file) && !file.has(Plan.class));

    /** Provincial rules: extension is asked for before the day comes. */
    public static final Obstacle<AskExtension> ASKED_TOO_LATE = rule("HAZ-008", "安全生产法 41", "延期应当在整改期限届满前申请")
            .on(AskExtension.class).unverified().showing(
                    "整改期限",
                    (file, on) -> lastDay(file, on).map(LocalDate::toString).orElse("未责令"))
            .refuses((file, in, on) -> lastDay(file, on).map(on.day()::isAfter).orElse(false));

    /** Provincial rules: where a hazard is supervised, extension is asked for some working days ahead. */
    public static final Caution<AskExtension> ASKED_SHORTLY_BEFORE = rule("HAZ-008", "安全生产法 41", "督办的隐患申请延期应当提前提出")
            .on(AskExtension.class).unverified().cautions((file, in, on) -> file.isOpen(SUPERVISION)
                    && lastDay(file, on).map(day -> late(day, on)).orElse(false));

    /** An extension is later than what it extends. */
    public static final Obstacle<DecideExtension> NOT_LATER = rule("HAZ-008", "安全生产法 41", "同意延期的，应当载明晚于原期限的日期")
            .on(DecideExtension.class).refuses((file, in, on) -> in.granted()
                    && !day(in).flatMap(day -> lastDay(file, on).map(day::isAfter))
                            .orElse(false));

    /** Other eyes see more: who found a hazard does not certify that it is gone. */
    public static final Obstacle<Reinspect> SAME_EYES = rule("HAZ-012", "安全生产法 65", "复查人员不得是发现隐患的人员")
            .on(Reinspect.class).refuses((file, in, on) -> !Collections.disjoint(
                    in.officers(), file.last(Find.class).map(Find::officers).orElse(List.of())));

    /** Work Safety Law art. 65: each hazard is looked at again, none forgotten. */
    public static final Obstacle<Reinspect> NOT_ALL_SEEN = rule("HAZ-012", "安全生产法 65", "复查应当逐项记录").on(Reinspect.class)
            .refuses((file, in, on) ->
                    !in.seen().stream().map(SeenAgain::hazard).toList().containsAll(texts(file)));
    // spotless:on

    private RectificationRules() {}

    /** Whether one of the hazards found is major. */
    public static boolean major(Case file) {
        return file.last(Find.class).map(Find::major).orElse(false);
    }

    /** The hazards the case is about; none before they are found. */
    public static List<Hazard> hazards(Case file) {
        return file.last(Find.class).map(Find::hazards).orElse(List.of());
    }

    /** The hazards of the case as they were found, in words. */
    public static List<String> texts(Case file) {
        return hazards(file).stream().map(Hazard::text).toList();
    }

    /** The last day to put things right as it stands, with extensions, rolled over rest days. */
    public static Optional<LocalDate> lastDay(Case file, On on) {
        return file.running(TO_RECTIFY, null)
                .map(run -> file.due(TO_RECTIFY, run, on).lastDay());
    }

    private static Optional<LocalDate> day(NamesLastDay paper) {
        return Optional.ofNullable(paper.lastDay());
    }

    private static boolean late(LocalDate lastDay, On on) {
        int ahead = on.law().term("HAZ-008.extension", on.day()).amount();
        return on.day().isAfter(on.law().calendar().plusWorkdays(lastDay, -ahead));
    }

    /** Whether nothing was written there. */
    public static boolean blank(@org.jspecify.annotations.Nullable String text) {
        return text == null || text.isBlank();
    }
}
