package anlan.kernel.people;

import anlan.kernel.form.Label;
import anlan.kernel.form.MayBeEmpty;
import anlan.kernel.form.Pick;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post a person holds or held.
 *
 * @param person who
 * @param unit path of the unit the post belongs to
 * @param kind which post
 * @param from first day
 * @param until last day; empty while held
 */
public record Post(
        @Label("人员") @Pick("person") UUID person,
        @Label("单位") @Pick("unit") String unit,
        @Label("岗位") PostKind kind,
        @Label("任职日期") LocalDate from,
        @Label("免职日期") @MayBeEmpty @Nullable LocalDate until) {

    /** Whether it is held on the day. */
    public boolean heldOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
