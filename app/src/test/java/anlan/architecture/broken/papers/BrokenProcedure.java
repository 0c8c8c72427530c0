package anlan.architecture.broken.papers;

import static anlan.kernel.casefile.Act.act;

import anlan.kernel.casefile.Procedure;
import anlan.kernel.casefile.Stage;

/** A procedure whose only paper has no label. */
final class BrokenProcedure {
    enum At implements Stage {
        ONLY;

        @Override
        public String label() {
            return "唯一环节";
        }

        @Override
        public boolean end() {
            return true;
        }
    }

    record Silent(String reason) {}

    static final Procedure PROCEDURE = Procedure.of(
            "broken", "破例", "", At.values(), file -> "", act("办理", Silent.class).at(At.ONLY));
}
