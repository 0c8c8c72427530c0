package anlan.bureau.catalogue;

import anlan.kernel.access.Login;
import anlan.kernel.search.Found;
import anlan.kernel.search.SearchSource;
import anlan.law.Article;
import java.util.List;
import org.springframework.stereotype.Component;

/** Violations in the one search. */
@Component
final class ViolationSearch implements SearchSource {

    private final ViolationPicks violations;

    ViolationSearch(ViolationPicks violations) {
        this.violations = violations;
    }

    @Override
    public String group() {
        return "violation";
    }

    @Override
    public String label() {
        return "违法行为目录";
    }

    @Override
    public List<Found> find(Login login, String words, int size) {
        return violations
                .matching(words)
                .limit(size)
                .map(each -> new Found(each.id(), each.name(), Article.display(each.basis()), "/law", each.id()))
                .toList();
    }
}
