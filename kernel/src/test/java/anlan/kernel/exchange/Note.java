package anlan.kernel.exchange;

import anlan.kernel.form.Label;
import anlan.kernel.form.LongText;
import anlan.kernel.form.MayBeEmpty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paper to read rows into. */
record Note(
        @Label("日期") LocalDate day,
        @Label("内容") @LongText String text,
        @Label("金额") @MayBeEmpty @Nullable BigDecimal amount,
        @Label("币种") @MayBeEmpty @Nullable String currency,
        @Label("地点") @MayBeEmpty List<String> places,
        @Label("种类") @MayBeEmpty List<String> kinds,
        @Label("行号") @MayBeEmpty @Nullable Integer line)
        implements Imported {

    @Override
    public LocalDate happened() {
        return day;
    }

    @Override
    public @Nullable BigDecimal sum() {
        return amount;
    }
}
