package anlan.app.demo;

import anlan.bureau.hazard.HazardRectification;
import anlan.bureau.inspection.DrawPapers.Drawn;
import anlan.bureau.inspection.DrawPapers.HoldDraw;
import anlan.bureau.inspection.DrawPapers.Share;
import anlan.bureau.inspection.DrawPapers.Target;
import anlan.bureau.inspection.Ground;
import anlan.bureau.inspection.Onward;
import anlan.bureau.inspection.RandomDraw;
import anlan.bureau.inspection.Result;
import anlan.bureau.inspection.SiteInspection;
import anlan.bureau.inspection.VisitPapers.Handle;
import anlan.bureau.majorhazard.MajorHazard;
import anlan.bureau.penalty.DecisionPapers.Decide;
import anlan.bureau.penalty.FilingPapers.Nature;
import anlan.bureau.penalty.NoticePapers.Notify;
import anlan.bureau.penalty.OrdinaryPenalty;
import anlan.bureau.penalty.ReviewPapers.Discuss;
import anlan.bureau.penalty.ReviewPapers.Review;
import anlan.bureau.story.Affair;
import anlan.bureau.story.Cast;
import anlan.bureau.story.DrawStory;
import anlan.bureau.story.HazardStory;
import anlan.bureau.story.InspectionStory;
import anlan.bureau.story.MajorHazardStory;
import anlan.bureau.story.PenaltyStory;
import anlan.bureau.story.Step;
import anlan.bureau.story.Story;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Party;
import anlan.kernel.journal.CaseStore;
import anlan.kernel.scope.Ids;
import anlan.kernel.scope.Scope;
import anlan.kernel.scope.Transactions;
import anlan.law.Law;
import anlan.law.Money;
import anlan.law.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What happens in the invented city: visits and draws, and what grows out of them. */
@Component
@Profile("demo")
class DemoStories {

    private static final int DAYS = 350;
    private static final int DRAWS = 3;
    private static final int TO_DRAW_FROM = 60;
    // The demonstration names these two to its visitors: what waits, waits for them.
    private static final int FIRST_OFFICERS = 0;
    // Days since major hazards were found: delisted long ago, late, in the middle, just found.
    private static final List<Integer> MAJOR_FOUND = List.of(200, 120, 45, 10, 2);
    private static final int LATE = 45;
    private static final Duration OPEN = Duration.ofDays(3);
    private static final List<Integer> FINES = List.of(40_000, 320_000, 20_000, 30_000, 60_000, 45_000, 80_000, 10_000);
    // The papers somebody else's next step waits for: each bureau has one such case, so that every desk has work.
    private static final List<Class<? extends Record>> WAITED_FOR = List.of(Notify.class, Review.class, Discuss.class);
    // Reviewer, deputy and leader sign a decision after the handlers and their head.
    private static final int SIGNATURES = 4;

    private final DemoPeople people;
    private final CaseStore store;
    private final Transactions transactions;
    private final WorkCalendar calendar = Law.shipped().calendar();

    DemoStories(DemoPeople people, CaseStore store, Transactions transactions) {
        this.people = people;
        this.store = store;
        this.transactions = transactions;
    }

    /** Puts visits, draws and some penalties with other origins on the timeline of the year before now. */
    void tell(Timeline timeline, int each, Instant now) {
        LocalDate today = now.atZone(DemoYear.ZONE).toLocalDate();
        int number = 0;
        for (String unit : DemoCity.BUREAUS) {
            for (int round = 0; round < each; round++) {
                LocalDate day = calendar.rollForward(today.minusDays(DAYS - (long) DAYS * round / each));
                visit(timeline, unit, number, day, now);
                if (round % 8 == 5) accident(timeline, unit, number, day, now);
                number++;
            }
            for (int i = 0; i < DRAWS; i++) {
                LocalDate day = calendar.rollForward(today.minusDays(DAYS - 40 - 100L * i));
                draw(timeline, unit, number++, i, day, now);
            }
            for (Class<? extends Record> paper : WAITED_FOR) waiting(timeline, unit, number++, paper, 0, now);
            for (int left = 1; left <= SIGNATURES; left++) waiting(timeline, unit, number++, Decide.class, left, now);
            tomorrow(timeline, unit, number++, now);
            for (int back : MAJOR_FOUND) major(timeline, unit, number++, back, now);
        }
    }

