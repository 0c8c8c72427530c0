package anlan.kernel.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One paper in a case file: what was filed, by whom, when it happened. The paper itself is read when it is asked for. */
public final class Filed {

    private final int seq;
    private final int place;
    private final Act<?> act;
    private final @Nullable String party;
    private final List<String> by;
    private final Instant happened;
    private final LocalDate day;
    private final Supplier<? extends Record> reader;
    private @Nullable Record paper;

    /**
     * A paper filed by an act.
     *
     * @param seq number of its journal entry
     * @param place number of the entry whose place it takes: its own, or that of the paper it corrects
     * @param act the act that filed it
     * @param party the party it concerns, if one
     * @param by ids of the persons who acted
     * @param happened when it happened
     * @param day the day of that, in the bureau's time zone
     * @param reader reads the paper, once
     */
    public Filed(
            int seq,
            int place,
            Act<?> act,
            @Nullable String party,
            List<String> by,
            Instant happened,
            LocalDate day,
            Supplier<? extends Record> reader) {
        this.seq = seq;
        this.place = place;
        this.act = act;
        this.party = party;
        this.by = List.copyOf(by);
        this.happened = happened;
        this.day = day;
        this.reader = reader;
    }

    /** Number of its journal entry. */
    public int seq() {
        return seq;
    }

    /** Its place in the order of papers. */
    public int place() {
        return place;
    }

    /** The act that filed it. */
    public Act<?> act() {
        return act;
    }

    /** The party it concerns; null if it concerns the whole case. */
    public @Nullable String party() {
        return party;
    }

    /** Ids of the persons who acted. */
    public List<String> by() {
        return by;
    }

    /** When it happened. */
    public Instant happened() {
        return happened;
    }

    /** The day on which it happened. */
    public LocalDate day() {
        return day;
    }

    /** The paper. */
    public Record paper() {
        Record read = paper;
        if (read == null) paper = read = reader.get();
        return read;
    }

    boolean is(Class<?> type) {
        return type.isAssignableFrom(act.paper());
    }
}
