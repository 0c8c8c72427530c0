package anlan.kernel.journal;

import anlan.kernel.access.Login;
import anlan.kernel.casefile.Actor;

/** Who is signed in, as one who acts. */
public final class Callers {

    private Callers() {}

    /** With the posts held today in the unit worked for. */
    public static Actor actor(Login login) {
        return new Actor(
                login.person().toString(),
                login.account().toString(),
                login.name(),
                login.unit().path(),
                login.postKeys(),
                login.enterprise().orElse(null));
    }
}
