package anlan.app.security;

import anlan.kernel.access.Administrator;
import java.util.Optional;
import java.util.UUID;

/**
 * An account to be created.
 *
 * @param name what is typed to sign in; kept in lower case
 * @param person whose it is
 * @param administrator which administration; empty for business
 * @param password in clear; hashed at once
 * @param mustChange whether the password must be changed at the first sign-in
 * @param active whether it may be used at once, or only after the security administrator says so
 * @param demo whether it belongs to the demonstration: a server for real work refuses to start with one
 */
public record NewAccount(
        String name,
        UUID person,
        Optional<Administrator> administrator,
        String password,
        boolean mustChange,
        boolean active,
        boolean demo) {

    /** An account for business, usable at once with a password that stays: demonstration and tests. */
    public static NewAccount forDemo(String name, UUID person, String password) {
        return new NewAccount(name, person, Optional.empty(), password, false, true, true);
    }

    /** As this, for an administration. */
    public NewAccount administering(Administrator kind) {
        return new NewAccount(name, person, Optional.of(kind), password, mustChange, active, demo);
    }

    @Override
    public String toString() {
        return name;
    }
}
