package anlan.app.demo;

import anlan.bureau.story.Step;
import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Finding;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.form.PaperJson;
import anlan.kernel.journal.Cases;
import anlan.kernel.journal.Performed;
import anlan.kernel.journal.ProposalTrail;
import anlan.kernel.journal.Proposals;
import anlan.kernel.journal.Request;
import anlan.kernel.people.Organisation;
import anlan.kernel.people.People;
import anlan.kernel.scope.Ids;
import anlan.kernel.scope.Scope;
import anlan.kernel.scope.Transactions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Plays stories in the database: proposes, lets everybody sign whose turn it is, gives reasons where the law cautions. */
@Component
public final class Player {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int MOST_SIGNATURES = 20;

    private final Cases cases;
    private final Proposals proposals;
    private final ProposalTrail trails;
    private final People people;
    private final Transactions transactions;

    /** Plays through the same door as everybody. */
    public Player(Cases cases, Proposals proposals, ProposalTrail trails, People people, Transactions transactions) {
        this.cases = cases;
        this.proposals = proposals;
        this.trails = trails;
        this.people = people;
        this.transactions = transactions;
    }

    /**
     * Plays one step; {@code left} of the signatures are left to be given. Fails with the obstacles if it is refused.
     *
     * @return whether it is done; otherwise its approval waits for whoever did not sign
     */
    public boolean play(UUID caseId, Procedure procedure, Step step, int left) {
        Act<?> act = procedure.act(step.paper().getClass()).orElseThrow();
        Instant at = step.happened();
        Performed performed = perform(caseId, procedure, act, step, List.of());
        if (performed instanceof Performed.Refused refused
                && refused.obstacles().isEmpty()) {
            List<Request.Reason> reasons = refused.cautions().stream()
                    .map(caution -> new Request.Reason(caution.rule(), "经核实，按本机关现行规定办理"))
                    .toList();
            performed = perform(caseId, procedure, act, step, reasons);
        }
        if (performed instanceof Performed.Proposed proposed)
            performed = sign(proposed.proposal(), step.by().unit(), at, left);
        if (performed instanceof Performed.Refused refused)
            throw new IllegalStateException(
                    act.label() + " 被拒绝：" + words(refused.obstacles()) + words(refused.cautions()));
        if (performed instanceof Performed.Stale stale)
            throw new IllegalStateException(act.label() + " " + stale.changed());
        return !(performed instanceof Performed.Proposed);
    }

    private Performed perform(UUID caseId, Procedure procedure, Act<?> act, Step step, List<Request.Reason> reasons) {
        Request request = new Request(
                caseId,
                procedure.key(),
                act.key(),
                Ids.at(step.happened()),
                PaperJson.write(step.paper()),
                null,
                reasons,
                null);
        return cases.perform(request, step.by(), scope(step.by()), step.happened());
    }

    /** Lets everybody sign whose turn it is; {@code left} of the signatures are left to be given. */
    public Performed sign(UUID proposal, String unit, Instant at, int left) {
        Performed last = new Performed.Proposed(proposal);
        for (int signature = 1; signature <= MOST_SIGNATURES; signature++) {
            Optional<ProposalTrail.Trail> trail = transactions.in(new Scope(unit, ""), () -> trails.find(proposal));
            if (trail.isEmpty() || !trail.get().isOpen()) return last;
            if (trail.get().steps().size() - trail.get().step() <= left) return last;
            Actor signer = actor(trail.get().turn().getFirst(), unit, at);
            var saying = new Proposals.Saying(proposal, Proposals.Decision.AGREE, "同意", Optional.empty());
            last = proposals.say(saying, signer, scope(signer), at.plusSeconds(60L * signature));
            if (last instanceof Performed.Refused) return last;
        }
        throw new IllegalStateException("a chain without end: " + proposal);
    }

    /** A person as one who acts for the organ on that day. */
    public Actor actor(String person, String unit, Instant at) {
        Organisation organisation = people.organisation();
        LocalDate day = at.atZone(ZONE).toLocalDate();
        UUID id = UUID.fromString(person);
        return new Actor(
                person,
                person,
                organisation.personName(id),
                unit,
                organisation.heldBy(id, day).stream().map(post -> post.key()).collect(Collectors.toSet()),
                organisation.enterpriseOf(unit).orElse(null));
    }

    private static Scope scope(Actor actor) {
        return new Scope(actor.unit(), actor.person());
    }

    private static String words(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule() + " " + finding.words() + finding.facts())
                .collect(Collectors.joining("；"));
    }
}
