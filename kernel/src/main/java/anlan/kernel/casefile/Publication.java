package anlan.kernel.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an act makes public: already masked, so that nothing else ever reaches the public tables.
 *
 * @param kind list it appears in, such as {@code penalty} or {@code inspection}
 * @param party party it concerns; null for the whole case
 * @param title title on the public page
 * @param body the published record, masked
 * @param until last day it is shown; null if no end is known
 */
public record Publication(
        String kind,
        @Nullable String party,
        String title,
        Record body,
        @Nullable LocalDate until) {}
