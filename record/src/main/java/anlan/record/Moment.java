package anlan.record;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/// How a record writes a moment: `2026-11-20T16:30:00+08:00`, seconds always, no trailing zeros in the fraction.
public final class Moment {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    private Moment() {}

    /// The moment as the record writes it.
    public static String text(OffsetDateTime moment) {
        return FORM.format(moment);
    }

    /// Reads it; the JDK reads more ways of writing than it writes, a record knows only one.
    public static OffsetDateTime read(String written) {
        OffsetDateTime moment = OffsetDateTime.parse(written, FORM);
        if (!text(moment).equals(written)) {
            throw new IllegalArgumentException("时间应写作 " + text(moment));
        }
        return moment;
    }
}
