package anlan.kernel.casefile;

import anlan.law.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fact an act records: columns only, append-only; a correction is a negative fact and a new one.
 *
 * @param kind what it counts
 * @param day the day it belongs to
 * @param quantity how many
 * @param amount how much; zero where money is not concerned
 * @param party party it concerns
 * @param subject who or what is counted once (enterprise id, person), for counting 家 beside 家次
 * @param nature dimension figures are cut by, such as 预防性 or 事故
 */
public record Fact(
        FactKind kind,
        LocalDate day,
        long quantity,
        Money amount,
        @Nullable String party,
        String subject,
        String nature) {

    /** One of a kind on the day of an act, counted once for the first party of the case. */
    public static Fact of(FactKind kind, Case file, On on) {
        return kind.on(on.day()).subject(file.subject());
    }

    /** Of this amount. */
    public Fact of(Money money) {
        return new Fact(kind, day, quantity, money, party, subject, nature);
    }

    /** So many of them. */
    public Fact times(long many) {
        return new Fact(kind, day, many, amount, party, subject, nature);
    }

    /** Takes it back: the same, counted negatively. */
    public Fact negative() {
        return new Fact(kind, day, -quantity, Money.ZERO.minus(amount), party, subject, nature);
    }

    /** About a party. */
    public Fact about(@Nullable String whom) {
        return new Fact(kind, day, quantity, amount, whom, subject, nature);
    }

    /** Counted once for each such subject. */
    public Fact subject(String id) {
        return new Fact(kind, day, quantity, amount, party, id, nature);
    }

    /** Of this nature. */
    public Fact nature(String of) {
        return new Fact(kind, day, quantity, amount, party, subject, of);
    }
}
