package anlan.bureau.catalogue;

import anlan.kernel.access.Login;
import anlan.kernel.register.Pick;
import anlan.kernel.register.PickSource;
import anlan.law.Article;
import anlan.law.violation.Violation;
import anlan.law.violation.Violations;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Violations by any part of their words or articles, as the law stands today; by id whenever they were in force. */
@Component
final class ViolationPicks implements PickSource {

    private final Clock clock;

    ViolationPicks(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String key() {
        return "violation";
    }

    @Override
    public List<Pick> find(Login login, String words, int size) {
        return matching(words).limit(size).map(ViolationPicks::pick).toList();
    }

    @Override
    public List<Pick> named(Collection<String> ids) {
        return ids.stream()
                .flatMap(id ->
                        Violations.shipped().versions(id).reversed().stream().limit(1))
                .map(ViolationPicks::pick)
                .toList();
    }

    Stream<Violation> matching(String words) {
        return Violations.shipped().on(LocalDate.ofInstant(clock.instant(), clock.getZone())).stream()
                .filter(each -> each.name().contains(words)
                        || Article.display(each.basis()).contains(words)
                        || each.id().equalsIgnoreCase(words));
    }

    private static Pick pick(Violation violation) {
        return new Pick(violation.id(), violation.name(), Article.display(violation.basis()));
    }
}
