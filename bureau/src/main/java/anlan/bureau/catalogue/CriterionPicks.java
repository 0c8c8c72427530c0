package anlan.bureau.catalogue;

import anlan.kernel.access.Login;
import anlan.kernel.register.Pick;
import anlan.kernel.register.PickSource;
import anlan.law.SourceStatus;
import anlan.law.criterion.Criteria;
import anlan.law.criterion.Criterion;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Criteria for major hazards by any part of their words, as they stand today; by id whenever they were in force. */
@Component
final class CriterionPicks implements PickSource {

    private final Clock clock;

    CriterionPicks(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String key() {
        return "criterion";
    }

    @Override
    public List<Pick> find(Login login, String words, int size) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return Criteria.shipped().all().stream()
                .filter(each -> each.inForce(today))
                .filter(each -> (each.title() + each.words()).contains(words)
                        || each.id().equalsIgnoreCase(words))
                .limit(size)
                .map(CriterionPicks::pick)
                .toList();
    }

    @Override
    public List<Pick> named(Collection<String> ids) {
        return Criteria.shipped().all().stream()
                .filter(each -> ids.contains(each.id()))
                .map(CriterionPicks::pick)
                .toList();
    }

    private static Pick pick(Criterion criterion) {
        String unread = criterion.status() == SourceStatus.UNVERIFIED ? "，原文未核实" : "";
        return new Pick(criterion.id(), criterion.words(), criterion.title() + unread);
    }
}
