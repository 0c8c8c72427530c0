package anlan.record.json;

import java.math.BigDecimal;

/// How ECMAScript writes a number (ECMA-262, Number::toString), which RFC 8785 prescribes.
///
/// `Double.toString` finds the same shortest digits with one exception: it never writes fewer than two, and then takes
/// the two nearest, so the smallest double is 4.9E-324 there and 5e-324 here. It also places the point differently.
final class NumberForm {

    private NumberForm() {}

    /// The canonical text of a finite double.
    static String of(double value) {
        if (value == Math.rint(value) && Math.abs(value) <= JsonNumber.MAX_SAFE) {
            return Long.toString((long) value);
        }
        BigDecimal shortest = shortest(Math.abs(value));
        String digits = shortest.unscaledValue().toString();
        String written = place(digits, digits.length() - shortest.scale());
        return value < 0 ? "-" + written : written;
    }

    private static BigDecimal shortest(double value) {
        BigDecimal found = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        if (found.precision() != 2) {
            return found;
        }
        BigDecimal exact = new BigDecimal(value);
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(1 - found.scale());
        BigDecimal below = found.subtract(found.remainder(unit));
        BigDecimal above = below.add(unit);
        boolean aboveIsNearer = above.subtract(exact).compareTo(exact.subtract(below)) < 0;
        BigDecimal nearest = aboveIsNearer ? above : below;
        return nearest.doubleValue() == value ? nearest.stripTrailingZeros() : found;
    }

    /// Writes 0.`digits` x 10^`point`, with an exponent outside 1e-7 < value < 1e21.
    private static String place(String digits, int point) {
        int count = digits.length();
        if (count <= point && point <= 21) {
            return digits + "0".repeat(point - count);
        }
        if (0 < point && point <= 21) {
            return digits.substring(0, point) + "." + digits.substring(point);
        }
        if (-6 < point && point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        String fraction = count == 1 ? "" : "." + digits.substring(1);
        String sign = point > 0 ? "+" : "-";
        return digits.charAt(0) + fraction + "e" + sign + Math.abs(point - 1);
    }
}
