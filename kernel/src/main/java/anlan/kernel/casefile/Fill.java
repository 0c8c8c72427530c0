package anlan.kernel.casefile;

import java.io.Serializable;
import java.lang.invoke.SerializedLambda;
import java.lang.reflect.Method;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a declared document says otherwise than by name: a place that is computed, an earlier paper it is also filled from,
 * when it is issued at all.
 *
 * @param <D> the record that fills the document
 * @param <P> the paper of the act that issues it
 */
public sealed interface Fill<D, P> {

    /** A place of a document, named by its accessor: {@code Letter::opinion}. */
    @FunctionalInterface
    interface Place<D, T extends @Nullable Object> extends Serializable {

        /** What stands there. */
        T of(D data);
    }

    /** A place that is computed. */
    record With<D, P>(String place, Act.Effect<P, ? extends @Nullable Object> value) implements Fill<D, P> {}

    /** An earlier paper it is also filled from. */
    record From<D, P>(Class<? extends Record> paper) implements Fill<D, P> {}

    /** Whether it is issued. */
    record When<D, P>(Function<P, Boolean> when) implements Fill<D, P> {}

    /** This place shows what this gives. */
    static <D, P, T extends @Nullable Object> Fill<D, P> with(Place<D, T> place, Act.Effect<P, ? extends T> value) {
        return new With<>(name(place), value);
    }

    /** Places the act's own paper does not fill are filled from the latest such paper of the case. */
    static <D, P> Fill<D, P> from(Class<? extends Record> paper) {
        return new From<>(paper);
    }

    /** Issued only if the paper says so. */
    static <D, P> Fill<D, P> when(Function<P, Boolean> when) {
        return new When<>(when);
    }

    private static String name(Place<?, ?> place) {
        try {
            Method written = place.getClass().getDeclaredMethod("writeReplace");
            written.setAccessible(true);
            return ((SerializedLambda) written.invoke(place)).getImplMethodName();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("a place is named by its accessor", e);
        }
    }
}
