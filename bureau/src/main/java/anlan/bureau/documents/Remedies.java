package anlan.bureau.documents;

import anlan.kernel.form.MayBeEmpty;
import anlan.law.Law;
import anlan.law.Quantity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a party can do against a document: reconsideration by the government at the same level and suit at court, both
 * named in the letterhead (PEN-030; Administrative Reconsideration Law art. 20, 24; Administrative Litigation Law art. 46).
 *
 * @param reviewDays calendar days to ask for reconsideration, from receipt
 * @param suitMonths months to sue at once, from receipt; empty where reconsideration must come first
 * @param suitDaysAfterReview days to sue after the reconsideration decision; empty where the party may sue at once
 */
public record Remedies(
        int reviewDays,
        @MayBeEmpty @Nullable Integer suitMonths,
        @MayBeEmpty @Nullable Integer suitDaysAfterReview) {

    /** The party may choose: reconsideration, or suit at once. */
    public static Remedies either(int reviewDays, int suitMonths) {
        return new Remedies(reviewDays, suitMonths, null);
    }

    /** The party may choose, in the periods of the law of that day (REM-001, REM-011). */
    public static Remedies either(Law law, LocalDate day) {
        return either(length(law, "REM-001.know", day), length(law, "REM-011.direct", day));
    }

    private static int length(Law law, String id, LocalDate day) {
        return switch (law.value(id, day).quantity()) {
            case Quantity.Length length -> length.term().amount();
            case Quantity.Number number -> number.count();
            default -> throw new IllegalArgumentException(id + "不是期限或者数量");
        };
    }

    /** Reconsideration must come first (复议前置), as with penalties on the spot (PEN-005). */
    public static Remedies reviewFirst(int reviewDays, int suitDaysAfterReview) {
        return new Remedies(reviewDays, null, suitDaysAfterReview);
    }
}
