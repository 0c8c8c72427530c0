package anlan.kernel.form;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** An enum whose constants carry the words officials read: in a {@link Label} on the constant, or computed. */
public interface Labelled {

    /** Chinese words for the constant; fails if it has no {@link Label}. */
    default String label() {
        return Labels.of(this);
    }

    /** The name of the first constant of an enum whose words fit; empty where none has words that do. */
    static Optional<String> nameOf(Class<?> type, Predicate<String> fits) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each instanceof Labelled labelled && fits.test(labelled.label()))
                .map(each -> ((Labelled) each).name())
                .findFirst();
    }

    /** The constant's stable name, as stored. */
    String name();
}
