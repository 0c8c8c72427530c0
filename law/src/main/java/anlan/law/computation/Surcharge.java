package anlan.law.computation;

import anlan.law.Law;
import anlan.law.Money;
import anlan.law.Pause;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// 加处罚款: three per cent of the fine for each day of delay, never more than the fine itself (行政处罚法 72, 行政强制法 45);
/// nothing is computed during reconsideration or litigation (行政处罚法 73) or within an approved plan (行政处罚法 66).
public record Surcharge(Money fine, int days, Money amount, boolean capped, List<String> explanation) {
    public Surcharge {
        explanation = List.copyOf(explanation);
    }

    /// Computes up to and including a day, from the day after the last day to pay; fractions of a 分 are dropped.
    public static Surcharge until(Money fine, LocalDate lastDayToPay, LocalDate day, List<Pause> pauses, Law law) {
        var rate = law.ratio("PEN-033.rate", lastDayToPay);
        var cap = fine.times(law.ratio("PEN-033.cap", lastDayToPay), RoundingMode.DOWN);
        var days = 0;
        for (var late = lastDayToPay.plusDays(1); !late.isAfter(day); late = late.plusDays(1)) {
            var counted = late;
            days += pauses.stream().noneMatch(p -> p.covers(counted)) ? 1 : 0;
        }
        var full = fine.times(rate.multiply(BigDecimal.valueOf(days)), RoundingMode.DOWN);
        var amount = full.cappedAt(cap);
        var words = new ArrayList<String>();
        words.add("缴纳期限至" + lastDayToPay + "，自次日起加处罚款，依据《行政处罚法》第七十二条");
        pauses.stream()
                .filter(p -> !p.from().isAfter(day))
                .forEach(p -> words.add(
                        p.reason() + "期间（" + p.from() + "至" + (p.open() ? "今" : p.to()) + "）不予计算，依据《行政处罚法》第七十三条"));
        words.add("逾期" + days + "日，每日按罚款" + fine.display() + "的"
                + rate.movePointRight(2).stripTrailingZeros().toPlainString() + "%计");
        words.add(full.exceeds(cap) ? "不得超出罚款数额，计" + amount.display() : "计" + amount.display());
        return new Surcharge(fine, days, amount, full.atLeast(cap), words);
    }

    /// Fine and surcharge together.
    public Money total() {
        return fine.plus(amount);
    }
}
