package anlan.kernel.lawbook;

import anlan.law.Article;
import anlan.law.DatedValue;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One value as the page shows it.
 *
 * @param id such as {@code PEN-019}
 * @param label what it is called
 * @param value the number in the value's own unit
 * @param unit such as 工作日 or 元
 * @param from the first day it holds
 * @param article its articles, as documents print them
 * @param entered the same, as they are typed: {@code 安全生产法 97 7项}
 * @param status verified, unverified or confirmed
 * @param bounds what the law leaves to the bureau; empty where it leaves nothing
 * @param note what was said when it was entered or confirmed
 * @param confirmedBy who confirmed it
 */
record LawValue(
        String id,
        String label,
        String value,
        String unit,
        LocalDate from,
        String article,
        String entered,
        String status,
        String bounds,
        String note,
        @Nullable String confirmedBy) {

    static LawValue of(DatedValue value) {
        return new LawValue(
                value.id(),
                value.label(),
                value.text(),
                value.unit(),
                value.from(),
                Article.display(value.articles()),
                value.articles().stream().map(Article::toString).collect(Collectors.joining("; ")),
                value.status().name().toLowerCase(Locale.ROOT),
                bounds(value),
                value.note(),
                value.setBy());
    }

    private static String bounds(DatedValue value) {
        String least = value.atLeast() == null ? "" : "不低于" + value.atLeast().toPlainString() + value.unit();
        String most = value.atMost() == null ? "" : "不高于" + value.atMost().toPlainString() + value.unit();
        return least + (least.isEmpty() || most.isEmpty() ? "" : "，") + most;
    }
}
