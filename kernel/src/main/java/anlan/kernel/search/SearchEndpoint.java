package anlan.kernel.search;

import anlan.kernel.access.Login;
import anlan.kernel.access.SignedIn;
import anlan.kernel.register.Register;
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
    private final RegisterSearch registers;

    SearchEndpoint(List<SearchSource> sources, RegisterSearch registers) {
        this.sources = sources;
        this.registers = registers;
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
        for (Register<?> register : registers.readable(login))
            groups.add(new Group(register.key(), register.label(), registers.find(register, login, words, EACH)));
        groups.removeIf(group -> group.items().isEmpty());
        return groups;
    }
}
