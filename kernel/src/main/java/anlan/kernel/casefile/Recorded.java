package anlan.kernel.casefile;

import anlan.kernel.form.MayBeEmpty;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * What other cases have recorded about somebody: a bar on applying again, an earlier licence, inspections of the year. Seen
 * as far as the scope of the act reaches; what was taken back is not there.
 *
 * @param entries oldest first; empty if there are none
 */
public record Recorded(@MayBeEmpty List<Entry> entries) {

    /** 其他案卷记载的事实. */
    public static final Need<About, Recorded> NEED = new Need<>("fact.recorded", "其他案卷记载的事实", Recorded.class);

    /**
     * Facts of one kind, nature and day in one other case.
     *
     * @param file the case
     * @param kind key of the kind of fact
     * @param nature its dimension; may be empty
     * @param day the day they belong to
     * @param quantity how many, corrections counted against them; never zero
     */
    public record Entry(UUID file, String kind, @MayBeEmpty String nature, LocalDate day, long quantity) {}

    /**
     * What is asked for.
     *
     * @param file the case that asks, left out
     * @param subject of whom, as facts name their subject
     * @param kinds keys of the kinds of facts
     */
    public record About(UUID file, String subject, List<String> kinds) {}

    /** Asks what other cases than this one recorded of these kinds. */
    public static About of(Case file, String subject, FactKind... kinds) {
        return new About(
                file.id(), subject, Arrays.stream(kinds).map(FactKind::key).toList());
    }

    /** Whether the law still bars, on the day, what a fact of this kind was recorded for: as long as this term says. */
    public boolean bars(FactKind kind, String term, On on) {
        return entries.stream()
                .filter(each -> each.kind().equals(kind.key()) && each.quantity() > 0)
                .anyMatch(each -> on.day().isBefore(on.after(each.day(), term)));
    }
}
