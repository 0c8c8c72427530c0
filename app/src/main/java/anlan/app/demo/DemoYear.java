package anlan.app.demo;

import anlan.app.rounds.Signal;
import anlan.bureau.inspection.DrawPapers.Dispatch;
import anlan.bureau.inspection.VisitPapers.Handle;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.journal.DailyRoots;
import anlan.kernel.journal.Expiry;
import anlan.kernel.journal.Followers;
import anlan.law.Law;
import anlan.law.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Plays a year of the city's work up to now, day by day: everybody acts, signs and serves on the day itself, periods run
 * out over night, each day's root is signed. What lies in the future stays undone, so that everybody finds work.
 */
@Component
@Profile("demo")
final class DemoYear {

    private static final Logger LOG = LoggerFactory.getLogger(DemoYear.class);
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final Player player;
    private final DemoStories stories;
    private final DemoReports reports;
    private final DemoLicences licences;
    private final DemoMeetings meetings;
    private final Followers followers;
    private final Expiry expiry;
    private final DailyRoots roots;
    private final Signal signal;
    private final WorkCalendar calendar = Law.shipped().calendar();

    DemoYear(
            Player player,
            DemoStories stories,
            DemoReports reports,
            DemoLicences licences,
            DemoMeetings meetings,
            Followers followers,
            Expiry expiry,
            DailyRoots roots,
            Signal signal) {
        this.player = player;
        this.stories = stories;
        this.reports = reports;
        this.licences = licences;
        this.meetings = meetings;
        this.followers = followers;
        this.expiry = expiry;
        this.roots = roots;
        this.signal = signal;
    }

    /** Plays so many stories of each kind in each bureau, spread over the year before now. */
    void play(int each, Instant now) {
        Timeline timeline = new Timeline();
        stories.tell(timeline, each, now);
        reports.tell(timeline, Math.max(1, each / 2), now);
        licences.tell(timeline, now);
        meetings.tell(timeline, now);
        int played = 0;
        int stopped = 0;
        signal.hold();
        try {
            LocalDate day = LocalDate.MIN;
            for (var turn = timeline.next(now); turn.isPresent(); turn = timeline.next(now)) {
                LocalDate today = turn.get().at().atZone(ZONE).toLocalDate();
                if (today.isAfter(day)) night(today);
                day = today;
                if (play(turn.get(), timeline, now)) played++;
                else stopped++;
            }
            night(now.atZone(ZONE).toLocalDate());
        } finally {
            signal.release();
        }
        LOG.info("demonstration: {} acts played up to today, {} cases stopped", played, stopped);
    }

    private boolean play(Timeline.Turn turn, Timeline timeline, Instant now) {
        Procedure procedure = turn.procedure();
        try {
            // What comes after it waits with the approval.
            if (!player.play(turn.file(), procedure, turn.step(), turn.left())) timeline.stop(turn.file());
        } catch (RuntimeException e) {
            LOG.warn("demonstration: a case of {} stops: {}", procedure.key(), e.getMessage());
            timeline.stop(turn.file());
            return false;
        }
        followers.run(turn.at().plus(A_MOMENT));
        if (turn.step().paper() instanceof Handle handle) stories.onwards(timeline, turn, handle, now);
        if (turn.step().paper() instanceof Dispatch) stories.visits(timeline, turn, now);
        return true;
    }

    /** What happens by itself before the day begins. */
    private void night(LocalDate day) {
        Instant early = day.atTime(LocalTime.of(0, 30)).atZone(ZONE).toInstant();
        expiry.run(early);
        followers.run(early);
        if (calendar.isWorkday(day)) roots.run(early);
    }
}
