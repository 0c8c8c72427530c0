package anlan.proof;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** How papers and memories look from a day ({@link Relative}), each look known by a number, so that it is told once. */
final class Looks {

    private final IdentityHashMap<Object, Map<LocalDate, Integer>> told = new IdentityHashMap<>();
    private final IdentityHashMap<Object, Set<LocalDate>> days = new IdentityHashMap<>();
    private final Map<Object, Integer> numbers = new HashMap<>();

    /** The number of what an immutable value looks like from a day: equal numbers, equal looks. */
    Integer of(Object value, LocalDate today) {
        return told.computeIfAbsent(value, first -> new HashMap<>(2)).computeIfAbsent(today, day -> made(value, day));
    }

    /** As above, of a value that was made only now and will not come again. */
    Integer made(Object value, LocalDate today) {
        return numbers.computeIfAbsent(Relative.of(value, today), look -> numbers.size());
    }

    /** The days inside an immutable value that lie ahead. */
    void ahead(Object value, LocalDate today, Set<LocalDate> ahead) {
        for (LocalDate day : days.computeIfAbsent(value, Looks::all)) if (!day.isBefore(today)) ahead.add(day);
    }

    private static Set<LocalDate> all(Object value) {
        Set<LocalDate> all = new HashSet<>();
        Relative.ahead(value, LocalDate.MIN, all);
        return all;
    }
}
