package anlan.kernel.desk;

import anlan.kernel.access.Allowed;
import anlan.kernel.access.Login;
import anlan.kernel.journal.Callers;
import anlan.kernel.journal.Performed;
import anlan.kernel.journal.Proposals;
import anlan.kernel.journal.Transitions;
import anlan.kernel.scope.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Legal staff confirm that cases pass to a later version of their procedure (程序从新). */
@RestController
@Allowed(posts = "legal")
class TransitionEndpoints {

    private final Transitions transitions;
    private final CaseEndpoints cases;
    private final Clock clock;

    TransitionEndpoints(Transitions transitions, CaseEndpoints cases, Clock clock) {
        this.transitions = transitions;
        this.cases = cases;
        this.clock = clock;
    }

    @PostMapping(path = "/api/cases/{id}/transition", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> one(Login login, @PathVariable UUID id, @RequestBody String body) {
        Instant now = clock.instant();
        var said = new Submission(body).request(id, "", Ids.at(now));
        Performed performed = transitions.move(id, said.entry(), said.seen(), Callers.actor(login), login.scope(), now);
        return cases.answer(login, id, performed, now, Proposals.Decision.PROPOSE);
    }

    @PostMapping("/api/procedures/{key}/transition")
    Transitions.Moved all(Login login, @PathVariable String key) {
        Transitions.Moved moved = transitions.moveAll(key, Callers.actor(login), login.scope(), clock.instant());
        return new Transitions.Moved(
                moved.moved(),
                moved.left().stream()
                        .map(left -> new Transitions.Left(left.id(), left.title(), Answers.shown(left.obstacles())))
                        .toList());
    }
}
