package anlan.bureau.story;

import anlan.bureau.penalty.MeetingPapers.Adjourn;
import anlan.bureau.penalty.MeetingPapers.Convene;
import anlan.bureau.penalty.MeetingPapers.Item;
import anlan.bureau.penalty.MeetingPapers.Kind;
import anlan.bureau.penalty.MeetingPapers.Open;
import anlan.bureau.penalty.MeetingPapers.Settle;
import anlan.bureau.penalty.Proposed;
import anlan.bureau.penalty.ReviewPapers.Verdict;
import anlan.kernel.casefile.Actor;
import anlan.law.Law;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A meeting over several cases, called on the working day before, over in the morning so that its conclusions are in the cases when the
 * day's work begins.
 *
 * @param cast the members, and who keeps the minutes
 * @param kind which meeting
 * @param held day, a working day
 * @param agenda the cases
 */
public record MeetingStory(Cast cast, Kind kind, LocalDate held, List<Matter> agenda) {

    private static final Duration CALLED_AT = Duration.ofHours(5);
    private static final Duration BEFORE = Duration.ofMinutes(90);
    private static final Duration TURN = Duration.ofMinutes(10);

    /**
     * One case on the agenda.
     *
     * @param reporter who reports it
     * @param concluded for each party
     */
    public record Matter(UUID file, Actor reporter, List<Proposed> concluded) {}

    /** All steps to the end; the last one asks the chair to sign. */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        LocalDate called = Law.shipped().calendar().plusWorkdays(held, -1);
        steps.add(new Step(convene(), cast.clerk(), called, Story.at(called).plus(CALLED_AT)));
        Instant time = Story.at(held).minus(BEFORE);
        steps.add(new Step(new Open(time, cast.leaders(), List.of()), cast.clerk(), held, time));
        for (Matter matter : agenda) {
            time = time.plus(TURN);
            var settled = new Settle(
                    matter.file(), List.of(), PenaltyPapers.speeches(cast), Verdict.AGREE, matter.concluded());
            steps.add(new Step(settled, cast.clerk(), held, time));
        }
        time = time.plus(TURN);
        steps.add(new Step(new Adjourn(time, Cast.id(cast.clerk()), PenaltyPapers.SCAN), cast.clerk(), held, time));
        return List.copyOf(steps);
    }

    private Convene convene() {
        Actor chair = kind == Kind.LEADERS ? cast.leader() : cast.secretary();
        return new Convene(
                kind,
                held,
                "三楼会议室",
                Cast.id(chair),
                cast.leaders(),
                agenda.stream()
                        .map(matter -> new Item(matter.file(), Cast.id(matter.reporter())))
                        .toList());
    }
}
