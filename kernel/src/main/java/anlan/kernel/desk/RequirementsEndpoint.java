package anlan.kernel.desk;

import anlan.kernel.access.SignedIn;
import anlan.kernel.casefile.Caution;
import anlan.kernel.casefile.Obstacle;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.casefile.Rule;
import anlan.kernel.journal.Procedures;
import anlan.law.Citation;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the law asks of an act, each demand with its article: the help that stands folded above a form. */
@RestController
@SignedIn(parties = true)
class RequirementsEndpoint {

    private final Procedures procedures;

    RequirementsEndpoint(Procedures procedures) {
        this.procedures = procedures;
    }

    /** One demand: {@code refuses}, {@code reasons} where the act passes with a written reason, or {@code opens} a task. */
    record Demand(String kind, String words, String article, boolean unverified) {}

    /** By the version a case follows; by the newest one where there is no case yet. */
    @GetMapping("/api/procedures/{key}/acts/{act}/requirements")
    ResponseEntity<List<Demand>> of(
            @PathVariable String key, @PathVariable String act, @RequestParam Optional<Integer> version) {
        Optional<Procedure> declared =
                version.isPresent() ? procedures.find(key, version.get()) : procedures.newest(key);
        return ResponseEntity.of(declared.flatMap(procedure -> procedure.act(act))
                .map(found -> found.parts().rules().stream()
                        .map(rule ->
                                new Demand(kind(rule), rule.words(), Citation.words(rule.article()), rule.unverified()))
                        .distinct()
                        .toList()));
    }

    private static String kind(Rule<?> rule) {
        if (rule instanceof Obstacle<?> && !rule.unverified()) return "refuses";
        return rule instanceof Obstacle<?> || rule instanceof Caution<?> ? "reasons" : "opens";
    }
}
