package anlan.kernel.casefile;

import anlan.kernel.document.Document;
import anlan.kernel.form.Field;
import anlan.kernel.form.Fields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A document filled by name: each place by what the declaration says of it, else by the act's own paper, else by the papers
 * the declaration names, else by a word of the procedure's {@link Vocabulary}.
 */
final class Declared<P extends Record, D extends Record> implements Act.Filling<P, D> {

    private final Class<P> paper;
    private final Document<D> document;
    private final Map<String, Act.Effect<? super P, ? extends @Nullable Object>> computed = new LinkedHashMap<>();
    private final List<Class<? extends Record>> papers = new ArrayList<>();
    private final List<Function<? super P, Boolean>> conditions = new ArrayList<>();
    private final Map<Vocabulary, List<Source<P>>> plans = new ConcurrentHashMap<>();

    Declared(Class<P> paper, Document<D> document, List<Fill<D, ? super P>> fills) {
        this.paper = paper;
        this.document = document;
        for (Fill<D, ? super P> fill : fills)
            switch (fill) {
                case Fill.With<D, ? super P>(String place, var value) -> computed.put(place, value);
                case Fill.From<D, ? super P>(var earlier) -> papers.add(earlier);
                case Fill.When<D, ? super P>(var when) -> conditions.add(when);
            }
    }

    /** Where one place gets what it shows. */
    private interface Source<P> {

        @Nullable
        Object of(Case file, P in, Seen seen, On on);
    }

    @Override
    public @Nullable D of(Case file, P in, Seen seen, On on) {
        if (!conditions.stream().allMatch(condition -> condition.apply(in))) return null;
        Object[] values = plan(file.procedure().vocabulary()).stream()
                .map(place -> place.of(file, in, seen, on))
                .toArray();
        return document.data().cast(Fields.of(document.data()).build(values));
    }

    /** Finds what fills each place; fails if nothing does, or only what does not fit. */
    void check(Vocabulary words) {
        plan(words);
    }

    private List<Source<P>> plan(Vocabulary words) {
        return plans.computeIfAbsent(
                words,
                known -> Fields.of(document.data()).all().stream()
                        .map(place -> source(place, known))
                        .toList());
    }

    private Source<P> source(Field place, Vocabulary words) {
        var value = computed.get(place.name());
        if (value != null) return (file, in, seen, on) -> value.of(file, in, on);
        Optional<Fit.Part> own = part(paper, place);
        if (own.isPresent()) return (file, in, seen, on) -> own.get().of(in);
        for (Class<? extends Record> earlier : papers) {
            Optional<Fit.Part> found = part(earlier, place);
            if (found.isPresent() && !place.type().isPrimitive())
                return (file, in, seen, on) ->
                        file.last(earlier).map(found.get()::of).orElse(null);
        }
        Fit.Type wanted = Fit.Type.of(place);
        Vocabulary.Entry entry = words.find(place.name(), wanted).orElseThrow(() -> unfilled(place));
        Fit fit = Objects.requireNonNull(Fit.of(entry.type(), wanted));
        return (file, in, seen, on) -> {
            Object said = entry.word().of(file, seen, on);
            return said == null ? null : fit.said(said);
        };
    }

    private static Optional<Fit.Part> part(Class<? extends Record> type, Field place) {
        return Fields.of(type)
                .named(place.name())
                .flatMap(field -> Optional.ofNullable(Fit.of(Fit.Type.of(field), Fit.Type.of(place)))
                        .map(fit -> new Fit.Part(field, fit)));
    }

    private IllegalArgumentException unfilled(Field place) {
        String unfit = Stream.concat(Stream.of(paper), papers.stream())
                .flatMap(type -> Fields.of(type).named(place.name()).stream()
                        .map(field -> ", " + type.getSimpleName() + " has " + Fit.Type.of(field)))
                .collect(Collectors.joining());
        return new IllegalArgumentException("%s, issued by %s: nothing fills %s with %s%s"
                .formatted(document.key(), paper.getSimpleName(), place.name(), Fit.Type.of(place), unfit));
    }
}
