package anlan.kernel.desk;

import anlan.kernel.access.Login;
import anlan.kernel.access.SignedIn;
import anlan.kernel.form.Unfit;
import anlan.kernel.journal.Callers;
import anlan.kernel.journal.Performed;
import anlan.kernel.journal.ProposalTrail;
import anlan.kernel.journal.Proposals;
import anlan.kernel.scope.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What signers say to a proposal: 同意, 不同意, 退回, 转交, 撤回. */
@RestController
@RequestMapping("/api/proposals")
@SignedIn
class ProposalEndpoints {

    private final Proposals proposals;
    private final ProposalTrail trails;
    private final CaseEndpoints cases;
    private final Transactions transactions;
    private final Clock clock;

    ProposalEndpoints(
            Proposals proposals, ProposalTrail trails, CaseEndpoints cases, Transactions transactions, Clock clock) {
        this.proposals = proposals;
        this.trails = trails;
        this.cases = cases;
        this.transactions = transactions;
        this.clock = clock;
    }

    @PostMapping("/{id}/{decision}")
    ResponseEntity<?> say(Login login, @PathVariable UUID id, @PathVariable String decision, @RequestBody String body) {
        Instant now = clock.instant();
        Optional<UUID> caseId =
                transactions.in(login.scope(), () -> trails.find(id).map(ProposalTrail.Trail::caseId));
        if (caseId.isEmpty()) return ResponseEntity.notFound().build();
        Submission said = new Submission(body);
        Proposals.Saying saying = new Proposals.Saying(
                id, decision(decision), said.text("opinion").orElse(""), said.text("to"));
        Performed performed = proposals.say(saying, Callers.actor(login), login.scope(), now);
        return cases.answer(login, caseId.get(), performed, now, saying.decision());
    }

    private static Proposals.Decision decision(String word) {
        try {
            return Proposals.Decision.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new Unfit("", "没有这种签批意见");
        }
    }
}
