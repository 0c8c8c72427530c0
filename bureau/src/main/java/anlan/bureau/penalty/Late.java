package anlan.bureau.penalty;

import anlan.bureau.penalty.DecisionPapers.Decide;
import anlan.bureau.penalty.ExecutionPapers.Defer;
import anlan.bureau.penalty.ExecutionPapers.Pay;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Spell;
import anlan.law.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The additional fine for late payment (加处罚款): Administrative Penalty Law art. 72, 73, Administrative Compulsion Law art.
 * 45. For each day late a share of what is still unpaid of the fine, in all never more than the fine; days of
 * reconsideration or suit do not count.
 */
public final class Late {

    private Late() {}

    /** The last day to pay: fifteen days from service, or the end of an approved plan. */
    public static Optional<LocalDate> lastDay(Case file, String party, On on) {
        Optional<LocalDate> due = file.since(Defer.class, Decide.class, party)
                ? file.last(Defer.class, party).map(Defer::until)
                : Optional.empty();
        return due.or(() -> file.due(Terms.TO_PAY, party, on).map(day -> day.lastDay()));
    }

    /** Whether the last day to pay lies before the day of the act, and something is still owed. */
    public static boolean isLate(Case file, String party, On on) {
        return lastDay(file, party, on).map(on.day()::isAfter).orElse(false)
                && Progress.owed(file, party).exceeds(Progress.paid(file, party));
    }

    /** Days late up to and including a day. */
    public static int days(Case file, String party, LocalDate until, On on) {
        LocalDate due = lastDay(file, party, on).orElse(until);
        int days = 0;
        for (LocalDate day = due.plusDays(1); !day.isAfter(until); day = day.plusDays(1))
            if (!challenged(file, party, day)) days++;
        return days;
    }

    /** The most that may be added up to and including a day. */
    public static Money surcharge(Case file, String party, LocalDate until, On on) {
        Money fine = file.last(Decide.class, party).map(Decide::fine).orElse(Money.ZERO);
        if (on.law().find("PEN-033.rate", on.day()).isEmpty()) return Money.ZERO;
        BigDecimal rate = on.law().ratio("PEN-033.rate", on.day());
        Money cap = fine.times(on.law().ratio("PEN-033.cap", on.day()), RoundingMode.DOWN);
        Money sum = Money.ZERO;
        LocalDate due = lastDay(file, party, on).orElse(until);
        for (LocalDate day = due.plusDays(1); !day.isAfter(until) && cap.exceeds(sum); day = day.plusDays(1))
            if (!challenged(file, party, day))
                sum = sum.plus(unpaid(file, party, fine, day).times(rate, RoundingMode.DOWN));
        return sum.cappedAt(cap);
    }

    private static Money unpaid(Case file, String party, Money fine, LocalDate day) {
        Money paid = file.filed(Pay.class).stream()
                .filter(filed -> party.equals(filed.party()) && filed.day().isBefore(day))
                .map(filed -> ((Pay) filed.paper()).amount())
                .reduce(Money.ZERO, Money::plus);
        return fine.minus(paid.cappedAt(fine));
    }

    private static boolean challenged(Case file, String party, LocalDate day) {
        for (Spell spell : file.spells(Terms.CHALLENGE, party))
            if (!day.isBefore(spell.opened()) && (spell.closed() == null || !day.isAfter(spell.closed()))) return true;
        return false;
    }
}
