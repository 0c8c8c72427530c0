package anlan.kernel.journal;

import anlan.kernel.casefile.Procedure;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Every procedure that was declared, in all versions in force. */
@Component
public final class Procedures {

    private final List<Procedure> all;

    /** Collects the declared procedures; fails if two have the same key and version. */
    public Procedures(List<Procedure> all) {
        this.all = List.copyOf(all);
        long distinct = all.stream()
                .map(each -> each.key() + "@" + each.version())
                .distinct()
                .count();
        if (distinct != all.size()) throw new IllegalArgumentException("two procedures share key and version");
    }

    /** The newest version of each. */
    public List<Procedure> newest() {
        return all.stream()
                .filter(each -> newest(each.key()).equals(Optional.of(each)))
                .toList();
    }

    /** The newest version of one. */
    public Optional<Procedure> newest(String key) {
        return all.stream()
                .filter(each -> each.key().equals(key))
                .reduce((one, other) -> one.version() > other.version() ? one : other);
    }

    /** One version of one; empty if it was never declared. */
    public Optional<Procedure> find(String key, int version) {
        return all.stream()
                .filter(each -> each.key().equals(key) && each.version() == version)
                .findFirst();
    }

    /** One version of one; fails if it was never declared. */
    public Procedure at(String key, int version) {
        return find(key, version)
                .orElseThrow(() -> new IllegalArgumentException("no procedure " + key + " version " + version));
    }
}
