package anlan.kernel.register;

import anlan.kernel.form.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All sources of choices by key: those declared as beans, and every register that none of them stands in for. */
@Component
public final class Picks implements Line.Names {
    private final Map<String, PickSource> sources = new HashMap<>();

    /** Collects them. */
    public Picks(List<PickSource> declared, Registers registers) {
        registers.all().forEach(register -> sources.put(register.key(), new RegisterPicks<>(register, registers)));
        declared.forEach(source -> sources.put(source.key(), source));
    }

    /** The source of that key. */
    public Optional<PickSource> source(String key) {
        return Optional.ofNullable(sources.get(key));
    }

    /** The words for an id; the id itself where nobody knows it. */
    @Override
    public String of(String source, String id) {
        return source(source).stream()
                .flatMap(known -> known.named(List.of(id)).stream())
                .map(Pick::label)
                .findFirst()
                .orElse(id);
    }
}
