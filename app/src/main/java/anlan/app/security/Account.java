package anlan.app.security;

import anlan.kernel.access.Administrator;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account as stored.
 *
 * @param name what is typed to sign in, lower case
 * @param person whose account it is
 * @param administrator which administration; empty for business
 * @param password argon2id hash
 * @param mustChange whether the password was given by somebody else
 * @param lockedUntil moment until which sign-ins are refused
 * @param secondFactor whether a code is asked for
 * @param totpSecret shared secret of the second factor; null until set up
 * @param active whether it may be used at all
 * @param draftKey 32 bytes that lock what is typed and not yet saved, on the machine of whoever types
 * @param demo whether it belongs to the demonstration
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; read once from its row
record Account(
        UUID id,
        String name,
        UUID person,
        Optional<Administrator> administrator,
        String password,
        boolean mustChange,
        @Nullable Instant lockedUntil,
        boolean secondFactor,
        byte @Nullable [] totpSecret,
        boolean active,
        byte[] draftKey,
        boolean demo) {

    boolean isLocked(Instant at) {
        return lockedUntil != null && at.isBefore(lockedUntil);
    }
}
