package anlan.kernel.register;

import anlan.kernel.access.Login;
import anlan.kernel.scope.Scope;
import java.time.Instant;

/**
 * Who changes entries, when and why.
 *
 * @param scope units whose entries may be changed
 * @param unit path of the unit that new entries belong to when their record does not say
 * @param name name of the person, as it stands in the history
 * @param at moment of the change
 * @param why reason in the person's words; may be empty
 */
public record Change(Scope scope, String unit, String name, Instant at, String why) {

    /** A change made by hand. */
    public static Change by(Login login, Instant at, String why) {
        return new Change(login.scope(), login.unit().path(), login.name(), at, why);
    }

    /** A change the system makes itself, for that unit. */
    public static Change bySystem(String unit, Instant at, String why) {
        return new Change(Scope.system(), unit, "系统", at, why);
    }
}
