package anlan.kernel.journal;

import anlan.kernel.casefile.On;
import anlan.kernel.form.Unfit;
import anlan.kernel.scope.Transactions;
import anlan.law.ConfirmedValue;
import anlan.law.Law;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The law as shipped and as the bureau has confirmed it; read once and again after each confirmation. */
@Component
public final class LawInForce {

    /** The bureau's time zone: days of acts are days there. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private volatile @Nullable Read read;

    private record Read(Law law, Set<String> rules, Confirmations confirmed) {}

    /** Reads confirmations from the database. */
    public LawInForce(JdbcClient jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** The moment, to the microsecond as it is stored, and the day of an act with the law to judge it by. */
    public On on(Instant moment) {
        Read now = current();
        Instant stored = moment.truncatedTo(ChronoUnit.MICROS);
        return new On(stored.atZone(ZONE).toLocalDate(), stored, now.law(), now.rules());
    }

    /** As {@link #on(Instant)}, by what had been confirmed when the act was entered: nothing learnt later. */
    public On on(Instant moment, Instant known) {
        return current().confirmed().on(moment, known);
    }

    /** The moment and law of an act that is asserted to have happened then, or just now; {@link Unfit} if that is yet to come. */
    On on(Request request, Instant now) {
        Instant happened = request.happened() == null ? now : request.happened();
        if (happened.isAfter(now)) throw new Unfit("happened", "办理时间不能晚于现在");
        return on(happened);
    }

    /** Everything the bureau has confirmed, with the moment of each. */
    Confirmations confirmations() {
        return current().confirmed();
    }

    /** The law with everything confirmed. */
    public Law law() {
        return current().law();
    }

    /** Forgets what was read: something was confirmed. */
    public void changed() {
        read = null;
    }

    private Read current() {
        Read now = read;
        if (now == null) read = now = load();
        return now;
    }

    private Read load() {
        return transactions.everywhere(() -> {
            var values = jdbc.sql("""
                            SELECT id, value, since, articles, person, note, confirmed FROM confirmed_value ORDER BY confirmed
                            """)
                    .query((row, index) -> new Confirmations.Value(
                            new ConfirmedValue(
                                    row.getString("id"),
                                    row.getString("value"),
                                    row.getObject("since", LocalDate.class),
                                    row.getString("articles"),
                                    row.getString("person"),
                                    row.getString("note")),
                            CaseStore.instant(row, "confirmed")))
                    .list();
            var rules = jdbc.sql("SELECT rule, confirmed FROM confirmed_rule ORDER BY confirmed")
                    .query((row, index) ->
                            new Confirmations.RuleId(row.getString("rule"), CaseStore.instant(row, "confirmed")))
                    .list();
            Confirmations confirmed = new Confirmations(values, rules);
            return new Read(confirmed.law(Instant.MAX), confirmed.rules(Instant.MAX), confirmed);
        });
    }
}