    private void visit(Timeline timeline, String unit, int number, LocalDate day, Instant now) {
        var story = new InspectionStory(
                people.cast(unit, number, day),
                people.certificates(day),
                people.enterprise(unit, number),
                day,
                number % 6 == 2 ? Ground.REPORT : Ground.PLAN,
                people.items(2 + number % 3),
                affair(number),
                ends(number));
        if (story.ground() == Ground.PLAN)
            story = story.fulfilling(DemoCity.planLine(
                    unit, Ground.PLAN, calendar.plusWorkdays(day, 2).getYear()));
        List<Step> steps = story.steps();
        timeline.add(
                Ids.at(steps.getFirst().happened()),
                SiteInspection.PROCEDURE,
                steps,
                unsigned(number, now),
                1 + number % 4);
    }

    /** A major hazard found so many days ago: the latest waits for the leader, the one before last is late. */
    private void major(Timeline timeline, String unit, int number, int back, Instant now) {
        LocalDate today = now.atZone(DemoYear.ZONE).toLocalDate();
        LocalDate day = calendar.rollBack(today.minusDays(back));
        Cast finders = people.cast(unit, back > LATE ? number : FIRST_OFFICERS, day);
        List<Step> steps = new MajorHazardStory(
                        finders,
                        finders.handledBy(people.others(unit, finders.handlers(), day)),
                        people.enterprise(unit, number * 7),
                        day,
                        back == LATE)
                .steps();
        timeline.add(
                Ids.at(steps.getFirst().happened()),
                MajorHazard.PROCEDURE,
                steps,
                now.minus(OPEN),
                back > LATE ? 0 : 1);
    }

    /** A visit that waits for the deputy's approval. */
    private void tomorrow(Timeline timeline, String unit, int number, Instant now) {
        LocalDate day =
                calendar.rollBack(now.atZone(DemoYear.ZONE).toLocalDate().minusDays(1));
        List<Step> steps = new InspectionStory(
                        people.cast(unit, number, day),
                        people.certificates(day),
                        people.enterprise(unit, number * 3),
                        day,
                        Ground.PLAN,
                        people.items(3),
                        affair(number),
                        List.of())
                .steps()
                .subList(0, 1);
        timeline.add(Ids.at(steps.getFirst().happened()), SiteInspection.PROCEDURE, steps, Instant.MIN, 1);
    }

    private static List<Result> ends(int number) {
        return switch (number % 5) {
            case 0 -> List.of();
            case 1 -> List.of(Result.CORRECTED);
            case 2, 3 -> List.of(Result.ORDERED, Result.CASE);
            default -> List.of(Result.ORDERED);
        };
    }

    private static Affair affair(int number) {
        return Affair.ALL.get(number % Affair.ALL.size());
    }

    /** What grows out of a visit: an order that is looked at again by others, a penalty. */
    void onwards(Timeline timeline, Timeline.Turn turn, Handle handle, Instant now) {
        Case file = read(turn.file());
        Party party = file.parties().getFirst();
        String unit = turn.step().by().unit();
        int number = Math.floorMod(turn.file().hashCode(), 1000);
        LocalDate day = calendar.plusWorkdays(turn.step().day(), 1);
        Affair affair = handle.results().stream()
                .flatMap(line ->
                        Affair.ALL.stream().filter(each -> each.finding().equals(line.problem())))
                .findFirst()
                .orElse(Affair.ALL.getFirst());
        if (handle.results().stream().anyMatch(line -> line.result() == Result.ORDERED)) {
            Cast finders = people.cast(unit, number, day)
                    .handledBy(people.actors(
                            unit, file.handlers().stream().map(UUID::fromString).toList(), day));
            List<Step> steps = HazardStory.of(
                            finders,
                            people.cast(unit, number, day).handledBy(people.others(unit, finders.handlers(), day)),
                            party,
                            day,
                            affair,
                            number % 7 == 3)
                    .steps();
            // The first step was the visit's own: what it found was delivered.
            timeline.add(
                    Onward.rectificationOf(turn.file()),
                    HazardRectification.PROCEDURE,
                    steps.subList(1, steps.size()),
                    unsigned(number, now),
                    1 + number % 4);
        }
        if (handle.results().stream().anyMatch(line -> line.result() == Result.CASE)) {
            PenaltyStory story = penalty(unit, number, affair, day, party).foundBy(turn.file());
            timeline.add(
                    Onward.penaltyOf(turn.file()),
                    OrdinaryPenalty.PROCEDURE,
                    story.steps(),
                    unsigned(number, now),
                    1 + number % 4);
        }
    }

