package anlan.proof;

import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * An observer that remembers what it needs of the acts done and says which act the law forbids. It never sees the case:
 * written from the rulebook, by somebody who did not read the declaration.
 *
 * <p>What it remembers must be a value: a record, an enum, a number, a day, or a collection of them. Days are kept as last
 * days, because a day that has gone by is only remembered as gone.
 *
 * @param rule rulebook id
 * @param says what must never happen
 * @param start what it remembers at first
 * @param after what it remembers after an act
 * @param broken whether this act must not have been done, given what it remembers of those before
 * @param <S> what it remembers
 */
public record Watch<S>(String rule, String says, S start, BiFunction<S, Step, S> after, BiPredicate<S, Step> broken) {

    /** A watch that remembers something. */
    public static <S> Watch<S> of(
            String rule, String says, S start, BiFunction<S, Step, S> after, BiPredicate<S, Step> broken) {
        return new Watch<>(rule, says, start, after, broken);
    }

    /** A watch that need not remember anything. */
    public static Watch<Boolean> always(String rule, String says, Predicate<Step> broken) {
        return new Watch<>(rule, says, false, Watch::nothing, (so, step) -> broken.test(step));
    }

    private static Boolean nothing(Boolean so, Step step) {
        return so;
    }

    @Override
    public String toString() {
        return rule + " " + says;
    }
}
