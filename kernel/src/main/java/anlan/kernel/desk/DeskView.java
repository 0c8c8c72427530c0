package anlan.kernel.desk;

import anlan.kernel.desk.CaseView.Handler;
import anlan.kernel.desk.CaseView.Keyed;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The first screen: what to do, what to approve, what was started, what is late, what was passed for reading, and the days to come. */
record DeskView(
        List<CaseLine> todo,
        List<ProposalLine> approvals,
        List<CaseLine> mine,
        List<CaseLine> overdue,
        List<Circulation> circulated,
        List<Day> week,
        @Nullable List<Load> load,
        List<NewVersion> versions) {

    /** Open cases that may pass to a later version of their procedure, for legal staff to confirm. */
    record NewVersion(Keyed procedure, int version, long cases) {}

    /** A proposal as a line: the facts in a sentence, so that it can be decided on a phone. */
    record ProposalLine(
            UUID id,
            @JsonProperty("case") @Nullable CaseLine file,
            UUID caseId,
            String title,
            Keyed act,
            String sentence,
            String proposedBy,
            Instant proposedAt,
            Step step,
            @Nullable String amount,
            int version) {}

    /** Which step of how many. */
    record Step(int index, int of, String label) {}

    /** One of the coming days with what falls due on it. */
    record Day(LocalDate date, boolean working, @Nullable String name, List<Item> items) {}

    /** What falls due. */
    record Item(UUID id, String title, String label) {}

    /** Open and overdue cases of one person. */
    record Load(Handler person, long open, long overdue) {}
}
