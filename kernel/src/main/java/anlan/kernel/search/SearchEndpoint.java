package anlan.kernel.search;

import anlan.kernel.access.Login;
import anlan.kernel.access.SignedIn;
import anlan.kernel.register.Picks;
import anlan.kernel.register.Registers;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The one search over HTTP: the declared sources first, then every register. */
@RestController
@SignedIn
class SearchEndpoint {

    private static final int EACH = 10;

    private final List<SearchSource> sources;
    private final Registers registers;
    private final Picks picks;

    SearchEndpoint(List<SearchSource> sources, Registers registers, Picks picks) {
        this.sources = sources;
        this.registers = registers;
        this.picks = picks;
    }

    /** What one source found. */
    record Group(String group, String label, List<Found> items) {}

    @GetMapping("/api/search")
    List<Group> search(Login login, @RequestParam(defaultValue = "") String q) {
        String words = q.strip();
        List<Group> groups = new ArrayList<>();
        if (words.isEmpty()) return groups;
        for (SearchSource source : sources)
            groups.add(new Group(source.group(), source.label(), source.find(login, words, EACH)));
        registers.all().stream()
                .filter(register -> register.readableBy(login))
                .forEach(register -> groups.add(new Group(
                        register.key(),
                        register.label(),
                        picks.source(register.key()).stream()
                                .flatMap(source -> source.find(login, words, EACH).stream())
                                .map(pick -> new Found(
                                        pick.id(),
                                        pick.label(),
                                        pick.note(),
                                        "/registers/" + register.key() + "/" + pick.id(),
                                        ""))
                                .toList())));
        groups.removeIf(group -> group.items().isEmpty());
        return groups;
    }
}
