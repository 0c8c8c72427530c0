package anlan.kernel.lawbook;

import anlan.kernel.access.Login;
import anlan.kernel.form.FieldError;
import anlan.kernel.form.PaperJson;
import anlan.kernel.form.Unfit;
import anlan.kernel.journal.Callers;
import anlan.kernel.journal.Cases;
import anlan.kernel.journal.LawInForce;
import anlan.kernel.journal.Performed;
import anlan.kernel.journal.Request;
import anlan.kernel.scope.Ids;
import anlan.kernel.scope.Transactions;
import anlan.law.Article;
import anlan.law.ConfirmedValue;
import anlan.law.DatedValue;
import anlan.law.Law;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Values in force, and their confirmation by the bureau's legal staff; what was confirmed is never changed, only
 * confirmed again. Each confirmation leaves an entry in the journal, in the transaction in which it takes effect. */
@Component
class LawBook {

    private static final int LEAST_NOTE = 5;

    private final JdbcClient jdbc;
    private final LawInForce law;
    private final Cases cases;
    private final Transactions transactions;

    LawBook(JdbcClient jdbc, LawInForce law, Cases cases, Transactions transactions) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.law = law;
        this.transactions = transactions;
    }

    /** What legal staff say about one value; amounts and lengths in the value's own unit. */
    record Confirmation(
            @Nullable String value,
            @Nullable LocalDate from,
            @Nullable String article,
            @Nullable String note) {}

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
        Instant moment = now.truncatedTo(ChronoUnit.MICROS);
        ConfirmedValue confirmed = complete(id, said, login);
        LawValue shown = LawValue.of(with(confirmed).value(id, confirmed.from()));
        transactions.run(login.scope(), () -> {
            list(confirmed, moment);
            record(confirmed, shown, login, moment);
        });
        law.changed();
        return shown;
    }

    private void list(ConfirmedValue confirmed, Instant moment) {
        jdbc.sql("""
                        INSERT INTO confirmed_value (id, value, since, articles, note, person, confirmed)
                        VALUES (:id, :value, :since, :articles, :note, :person, :confirmed)
                        """)
                .param("id", confirmed.id())
                .param("value", confirmed.value())
                .param("since", confirmed.from())
                .param("articles", confirmed.articles())
                .param("note", confirmed.note())
                .param("person", confirmed.confirmedBy())
                .param("confirmed", OffsetDateTime.ofInstant(moment, LawInForce.ZONE))
                .update();
    }

    /** Leaves the entry of the confirmation; without one there is no confirmation. */
    private void record(ConfirmedValue confirmed, LawValue shown, Login login, Instant moment) {
        Request request = Request.now(
                ValueConfirmation.file(confirmed.id(), login.unit().path()),
                ValueConfirmation.PROCEDURE.key(),
                "confirm-value",
                Ids.at(moment),
                PaperJson.write(ValueConfirmation.paper(confirmed, shown)));
        Performed performed = cases.perform(request, Callers.actor(login), login.scope(), moment);
        if (!(performed instanceof Performed.Done)) throw new Unfit("", "确认没有记入案卷，请稍后重试");
    }

    private ConfirmedValue complete(String id, Confirmation said, Login login) {
        String value = text(said.value());
        String article = text(said.article()).replace('；', ';');
        String note = text(said.note());
        LocalDate from = said.from();
        List<FieldError> errors = new ArrayList<>();
        if (value.isEmpty()) errors.add(new FieldError("value", "请填写数值"));
        if (note.length() < LEAST_NOTE) errors.add(new FieldError("note", "请写明怎么核对的，至少" + LEAST_NOTE + "个字"));
        if (article.isEmpty()) errors.add(new FieldError("article", "请填写依据的法规名称和条款"));
        else if (!isReadable(article)) errors.add(new FieldError("article", "依据没有写对，应如“安全生产法 97 7项”，多条之间用分号隔开"));
        if (from == null) {
            errors.add(new FieldError("from", "请填写起始日"));
            throw new Unfit(errors);
        }
        law.law().history(id).stream()
                .map(DatedValue::from)
                .findFirst()
                .filter(from::isBefore)
                .ifPresent(first -> errors.add(new FieldError("from", "不得早于该数值最早的施行日" + first)));
        if (!errors.isEmpty()) throw new Unfit(errors);
        return new ConfirmedValue(id, value, from, article, login.name(), note);
    }

    private Law with(ConfirmedValue confirmed) {
        try {
            return law.law().with(List.of(confirmed));
        } catch (IllegalArgumentException unfit) {
            throw new Unfit("value", String.valueOf(unfit.getMessage()));
        }
    }

    private static boolean isReadable(String articles) {
        try {
            return !Article.parseAll(articles).isEmpty();
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static String text(@Nullable String said) {
        return said == null ? "" : said.strip();
    }
}
