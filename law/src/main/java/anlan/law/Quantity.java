package anlan.law;

import java.math.BigDecimal;

/// What a dated value holds: an amount, a number of things, a ratio, or the length of a period.
public sealed interface Quantity {
    /// For people: `60,000元`, `2人`, `3%`, `5个工作日`.
    String display();

    /// An amount in yuan.
    record Amount(Money money) implements Quantity {
        @Override
        public String display() {
            return money.display();
        }
    }

    /// A number of things counted in the unit named (人, 次, 份 …).
    @SuppressWarnings("AvoidCommonTypeNames") // the word for it; always said as Quantity.Number
    record Number(int count, String unit) implements Quantity {
        @Override
        public String display() {
            return count + unit;
        }
    }

    /// A share of something, 0.03 for 3 %.
    record Ratio(BigDecimal share) implements Quantity {
        @Override
        public String display() {
            return share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
        }
    }

    /// A period's length.
    record Length(Term term) implements Quantity {
        @Override
        public String display() {
            return term.display();
        }
    }
}
