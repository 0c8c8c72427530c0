package anlan.kernel.lawbook;

import anlan.kernel.access.Login;
import anlan.kernel.journal.LawInForce;
import anlan.kernel.search.Found;
import anlan.kernel.search.SearchSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Numbers of law by name, rule or article. */
@Component
final class LawSearch implements SearchSource {

    private final LawBook book;
    private final Clock clock;

    LawSearch(LawBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Override
    public String group() {
        return "law";
    }

    @Override
    public String label() {
        return "法定数值";
    }

    @Override
    public List<Found> find(Login login, String words, int size) {
        return book.on(LocalDate.ofInstant(clock.instant(), LawInForce.ZONE)).stream()
                .filter(value -> value.label().contains(words)
                        || value.article().contains(words)
                        || value.id().equalsIgnoreCase(words))
                .limit(size)
                .map(value -> new Found(
                        value.id(),
                        value.label() + " " + value.value() + value.unit(),
                        value.article(),
                        "/law",
                        value.id()))
                .toList();
    }
}
