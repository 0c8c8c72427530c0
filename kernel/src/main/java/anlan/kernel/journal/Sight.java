package anlan.kernel.journal;

import anlan.kernel.casefile.Need;
import anlan.kernel.casefile.On;
import anlan.kernel.register.Entry;
import anlan.kernel.register.Register;
import anlan.kernel.register.Registers;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Answers one need of rules. Runs inside the transaction and scope of the act.
 *
 * @param <K> what is asked with
 * @param <A> the answer
 */
public interface Sight<K, A extends Record> {

    /** The need it answers. */
    Need<K, A> need();

    /** The answer as of the day of the act. */
    A look(K with, On on);

    /** Answers a need with those of the picked entries of a register that stand open, of whichever unit, in the order picked. */
    static <R extends Record, A extends Record> Sight<List<UUID>, A> onRegister(
            Registers registers, Register<R> register, Need<List<UUID>, A> need, Function<List<Entry<R>>, A> answer) {
        return of(need, (picked, on) -> {
            List<Entry<R>> known = registers.some(register, picked);
            return answer.apply(picked.stream()
                    .distinct()
                    .flatMap(id -> known.stream().filter(entry -> entry.id().equals(id) && !entry.closed()))
                    .toList());
        });
    }

    /** Answers a need so. */
    static <K, A extends Record> Sight<K, A> of(Need<K, A> need, BiFunction<K, On, A> look) {
        return new Sight<>() {
            @Override
            public Need<K, A> need() {
                return need;
            }

            @Override
            public A look(K with, On on) {
                return look.apply(with, on);
            }
        };
    }
}
