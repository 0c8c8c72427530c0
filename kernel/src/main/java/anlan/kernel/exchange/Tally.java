package anlan.kernel.exchange;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Rows and money of an import by year and by what became of them. */
public final class Tally {

    /** What became of a row. */
    public enum Fate {
        /** It is a case now. */
        LANDED,
        /** It was one before. */
        KNOWN,
        /** It is not; its faults say why. */
        REPORTED
    }

    /**
     * Rows with their sum.
     *
     * @param rows how many
     * @param sum of the amounts that could be read
     * @param unread rows whose amount could not be read
     */
    public record Sum(int rows, BigDecimal sum, int unread) {
        /** No rows. */
        public static final Sum NONE = new Sum(0, BigDecimal.ZERO, 0);

        /** Both together. */
        public Sum plus(Sum other) {
            return new Sum(rows + other.rows, sum.add(other.sum), unread + other.unread);
        }

        private static Sum of(@Nullable BigDecimal amount) {
            return amount == null ? new Sum(1, BigDecimal.ZERO, 1) : new Sum(1, amount, 0);
        }
    }

    private final TreeMap<String, Map<Fate, Sum>> years = new TreeMap<>();
    private Sum file = Sum.NONE;

    /** Counts a row of the file as it stands there, whatever becomes of it. */
    void read(@Nullable BigDecimal amount) {
        file = file.plus(Sum.of(amount));
    }

    /** Counts what became of a row. */
    void count(String year, Fate fate, @Nullable BigDecimal amount) {
        years.computeIfAbsent(year, any -> new EnumMap<>(Fate.class)).merge(fate, Sum.of(amount), Sum::plus);
    }

    /** By year, then by what became of the rows; rows without a year are under an empty one. */
    public SortedMap<String, Map<Fate, Sum>> years() {
        return years;
    }

    /** Over all years. */
    public Sum of(Fate fate) {
        return total(years.values(), fate);
    }

    /** The file as it stands, counted apart from what became of it. */
    public Sum file() {
        return file;
    }

    /** Whether what landed, what was there and what was reported make up the file, in rows and in money. */
    public boolean isBalanced() {
        Sum all = of(Fate.LANDED).plus(of(Fate.KNOWN)).plus(of(Fate.REPORTED));
        return all.rows() == file.rows() && all.sum().compareTo(file.sum()) == 0;
    }

    private static Sum total(Collection<Map<Fate, Sum>> years, Fate fate) {
        return years.stream().map(year -> year.getOrDefault(fate, Sum.NONE)).reduce(Sum.NONE, Sum::plus);
    }
}
