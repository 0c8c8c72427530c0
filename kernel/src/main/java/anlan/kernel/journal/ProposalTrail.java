package anlan.kernel.journal;

import anlan.kernel.casefile.Act;
import anlan.kernel.form.PaperJson;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads proposals with what everybody said (呈批流转记录): for pages and for approval forms printed from the trail. */
@Component
public final class ProposalTrail {

    private final ProposalStore store;
    private final Procedures procedures;

    /** Reads inside the caller's transaction and scope. */
    ProposalTrail(ProposalStore store, Procedures procedures) {
        this.store = store;
        this.procedures = procedures;
    }

    /**
     * One proposal.
     *
     * @param paper the paper proposed, as of its newest version
     * @param steps its chain
     * @param turn persons whose turn it is
     */
    public record Trail(
            UUID id,
            UUID caseId,
            String procedure,
            Act<?> act,
            int version,
            String state,
            String stateLabel,
            String proposer,
            Instant proposed,
            Record paper,
            String hash,
            int step,
            List<SigningChain.Step> steps,
            List<String> turn,
            List<Said> said) {

        /** Whether it still waits for somebody. */
        public boolean isOpen() {
            return state.equals("OPEN");
        }

        /** Whether it was returned or taken back, and may be proposed again. */
        public boolean isGivenBack() {
            return state.equals("RETURNED") || state.equals("WITHDRAWN");
        }
    }

    /** What somebody said at a step of a version. */
    public record Said(
            int version,
            int step,
            String person,
            String account,
            String name,
            String post,
            Proposals.Decision decision,
            String opinion,
            Instant at) {}

    /** All proposals of a case, newest first. */
    public List<Trail> of(UUID caseId) {
        return store.of(caseId).stream().map(this::trail).toList();
    }

    /** One proposal. */
    public Optional<Trail> find(UUID id) {
        return store.find(id).map(this::trail);
    }

    /** Those that wait for this person, oldest first. */
    public List<Trail> waitingFor(String person) {
        return store.waitingFor(person).stream().map(this::trail).toList();
    }

    /** Those this person proposed that wait for others. */
    public List<Trail> proposedBy(String person) {
        return store.proposedBy(person).stream().map(this::trail).toList();
    }

    /** Keys of the acts that are out for approval, by case; only of these cases. */
    public Map<UUID, Set<String>> outOf(Collection<UUID> cases) {
        return store.open(cases);
    }

    private Trail trail(ProposalRow row) {
        ProposalStore.Version version = store.version(row);
        Act<?> act = procedures
                .newest(row.procedure())
                .flatMap(p -> p.act(row.act()))
                .orElseThrow();
        return new Trail(
                row.id(),
                row.caseId(),
                row.procedure(),
                act,
                row.version(),
                row.state().name(),
                row.state().label(),
                row.proposer(),
                row.proposed(),
                PaperJson.read(act.paper(), version.paper()),
                version.hash(),
                row.step(),
                row.chain().steps(),
                row.turn(),
                store.said(row.id()));
    }
}
