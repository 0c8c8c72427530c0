package anlan.app.demo;

import anlan.kernel.people.People;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Founds the city on the first start and plays its year while one can already look around. */
@Component
@Profile("demo")
final class DemoStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    private final DemoCity city;
    private final DemoYear year;
    private final People people;
    private final Clock clock;
    private final int each;

    DemoStart(DemoCity city, DemoYear year, People people, Clock clock, @Value("${anlan.demo.cases:40}") int each) {
        this.city = city;
        this.year = year;
        this.people = people;
        this.clock = clock;
        this.each = each;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        boolean founded = people.organisation().unit(DemoCity.CITY).isPresent();
        Instant now = clock.instant();
        List<DemoCity.Account> accounts = founded ? city.accounts() : city.found(now);
        LOG.info("demonstration accounts, password {}:", DemoCity.PASSWORD);
        accounts.forEach(account -> LOG.info("  {} — {} {}", account.name(), account.what(), account.person()));
        if (founded) return;
        Thread.ofVirtual().name("demo-year").start(() -> year.play(each, now));
    }
}
