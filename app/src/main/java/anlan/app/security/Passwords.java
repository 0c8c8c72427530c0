package anlan.app.security;

import anlan.kernel.form.FieldError;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes, checks and judges passwords (argon2id, 19 MiB, two passes). */
@Component
final class Passwords {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 128;
    private static final int KINDS = 3;
    private static final int AT_ONCE = 4;
    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    // Each hash takes 19 MiB: a flood of sign-ins must wait and not fill the memory.
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Set<String> common = common();
    private final String nobodys = encoder.encode("nobody");

    String hash(String password) {
        places.acquireUninterruptibly();
        try {
            return Objects.requireNonNull(encoder.encode(password));
        } finally {
            places.release();
        }
    }

    boolean matches(String password, String hash) {
        places.acquireUninterruptibly();
        try {
            return password.length() <= LONGEST && encoder.matches(password, hash);
        } finally {
            places.release();
        }
    }

    /** Takes as long as a real check, so that an answer's delay does not tell which accounts exist. */
    void pretend(String password) {
        matches(password, nobodys);
    }

    /** What is wrong with a new password; nothing when it may be used. */
    List<FieldError> judge(String field, String password, String account) {
        List<FieldError> errors = new ArrayList<>();
        String folded = password.toLowerCase(Locale.ROOT);
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            errors.add(new FieldError(field, "口令长度应为 10 至 128 位"));
        }
        if (kinds(password) < KINDS) {
            errors.add(new FieldError(field, "口令应含大写字母、小写字母、数字、符号中的三类"));
        }
        if (folded.contains(account.toLowerCase(Locale.ROOT))) {
            errors.add(new FieldError(field, "口令不得包含账号"));
        }
        if (isCommon(folded)) {
            errors.add(new FieldError(field, "该口令过于常见，容易被猜中"));
        }
        return errors;
    }

    private boolean isCommon(String folded) {
        String letters = folded.replaceAll("[^a-z]", "");
        return common.contains(folded)
                || (letters.length() >= 4 && common.contains(letters))
                || folded.chars().distinct().count() < 5;
    }

    private static long kinds(String password) {
        return password.chars()
                .mapToObj(c -> Character.isUpperCase(c)
                        ? 'A'
                        : Character.isLowerCase(c) ? 'a' : Character.isDigit(c) ? '0' : '#')
                .distinct()
                .count();
    }

    private static Set<String> common() {
        try (InputStream words = Objects.requireNonNull(Passwords.class.getResourceAsStream("common-passwords.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(words, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
