package anlan.kernel.search;

import anlan.kernel.desk.NameSource;
import anlan.kernel.register.Pick;
import anlan.kernel.register.Picks;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Names of entries of registers and catalogues, for papers that picked them. */
@Component
final class PickedNames implements NameSource {

    private final Picks picks;

    PickedNames(Picks picks) {
        this.picks = picks;
    }

    @Override
    public Optional<String> name(String source, String id) {
        return picks.source(source).stream()
                .flatMap(known -> known.named(List.of(id)).stream())
                .map(Pick::label)
                .findFirst();
    }
}
