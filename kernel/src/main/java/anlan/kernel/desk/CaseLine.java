package anlan.kernel.desk;

import anlan.kernel.desk.CaseView.Keyed;
import anlan.kernel.desk.CaseView.Unit;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case as one line of a list, with its next act. */
public record CaseLine(
        UUID id,
        @Nullable String number,
        String title,
        String procedure,
        String procedureLabel,
        String stage,
        String stageLabel,
        Unit unit,
        String holder,
        LocalDate opened,
        @Nullable LocalDate closed,
        @Nullable DueView due,
        @Nullable Keyed nextAct,
        @Nullable String where) {

    /** The most urgent due date. */
    public record DueView(LocalDate date, String label, String state, String left) {}

    CaseLine at(String place) {
        return with(nextAct, place);
    }

    CaseLine next(@Nullable Keyed act) {
        return with(act, where);
    }

    private CaseLine with(@Nullable Keyed act, @Nullable String place) {
        return new CaseLine(
                id,
                number,
                title,
                procedure,
                procedureLabel,
                stage,
                stageLabel,
                unit,
                holder,
                opened,
                closed,
                due,
                act,
                place);
    }
}
