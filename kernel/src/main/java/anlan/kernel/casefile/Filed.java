package anlan.kernel.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One paper in a case file: what was filed, by whom, when it happened.
 *
 * @param seq number of its journal entry
 * @param place number of the entry whose place it takes: its own, or that of the paper it corrects
 * @param act the act that filed it
 * @param party key of the party it concerns; null if it concerns the whole case
 * @param by ids of the persons who acted
 * @param happened when it happened
 * @param day the day of that, in the bureau's time zone
 * @param reader reads the paper when it is asked for, once
 */
public record Filed(
        int seq,
        int place,
        Act<?> act,
        @Nullable String party,
        List<String> by,
        Instant happened,
        LocalDate day,
        Supplier<? extends Record> reader) {

    /** Nothing is read yet. */
    public Filed {
        by = List.copyOf(by);
        reader = new Once(reader);
    }

    /** The paper. */
    public Record paper() {
        return reader.get();
    }

    boolean is(Class<?> type) {
        return type.isAssignableFrom(act.paper());
    }

    private static final class Once implements Supplier<Record> {
        private final Supplier<? extends Record> reader;
        private @Nullable Record paper;

        Once(Supplier<? extends Record> reader) {
            this.reader = reader;
        }

        @Override
        public Record get() {
            Record read = paper;
            if (read == null) paper = read = reader.get();
            return read;
        }
    }
}
