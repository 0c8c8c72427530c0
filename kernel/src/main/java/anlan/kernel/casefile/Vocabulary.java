package anlan.kernel.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Words the documents of a procedure share: what the same place shows wherever it stands, such as the party or the officers.
 * Immutable. A name may stand for several types; a later word goes before an earlier one, so that a duty adds its own to
 * those of the house.
 */
public final class Vocabulary {

    private static final Vocabulary EMPTY = new Vocabulary(List.of());

    private final List<Entry> entries;

    private Vocabulary(List<Entry> entries) {
        this.entries = entries;
    }

    /** What a word says of a case, with what was looked up for the act; null where it is not known. */
    @FunctionalInterface
    public interface Word<T extends @Nullable Object> {

        /** The value on the day. */
        T of(Case file, Seen seen, On on);
    }

    /** A word and the type it is said in. */
    record Entry(String name, Fit.Type type, Word<? extends @Nullable Object> word) {}

    /** No words. */
    public static Vocabulary empty() {
        return EMPTY;
    }

    /** These and one more. */
    public <T> Vocabulary and(String name, Class<T> type, Word<? extends @Nullable T> word) {
        return and(new Entry(name, new Fit.Type(type, false), word));
    }

    /** These and one that says a list. */
    public <T> Vocabulary many(String name, Class<T> element, Word<List<T>> word) {
        return and(new Entry(name, new Fit.Type(element, true), word));
    }

    /** These and the day on which the latest such paper was filed; the day of the act where there is none. */
    public Vocabulary day(String name, Class<?> paper) {
        return and(name, LocalDate.class, (file, seen, on) -> file.dayOf(paper).orElse(on.day()));
    }

    private Vocabulary and(Entry entry) {
        List<Entry> more = new ArrayList<>(List.of(entry));
        more.addAll(entries);
        return new Vocabulary(List.copyOf(more));
    }

    /** The word of this name that fits. */
    Optional<Entry> find(String name, Fit.Type wanted) {
        return entries.stream()
                .filter(each -> each.name().equals(name) && Fit.of(each.type(), wanted) != null)
                .findFirst();
    }
}
