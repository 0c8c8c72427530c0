package anlan.kernel.desk;

import anlan.kernel.access.Login;
import anlan.kernel.access.SignedIn;
import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.casefile.Stage;
import anlan.kernel.desk.CaseView.Keyed;
import anlan.kernel.journal.Callers;
import anlan.kernel.journal.CaseStore;
import anlan.kernel.journal.LawInForce;
import anlan.kernel.journal.Procedures;
import anlan.kernel.scope.Transactions;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The first screen, and what can be begun from it. */
@RestController
@RequestMapping("/api")
@SignedIn(parties = true)
class DeskEndpoints {

    private final Desk desk;
    private final Procedures procedures;
    private final ActViews acts;
    private final CaseStore store;
    private final LawInForce law;
    private final Transactions transactions;
    private final Clock clock;

    DeskEndpoints(
            Desk desk,
            Procedures procedures,
            ActViews acts,
            CaseStore store,
            LawInForce law,
            Transactions transactions,
            Clock clock) {
        this.desk = desk;
        this.procedures = procedures;
        this.acts = acts;
        this.store = store;
        this.law = law;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A procedure with the acts this person may open a case by. */
    record ProcedureView(String key, String label, List<Keyed> opening, List<StageView> stages) {}

    /** A stage. */
    record StageView(String key, String label, boolean end) {}

    /** An act as an arrow between stages. */
    record Arrow(
            String key,
            String label,
            List<String> from,
            @Nullable String to,
            boolean aside) {}

    /** A procedure as officials see it drawn. */
    record Diagram(String key, String label, List<StageView> stages, List<Arrow> acts) {}

    /**
     * A form with what is known filled in, and what pressing its button means.
     *
     * @param approvers whose agreement it needs; empty if it takes effect at once
     * @param documents what it issues
     * @param outward whether something leaves the house at once
     */
    record Form(
            JsonNode schema,
            JsonNode prefill,
            List<String> approvers,
            List<String> documents,
            @JsonProperty("final") boolean outward) {}

    @GetMapping("/desk")
    DeskView desk(Login login) {
        return transactions.in(login.scope(), () -> desk.of(login, Callers.actor(login), law.on(clock.instant())));
    }

    @GetMapping("/procedures")
    List<ProcedureView> procedures(Login login) {
        return procedures.newest().stream()
                .map(procedure -> new ProcedureView(
                        procedure.key(),
                        procedure.label(),
                        procedure.opening().stream()
                                .filter(act -> act.parts()
                                        .who()
                                        .admits()
                                        .holds(Case.empty(new UUID(0, 0), procedure), Callers.actor(login)))
                                .map(act -> new Keyed(act.key(), act.label()))
                                .toList(),
                        stages(procedure)))
                .toList();
    }

    @GetMapping("/procedures/{key}/diagram")
    ResponseEntity<Diagram> diagram(@PathVariable String key) {
        return ResponseEntity.of(procedures
                .newest(key)
                .map(procedure -> new Diagram(
                        key,
                        procedure.label(),
                        stages(procedure),
                        procedure.acts().stream().map(DeskEndpoints::arrow).toList())));
    }

    /** A form for the act that opens a case, filled from the case it grows out of. */
    @GetMapping("/procedures/{key}/acts/{act}/form")
    ResponseEntity<Form> form(
            Login login, @PathVariable String key, @PathVariable String act, @RequestParam Optional<UUID> from) {
        return ResponseEntity.of(procedures
                .newest(key)
                .flatMap(procedure -> procedure
                        .act(act)
                        .map(declared ->
                                transactions.in(login.scope(), () -> form(login, procedure, declared, from)))));
    }

    private Form form(Login login, Procedure procedure, Act<?> act, Optional<UUID> from) {
        List<Case> sources =
                from.flatMap(store::find).map(row -> List.of(row.file())).orElse(List.of());
        return new Form(
                acts.schema(Case.empty(new UUID(0, 0), procedure), act),
                acts.prefill(act, sources, Callers.actor(login)),
                ActViews.approvers(act),
                ActViews.documents(act),
                ActViews.outward(act));
    }

    private static Arrow arrow(Act<?> act) {
        return new Arrow(
                act.key(),
                act.label(),
                act.parts().stages().stream().map(Stage::name).toList(),
                act.leadsTo().map(Stage::name).orElse(null),
                act.parts().aside());
    }

    private static List<StageView> stages(Procedure procedure) {
        return procedure.stages().stream()
                .map(stage -> new StageView(stage.name(), stage.label(), stage.end()))
                .toList();
    }
}
