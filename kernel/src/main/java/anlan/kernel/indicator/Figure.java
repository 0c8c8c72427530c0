package anlan.kernel.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it is shown, with everything needed to understand it.
 *
 * @param group heading it stands under
 * @param value the exact value; null where the denominator is zero
 * @param display as people read it
 */
public record Figure(
        String group,
        String key,
        String label,
        String display,
        @Nullable BigDecimal value,
        String unit,
        Side numerator,
        @Nullable Side denominator,
        String sentence,
        String period,
        String cutoff,
        String scope,
        String source,
        @Nullable Previous previous,
        @Nullable Reported reported) {

    /** One side with its sum. */
    public record Side(String label, BigDecimal value, String display) {}

    /** The same period a year before: as published then, if it was, and as known now. */
    public record Previous(@Nullable String published, String restated) {}

    /**
     * The figure as it was reported and kept, beside the one of today.
     *
     * @param known only what had been recorded by then was counted
     * @param purpose to whom or for what it was reported
     * @param by who reported it
     * @param day when
     * @param corrected whether the record gives another value today: it was added to or corrected since
     */
    public record Reported(
            String display,
            Side numerator,
            @Nullable Side denominator,
            Instant known,
            String purpose,
            String by,
            LocalDate day,
            boolean corrected) {}

    /** The same with what was reported for it, and what was reported for the same days a year before. */
    Figure with(@Nullable Reported kept, @Nullable String published) {
        Previous before = previous == null ? null : new Previous(published, previous.restated());
        return new Figure(
                group,
                key,
                label,
                display,
                value,
                unit,
                numerator,
                denominator,
                sentence,
                period,
                cutoff,
                scope,
                source,
                before,
                kept);
    }

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    static Side side(Count count, BigDecimal sum) {
        return new Side(count.label(), sum, number(sum, count.measure() == Count.Measure.AMOUNT) + count.unit());
    }

    static @Nullable BigDecimal value(Indicator indicator, BigDecimal top, @Nullable BigDecimal bottom) {
        if (bottom == null) return top;
        if (bottom.signum() == 0) return null;
        return switch (indicator.form()) {
            case PERCENT -> top.multiply(HUNDRED).divide(bottom, 2, RoundingMode.HALF_UP);
            default -> top.divide(bottom, 2, RoundingMode.HALF_UP);
        };
    }

    static String display(Indicator indicator, @Nullable BigDecimal value) {
        if (value == null) return "—（分母为零）";
        return switch (indicator.form()) {
            case NUMBER -> number(value, false) + indicator.numerator().unit();
            case MONEY -> number(value, true) + "元（" + tenThousands(value) + "万元）";
            case PERCENT -> value.toPlainString() + "%";
            case QUOTIENT ->
                indicator.numerator().measure() == Count.Measure.AMOUNT
                        ? number(value, true) + "元"
                        : value.toPlainString();
        };
    }

    private static String tenThousands(BigDecimal yuan) {
        return yuan.divide(TEN_THOUSAND, 2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String number(BigDecimal value, boolean money) {
        DecimalFormat format =
                new DecimalFormat(money ? "#,##0.##" : "#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(value);
    }
}
