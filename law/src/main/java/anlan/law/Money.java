package anlan.law;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/// An exact amount in yuan with two decimals (分); may be negative (a correction). Whatever would lose a fraction of a
/// 分 fails with [IllegalArgumentException] unless the rounding is named.
public record Money(BigDecimal yuan) implements Comparable<Money> {
    private static final Pattern TEXT = Pattern.compile("-?\\d{1,15}(\\.\\d{1,2})?");

    /// Nothing: 0.00 yuan.
    public static final Money ZERO = yuan(0);

    public Money {
        if (yuan.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException("金额最多两位小数：" + yuan.toPlainString());
        }
        yuan = yuan.setScale(2, RoundingMode.UNNECESSARY);
    }

    /// Whole yuan.
    public static Money yuan(long yuan) {
        return new Money(BigDecimal.valueOf(yuan));
    }

    /// Reads the form that [#toString()] writes, `60000.00` (also `60000`); no grouping, no sign `+`, no unit.
    public static Money of(String text) {
        if (!TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException("不是金额：" + text);
        }
        return new Money(new BigDecimal(text));
    }

    /// The same as [#of(String)].
    public static Money parse(String text) {
        return of(text);
    }

    /// The sum.
    public Money plus(Money other) {
        return new Money(yuan.add(other.yuan));
    }

    /// The difference; may be negative.
    public Money minus(Money other) {
        return new Money(yuan.subtract(other.yuan));
    }

    /// The product with a whole number.
    public Money times(long factor) {
        return new Money(yuan.multiply(BigDecimal.valueOf(factor)));
    }

    /// The exact product; fails where a fraction of a 分 would be left.
    public Money times(BigDecimal factor) {
        return new Money(yuan.multiply(factor));
    }

    /// The product rounded to 分 in the way named.
    public Money times(BigDecimal factor, RoundingMode rounding) {
        return new Money(yuan.multiply(factor).setScale(2, rounding));
    }

    /// Whether this is more than the other.
    public boolean exceeds(Money other) {
        return compareTo(other) > 0;
    }

    /// Whether this is the other or less (以下, inclusive).
    public boolean atMost(Money other) {
        return compareTo(other) <= 0;
    }

    /// Whether this is the other or more (以上, inclusive).
    public boolean atLeast(Money other) {
        return compareTo(other) >= 0;
    }

    /// This, but not more than the cap.
    public Money cappedAt(Money cap) {
        return exceeds(cap) ? cap : this;
    }

    /// This, but not less than the floor.
    public Money raisedTo(Money floor) {
        return exceeds(floor) ? this : floor;
    }

    /// Whether this is exactly nothing.
    public boolean isZero() {
        return yuan.signum() == 0;
    }

    @Override
    public int compareTo(Money other) {
        return yuan.compareTo(other.yuan);
    }

    /// For people: `60,000元`, with 分 only where there are some: `60,000.50元`.
    public String display() {
        var text = new StringBuilder(yuan.toPlainString());
        var point = text.length() - 3;
        if (text.indexOf(".00", point) == point) {
            text.setLength(point);
        }
        for (var at = point - 3; at > (yuan.signum() < 0 ? 1 : 0); at -= 3) {
            text.insert(at, ',');
        }
        return text.append('元').toString();
    }

    /// For tables in ten thousands, exact: `6万元`, `0.35万元`.
    public String tenThousands() {
        var amount = yuan.movePointLeft(4).stripTrailingZeros();
        return amount.toPlainString() + "万元";
    }

    /// For legal documents, in capital numerals: `陆万元整`.
    public String capitals() {
        return ChineseNumerals.capitals(yuan);
    }

    /// For machines: `60000.00`.
    @Override
    public String toString() {
        return yuan.toPlainString();
    }
}
