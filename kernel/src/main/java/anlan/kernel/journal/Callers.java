package anlan.kernel.desk;

import anlan.kernel.access.Login;
import anlan.kernel.casefile.Actor;

/** Who is signed in, as one who acts. */
final class Callers {

    private Callers() {}

    static Actor actor(Login login) {
        return new Actor(
                login.person().toString(),
                login.account().toString(),
                login.name(),
                login.unit().path(),
                login.postKeys());
    }
}
