package anlan.kernel.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param rows entries in the order asked for
 * @param next mark to go on from; null at the end
 * @param total entries the question has altogether
 */
public record Page<R extends Record>(
        List<Entry<R>> rows, @Nullable String next, long total) {}
