package anlan.kernel.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One page of the rows behind a figure.
 *
 * @param label what is counted
 * @param next what to ask with for the rows that follow; null on the last page
 * @param total how many rows there are in all
 */
public record FactPage(
        String label, List<Row> rows, @Nullable String next, long total) {

    /**
     * One fact with the case it came from. A sealed case counts like any other, but who may not see it learns neither case nor
     * party.
     *
     * @param amount yuan
     * @param seq the entry of the case that recorded it
     */
    public record Row(
            @Nullable UUID caseId,
            @Nullable String number,
            String title,
            @Nullable String party,
            LocalDate day,
            String kind,
            long quantity,
            BigDecimal amount,
            String nature,
            int seq,
            Place place) {}

    /** Where a row stands in the order of the list: by day, unit and fact. */
    public record Place(LocalDate day, String unit, long fact) {

        /** Before the first row of a frame. */
        static Place before(Frame frame) {
            return new Place(frame.from().minusDays(1), "", 0);
        }

        /** As {@link #text()} wrote it, for requests too; fails for other text. */
        public static Place valueOf(String text) {
            String[] parts = text.split("~", 3);
            if (parts.length < 3) throw new IllegalArgumentException("no place in a list: " + text);
            return new Place(LocalDate.parse(parts[0]), parts[2], Long.parseLong(parts[1]));
        }

        String text() {
            return day + "~" + fact + "~" + unit;
        }
    }
}