    private PenaltyStory penalty(String unit, int number, Affair affair, LocalDate day, Party party) {
        PenaltyStory story = Story.penalty()
                .cast(people.cast(unit, number, day))
                .filedOn(day)
                .nature(Nature.PREVENTIVE)
                .violation(affair.violation())
                .parties(party)
                .fine(Money.yuan(FINES.get(Affair.ALL.indexOf(affair))));
        if (number % 5 == 2) story = story.waiting();
        if (number % 11 == 6) story = story.hearing();
        return story;
    }

    private void accident(Timeline timeline, String unit, int number, LocalDate day, Instant now) {
        List<Step> steps = penalty(unit, number, affair(number), day, people.enterprise(unit, number + 17))
                .nature(Nature.ACCIDENT)
                .steps();
        timeline.add(
                Ids.at(steps.getFirst().happened()),
                OrdinaryPenalty.PROCEDURE,
                steps,
                unsigned(number, now),
                1 + number % 4);
    }

    /** A penalty begun on such a day that the next step is this one and has not been taken yet. */
    private void waiting(
            Timeline timeline, String unit, int number, Class<? extends Record> paper, int left, Instant now) {
        LocalDate today = now.atZone(DemoYear.ZONE).toLocalDate();
        for (int back = 1; back < 90; back++) {
            LocalDate day = calendar.rollBack(today.minusDays(back));
            Affair affair = Affair.ALL.get(4);
            PenaltyStory story = penalty(unit, FIRST_OFFICERS, affair, day, people.enterprise(unit, number * 5));
            List<Step> before = story.before(paper);
            boolean reached = before.getLast().happened().isBefore(now)
                    && (paper == Decide.class || !story.step(paper).happened().isBefore(now));
            if (!reached) continue;
            boolean decided = paper == Decide.class;
            if (decided && !story.step(paper).happened().isBefore(now)) continue;
            List<Step> steps = decided ? story.steps().subList(0, before.size() + 1) : before;
            timeline.add(
                    Ids.at(steps.getFirst().happened()),
                    OrdinaryPenalty.PROCEDURE,
                    steps,
                    decided ? steps.getLast().happened() : now,
                    left);
            return;
        }
    }

    private void draw(Timeline timeline, String unit, int number, int quarter, LocalDate day, Instant now) {
        List<Target> targets = people.targets(unit, TO_DRAW_FROM);
        var shares = targets.stream()
                .map(Target::category)
                .distinct()
                .sorted()
                .map(category -> new Share(category, 1))
                .toList();
        var story = new DrawStory(
                people.cast(unit, number, day),
                "%d年第%d批双随机抽查".formatted(day.getYear(), quarter + 1),
                day,
                day.getYear() + String.format("%03d", day.getDayOfYear()),
                String.valueOf(100 + Math.floorMod(number * 331, 900)),
                people.items(2),
                shares,
                targets,
                people.officers(unit, day));
        timeline.add(Ids.at(story.steps().getFirst().happened()), RandomDraw.PROCEDURE, story.steps(), now, 0);
    }

    /** The visits a draw has handed out, each by the two who were drawn. */
    void visits(Timeline timeline, Timeline.Turn turn, Instant now) {
        Case file = read(turn.file());
        int number = Math.floorMod(turn.file().hashCode(), 1000);
        LocalDate day = calendar.plusWorkdays(turn.step().day(), 3);
        for (Drawn drawn : file.last(HoldDraw.class).map(HoldDraw::drawn).orElse(List.of())) {
            UUID visit = RandomDraw.visitOf(turn.file(), drawn.enterprise());
            Party unit = people.enterprise(drawn.enterprise());
            String organ = turn.step().by().unit();
            Cast cast = people.cast(organ, number, day).handledBy(people.actors(organ, drawn.officers(), day));
            number++;
            var story = new InspectionStory(
                            cast,
                            people.certificates(day),
                            unit,
                            day,
                            Ground.DRAW,
                            people.items(2),
                            affair(number),
                            ends(number))
                    .fulfilling(DemoCity.planLine(
                            organ, Ground.DRAW, calendar.plusWorkdays(day, 2).getYear()));
            timeline.add(visit, SiteInspection.PROCEDURE, story.steps(), now, 0);
        }
    }

    private Case read(UUID file) {
        return transactions.in(
                Scope.system(), () -> store.find(file).orElseThrow().file());
    }

    private static Instant unsigned(int number, Instant now) {
        return number % 2 == 0 ? now.minus(OPEN) : now;
    }
}
