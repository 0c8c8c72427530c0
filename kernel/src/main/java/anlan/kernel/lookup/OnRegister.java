package anlan.kernel.lookup;

import anlan.kernel.casefile.Need;
import anlan.kernel.casefile.On;
import anlan.kernel.journal.Sight;
import anlan.kernel.register.Entry;
import anlan.kernel.register.Register;
import anlan.kernel.register.Registers;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Answers a need with those of the picked entries of a register that stand open, of whichever unit, in the order picked; declared as a bean.
 *
 * @param registers where they are read
 * @param register the register
 * @param need asked with the ids that were picked
 * @param answer what the open entries say
 */
public record OnRegister<R extends Record, A extends Record>(
        Registers registers, Register<R> register, Need<List<UUID>, A> need, Function<List<Entry<R>>, A> answer)
        implements Sight<List<UUID>, A> {

    @Override
    public A look(List<UUID> picked, On on) {
        List<Entry<R>> known = registers.some(register, picked);
        return answer.apply(picked.stream()
                .distinct()
                .flatMap(id -> known.stream().filter(entry -> entry.id().equals(id) && !entry.closed()))
                .toList());
    }
}
