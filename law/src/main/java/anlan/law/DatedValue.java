package anlan.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One number of law from a day on: what it is called, how much, on which article, how sure we are, and within which
/// bounds the bureau may set it (both in the value's own unit; none where the law sets none).
///
/// `text` and `unit` are as in the data file (`5` `工作日`); `setBy` says who confirmed a confirmed value.
public record DatedValue(
        String id,
        String label,
        String text,
        String unit,
        LocalDate from,
        List<Article> articles,
        SourceStatus status,
        @Nullable BigDecimal atLeast,
        @Nullable BigDecimal atMost,
        String note,
        @Nullable String setBy) {
    public DatedValue {
        articles = List.copyOf(articles);
        if (!text.matches("\\d{1,12}(\\.\\d{1,6})?")) {
            throw new IllegalArgumentException(id + "不是数值：" + text);
        }
        var number = new BigDecimal(text);
        if (atLeast != null && number.compareTo(atLeast) < 0) {
            throw new IllegalArgumentException(id + label + "不得低于" + atLeast.toPlainString() + unit + "：" + text);
        }
        if (atMost != null && number.compareTo(atMost) > 0) {
            throw new IllegalArgumentException(id + label + "不得高于" + atMost.toPlainString() + unit + "：" + text);
        }
    }

    /// The rule of the rulebook that the value belongs to: `HEA-002` of `HEA-002.unit`.
    public String rule() {
        var dot = id.indexOf('.');
        return dot < 0 ? id : id.substring(0, dot);
    }

    /// The value itself, typed.
    public Quantity quantity() {
        return switch (unit) {
            case "元" -> new Quantity.Amount(Money.of(text));
            case "比例" -> new Quantity.Ratio(new BigDecimal(text));
            case "工作日", "自然日", "月", "年", "小时" ->
                new Quantity.Length(
                        new Term(Integer.parseInt(text), TermUnit.labelled(unit), rule(), articles, status));
            default -> new Quantity.Number(Integer.parseInt(text), unit);
        };
    }

    /// For people: `60,000元`, `5个工作日`.
    public String display() {
        return quantity().display();
    }

    /// Whether a rule on this value may only warn.
    public boolean unverified() {
        return status == SourceStatus.UNVERIFIED;
    }
}
