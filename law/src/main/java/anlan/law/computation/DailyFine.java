package anlan.law.computation;

import anlan.law.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// 按日连续处罚 (安全生产法 112): who was ordered to correct, was fined and refuses may be fined the same amount again for
/// each day from the day after the order; the law knows no upper limit.
public record DailyFine(LocalDate from, LocalDate to, int days, Money amount) {
    /// Computes from the day after the order up to and including the day until which refusal is proved.
    public static DailyFine of(Money original, LocalDate ordered, LocalDate provedUntil) {
        var days = (int) Math.max(0, ChronoUnit.DAYS.between(ordered, provedUntil));
        return new DailyFine(ordered.plusDays(1), provedUntil, days, original.times(days));
    }
}
