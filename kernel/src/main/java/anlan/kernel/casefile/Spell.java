package anlan.kernel.casefile;

import anlan.kernel.form.MayBeEmpty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time a matter was open.
 *
 * @param matter key of the matter
 * @param party party it concerns, if it is kept apart for each
 * @param opened first day
 * @param closed last day; null while it is open
 */
public record Spell(
        String matter,
        @MayBeEmpty @Nullable String party,
        LocalDate opened,
        @MayBeEmpty @Nullable LocalDate closed) {

    /** Whether it is open still. */
    public boolean isOpen() {
        return closed == null;
    }
}
