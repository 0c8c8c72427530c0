package anlan.app.rounds;

import anlan.kernel.indicator.DailySums;
import anlan.kernel.journal.DailyRoots;
import anlan.kernel.journal.Expiry;
import anlan.kernel.journal.Followers;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Makes the rounds; a round that fails is logged and the next one comes. Off where a test or a bench leads by hand. */
@Component
@EnableScheduling
@ConditionalOnProperty(name = "anlan.rounds", matchIfMissing = true)
class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final Followers followers;
    private final Expiry expiry;
    private final DailyRoots roots;
    private final DailySums sums;
    private final Clock clock;
    private final Signal signal;

    Rounds(Followers followers, Expiry expiry, DailyRoots roots, DailySums sums, Signal signal, Clock clock) {
        this.followers = followers;
        this.expiry = expiry;
        this.roots = roots;
        this.sums = sums;
        this.signal = signal;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${anlan.rounds.followers:500ms}")
    void follow() {
        round("followers", () -> followers.run(clock.instant()));
    }

    @Scheduled(initialDelayString = "5s", fixedDelayString = "${anlan.rounds.expiry:60s}")
    void expire() {
        round("expiry", () -> expiry.run(clock.instant()));
    }

    @Scheduled(initialDelayString = "20s", fixedDelayString = "${anlan.rounds.roots:10m}")
    void sign() {
        round("daily roots", () -> roots.run(clock.instant()));
    }

    @Scheduled(initialDelayString = "10s", fixedDelayString = "${anlan.rounds.sums:60s}")
    void addUp() {
        round("sums", sums::run);
    }

    private void round(String name, Runnable work) {
        if (signal.held()) return;
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("round of {} failed", name, e);
        }
    }
}
