package anlan.kernel.desk;

import anlan.kernel.access.Login;
import anlan.kernel.access.SignedIn;
import anlan.kernel.casefile.Case;
import anlan.kernel.desk.Discretion.Weighed;
import anlan.kernel.journal.CaseStore;
import anlan.kernel.journal.LawInForce;
import anlan.kernel.journal.ProposalTrail;
import anlan.kernel.scope.Transactions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What signers weigh beside a proposal. Nothing where its duty has nothing to say. */
@RestController
@SignedIn
class DiscretionEndpoint {

    private final List<Discretion<?>> known;
    private final ProposalTrail trails;
    private final CaseStore store;
    private final LawInForce law;
    private final Transactions transactions;
    private final Clock clock;

    DiscretionEndpoint(
            List<Discretion<?>> known,
            ProposalTrail trails,
            CaseStore store,
            LawInForce law,
            Transactions transactions,
            Clock clock) {
        this.known = List.copyOf(known);
        this.trails = trails;
        this.store = store;
        this.law = law;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping("/api/proposals/{id}/discretion")
    ResponseEntity<Weighed> of(Login login, @PathVariable UUID id) {
        return ResponseEntity.of(transactions.in(
                login.scope(),
                () -> trails.find(id)
                        .map(trail -> store.find(trail.caseId())
                                .flatMap(row -> weighed(row.file(), trail.paper()))
                                .orElseGet(() -> new Weighed(List.of(), List.of())))));
    }

    private Optional<Weighed> weighed(Case file, Record paper) {
        return known.stream()
                .filter(each -> each.paper().isInstance(paper))
                .findFirst()
                .map(each -> weighed(each, file, paper));
    }

    private <P> Weighed weighed(Discretion<P> discretion, Case file, Record paper) {
        return discretion.of(file, discretion.paper().cast(paper), law.on(clock.instant()));
    }
}
