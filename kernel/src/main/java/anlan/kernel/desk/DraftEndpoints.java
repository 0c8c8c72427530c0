package anlan.kernel.desk;

import anlan.kernel.access.Login;
import anlan.kernel.access.SignedIn;
import anlan.kernel.journal.Drafts;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Drafts over HTTP: saved as one types, gone when the act is done or the writer throws them away. */
@RestController
@RequestMapping("/api/drafts/{caseId}/{act}")
@SignedIn(parties = true)
class DraftEndpoints {

    private final Drafts drafts;
    private final Clock clock;

    DraftEndpoints(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> find(Login login, @PathVariable UUID caseId, @PathVariable String act) {
        return drafts.find(login.scope(), caseId, act)
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    void save(Login login, @PathVariable UUID caseId, @PathVariable String act, @RequestBody String body) {
        drafts.save(login.scope(), caseId, act, body, clock.instant());
    }

    @DeleteMapping
    void discard(Login login, @PathVariable UUID caseId, @PathVariable String act) {
        drafts.discard(login.scope(), caseId, act);
    }
}
