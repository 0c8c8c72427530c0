package anlan.kernel.lawbook;

import anlan.kernel.access.Login;
import anlan.kernel.form.FieldError;
import anlan.kernel.form.Unfit;
import anlan.kernel.journal.LawInForce;
import anlan.kernel.scope.Transactions;
import anlan.law.ConfirmedValue;
import anlan.law.DatedValue;
import anlan.law.Law;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Values in force, and their confirmation by the bureau's legal staff; what was confirmed is never changed, only confirmed again. */
@Component
class LawBook {

    private final JdbcClient jdbc;
    private final LawInForce law;
    private final Transactions transactions;

    LawBook(JdbcClient jdbc, LawInForce law, Transactions transactions) {
        this.jdbc = jdbc;
        this.law = law;
        this.transactions = transactions;
    }

    /** What legal staff say about one value; amounts and lengths in the value's own unit. */
    record Confirmation(String value, LocalDate from, String article, String note) {}

    /** Every value in force on that day. */
    List<LawValue> on(LocalDate day) {
        return law.law().values(day).stream().map(LawValue::of).toList();
    }

    /** Every version of a value, oldest first; empty for an unknown one. */
    List<LawValue> history(String id) {
        return law.law().history(id).stream().map(LawValue::of).toList();
    }

    /** Confirms a value; fails naming the field that is wrong. Gives it as it is now on the day it begins. */
    LawValue confirm(String id, Confirmation said, Login login, Instant now) {
        var confirmed = new ConfirmedValue(
                id,
                said.value().strip(),
                said.from(),
                said.article().strip(),
                login.name(),
                said.note().strip());
        Law with = check(confirmed, said);
        transactions.run(
                login.scope(),
                () -> jdbc.sql("""
                        INSERT INTO confirmed_value (id, value, since, articles, note, person, confirmed)
                        VALUES (:id, :value, :since, :articles, :note, :person, :confirmed)
                        """)
                        .param("id", confirmed.id())
                        .param("value", confirmed.value())
                        .param("since", confirmed.from())
                        .param("articles", confirmed.articles())
                        .param("note", confirmed.note())
                        .param("person", confirmed.confirmedBy())
                        .param("confirmed", java.time.OffsetDateTime.ofInstant(now, LawInForce.ZONE))
                        .update());
        law.changed();
        return LawValue.of(with.value(id, said.from()));
    }

    private Law check(ConfirmedValue confirmed, Confirmation said) {
        List<FieldError> errors = new ArrayList<>();
        if (confirmed.note().length() < 5) errors.add(new FieldError("note", "请写明怎么核对的,至少5个字"));
        if (confirmed.articles().isEmpty()) errors.add(new FieldError("article", "请填写依据的法规名称和条款"));
        Optional<DatedValue> first = law.law().history(confirmed.id()).stream().findFirst();
        if (first.isPresent() && said.from().isBefore(first.get().from()))
            errors.add(new FieldError("from", "不得早于该数值最早的施行日" + first.get().from()));
        if (!errors.isEmpty()) throw new Unfit(errors);
        try {
            return law.law().with(List.of(confirmed));
        } catch (IllegalArgumentException unfit) {
            throw new Unfit(List.of(new FieldError(
                    unfit.getMessage() != null && unfit.getMessage().contains("依据") ? "article" : "value",
                    String.valueOf(unfit.getMessage()))));
        }
    }
}
