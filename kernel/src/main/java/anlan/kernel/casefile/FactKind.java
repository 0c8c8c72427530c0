package anlan.kernel.casefile;

import anlan.law.Money;
import java.time.LocalDate;

/**
 * A kind of fact that acts record and figures add up.
 *
 * @param key stable name, such as {@code penalty.decided}
 * @param label officials' words
 * @param unit counting unit (家, 家次, 件, 人次, 元)
 */
public record FactKind(String key, String label, String unit) {

    /** One of them, on a day. */
    public Fact on(LocalDate day) {
        return new Fact(this, day, 1, Money.ZERO, null, "", "");
    }
}
