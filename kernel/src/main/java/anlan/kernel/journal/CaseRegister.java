package anlan.kernel.journal;

import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.On;
import anlan.kernel.document.Issued;
import anlan.kernel.register.Register;
import java.util.List;
import java.util.Optional;

/**
 * A register (台账) nobody types: each case of a procedure has one line in it, written anew from the case after what was entered,
 * corrections included. Declared as a Spring bean beside its procedure; the register itself is written by nobody else.
 *
 * @param procedure key of the procedure
 * @param register the register; an entry has the id of its case and belongs to the unit of its case
 * @param line the line of a case
 * @param <R> the record of one line
 */
public record CaseRegister<R extends Record>(String procedure, Register<R> register, Written<R> line) {

    /** Writes the line of a case. */
    @FunctionalInterface
    public interface Written<R extends Record> {

        /** The line, from the case and the documents it has issued; empty while the case has none to show. */
        Optional<R> of(Case file, List<Issued> documents, On on);
    }
}
