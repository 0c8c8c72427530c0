package anlan.architecture.broken.papers;

import static anlan.kernel.casefile.Act.act;

import anlan.kernel.casefile.Procedure;
import anlan.kernel.casefile.Stage;
import anlan.kernel.form.Label;

/** A procedure whose only paper has no label. */
final class BrokenProcedure {
    enum At implements Stage {
        @Label("唯一环节")
        @Stage.End
        ONLY
    }

    record Silent(String reason) {}

    static final Procedure PROCEDURE = Procedure.of(
            "broken", "破例", "", At.values(), file -> "", act("办理", Silent.class).at(At.ONLY));
}
