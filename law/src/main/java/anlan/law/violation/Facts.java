package anlan.law.violation;

import anlan.law.Money;
import org.jspecify.annotations.Nullable;

/// What is known about the money that some ranges depend on; null means not established (as opposed to none: zero).
public record Facts(
        @Nullable Money illegalIncome,
        @Nullable Money goodsValue,
        @Nullable Money lastYearIncome,
        @Nullable Money originalFine,
        int days) {
    /// Nothing established.
    public static final Facts NONE = new Facts(null, null, null, null, 0);

    /// With the illegal income (违法所得), zero if there was none.
    public Facts illegalIncome(Money income) {
        return new Facts(income, goodsValue, lastYearIncome, originalFine, days);
    }

    /// With the value of the goods (货值金额).
    public Facts goodsValue(Money value) {
        return new Facts(illegalIncome, value, lastYearIncome, originalFine, days);
    }

    /// With the person's income of the year before (上一年年收入).
    public Facts lastYearIncome(Money income) {
        return new Facts(illegalIncome, goodsValue, income, originalFine, days);
    }

    /// With the fine that was not obeyed and the days since the order, for daily fines.
    public Facts refused(Money fine, int daysRefused) {
        return new Facts(illegalIncome, goodsValue, lastYearIncome, fine, daysRefused);
    }
}
