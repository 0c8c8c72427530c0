package anlan.bureau.history;

import anlan.kernel.casefile.NamesParties;
import anlan.kernel.casefile.Party;
import anlan.kernel.exchange.Imported;
import anlan.kernel.form.AtMost;
import anlan.kernel.form.Label;
import anlan.kernel.form.LongText;
import anlan.kernel.form.MayBeEmpty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as it was found elsewhere. The amount is in a currency of its own, so it is never money of ours.
 *
 * @param source where it comes from
 * @param file file it stood in
 * @param line line of that file
 * @param reference number it has there
 * @param decided day of the act
 * @param organ who acted
 * @param party name of the one it was addressed to
 * @param facility place or installation it was about
 * @param kinds kinds of act
 * @param text the act in words
 * @param amount amount of the act; empty when it has none
 * @param currency currency of the amount, ISO 4217
 * @param places towns
 */
public record Enter(
        @Label("来源") @AtMost(120) String source,
        @Label("来源文件") @MayBeEmpty @Nullable String file,
        @Label("来源行号") @MayBeEmpty @Nullable Integer line,
        @Label("原编号") @MayBeEmpty @AtMost(120) @Nullable String reference,
        @Label("作出日期") LocalDate decided,
        @Label("作出机关") @MayBeEmpty @AtMost(120) @Nullable String organ,
        @Label("当事人") @MayBeEmpty @AtMost(200) @Nullable String party,
        @Label("场所（设施）") @MayBeEmpty @AtMost(200) @Nullable String facility,
        @Label("处理种类") @MayBeEmpty List<String> kinds,
        @Label("内容") @LongText String text,
        @Label("金额") @MayBeEmpty @Nullable BigDecimal amount,
        @Label("币种") @MayBeEmpty @Nullable String currency,
        @Label("地点") @MayBeEmpty List<String> places)
        implements Imported, NamesParties {

    /** An amount needs its currency, and no more decimals than that has: dollars among yuan would be a silent error. */
    public Enter {
        if (amount != null && (currency == null || amount.stripTrailingZeros().scale() > decimals(currency))) {
            throw new IllegalArgumentException("写有金额时必须写明币种（ISO 4217），小数不得多于该币种的位数");
        }
    }

    @Override
    public LocalDate happened() {
        return decided;
    }

    @Override
    public @Nullable BigDecimal sum() {
        return amount;
    }

    @Override
    public List<Party> parties() {
        return party == null ? List.of() : List.of(new Party(Party.Kind.UNIT, party, null, null, null, null, null));
    }

    /** The amount in the currency's smallest unit; zero where there is none. */
    long smallest() {
        return amount == null || currency == null
                ? 0
                : amount.movePointRight(decimals(currency)).longValueExact();
    }

    // A code nobody knows has no decimals an amount could keep to.
    private static int decimals(String currency) {
        return Currency.getAvailableCurrencies().stream()
                .filter(known -> known.getCurrencyCode().equals(currency))
                .findFirst()
                .map(known -> Math.max(0, known.getDefaultFractionDigits()))
                .orElse(Integer.MIN_VALUE);
    }
}
