package anlan.bureau.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Guards that nobody misses, each accepted with its reason: {@code act | KIND | guard = reason}, one to a line. */
public final class Survivors {

    private Survivors() {}

    /** The accepted guards with their reasons, from a file beside the test. */
    public static Map<String, String> accepted(Class<?> test) {
        return accepted(test, "redundant-guards.txt");
    }

    /** What is accepted with its reason, from a file of this name beside the test. */
    public static Map<String, String> accepted(Class<?> test, String list) {
        try (var in = test.getResourceAsStream(list)) {
            if (in == null) throw new IllegalStateException("no " + list + " beside " + test);
            Map<String, String> reasons = new TreeMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        int equals = line.lastIndexOf(" = ");
                        if (equals < 0 || line.substring(equals + 3).isBlank())
                            throw new IllegalStateException("no reason: " + line);
                        reasons.put(line.substring(0, equals), line.substring(equals + 3));
                    });
            return reasons;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
