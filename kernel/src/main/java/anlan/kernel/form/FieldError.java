package anlan.kernel.form;

import java.util.List;

/**
 * One field that does not fit.
 *
 * @param path where: {@code parties[0].name}
 * @param message what is wrong, in the user's words
 */
public record FieldError(String path, String message) {

    /** All errors in one sentence, for logs and exceptions. */
    public static String sentence(List<FieldError> errors) {
        return String.join(
                ";", errors.stream().map(e -> e.path() + ":" + e.message()).toList());
    }
}
