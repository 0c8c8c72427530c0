package anlan.kernel.desk;

import anlan.kernel.access.Login;
import anlan.kernel.access.SignedIn;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Finding;
import anlan.kernel.casefile.Outcome;
import anlan.kernel.desk.CaseView.Hindrance;
import anlan.kernel.document.Document;
import anlan.kernel.document.Documents;
import anlan.kernel.form.FieldError;
import anlan.kernel.form.Unfit;
import anlan.kernel.journal.Callers;
import anlan.kernel.journal.CaseStore;
import anlan.kernel.journal.Cases;
import anlan.kernel.journal.LawInForce;
import anlan.kernel.journal.Performed;
import anlan.kernel.journal.Proposals;
import anlan.kernel.journal.Request;
import anlan.kernel.scope.Ids;
import anlan.kernel.scope.Transactions;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases over HTTP: lists, the page of a case, and the one way to act. */
@RestController
@RequestMapping("/api/cases")
@SignedIn(parties = true)
class CaseEndpoints {

    private final Cases cases;
    private final CaseStore store;
    private final CaseViews views;
    private final ActViews acts;
    private final CaseLines lines;
    private final Documents documents;
    private final LawInForce law;
    private final Transactions transactions;
    private final Clock clock;

    CaseEndpoints(
            Cases cases,
            CaseStore store,
            CaseViews views,
            ActViews acts,
            CaseLines lines,
            Documents documents,
            LawInForce law,
            Transactions transactions,
            Clock clock) {
        this.cases = cases;
        this.store = store;
        this.views = views;
        this.acts = acts;
        this.lines = lines;
        this.documents = documents;
        this.law = law;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What came of an act, with the page as it is now. */
    record Answer(
            String effect,
            String message,
            @JsonProperty("case") @Nullable CaseView file) {}

    /** What would come of an act. */
    record Rehearsal(
            List<Hindrance> obstacles, List<Finding> cautions, List<FieldError> fields, List<String> consequences) {}

    @GetMapping
    CaseLines.Page list(
            Login login,
            CaseListRequest asked,
            @RequestParam(defaultValue = "0") int after,
            @RequestParam(defaultValue = "30") int size) {
        return transactions.in(
                login.scope(),
                () -> lines.page(
                        asked.filter(),
                        Math.max(0, after),
                        Math.clamp(size, 1, 200),
                        law.on(clock.instant()).day()));
    }

    @GetMapping("/{id}")
    ResponseEntity<CaseView> one(Login login, @PathVariable UUID id) {
        return ResponseEntity.of(view(login, id, clock.instant()));
    }

    @PostMapping(path = "/{id}/acts/{act}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> act(Login login, @PathVariable UUID id, @PathVariable String act, @RequestBody String body) {
        Instant now = clock.instant();
        Request request = request(login, id, act, body, now);
        Performed performed = cases.perform(request, Callers.actor(login), login.scope(), now);
        return answer(login, id, performed, now, Proposals.Decision.PROPOSE);
    }

    // Periods run from an application: when it was made is when it came in, unless the bureau says otherwise.
    private static Request request(Login login, UUID id, String act, String body, Instant now) {
        Request request = new Submission(body).request(id, act, Ids.at(now));
        if (Callers.actor(login).enterprise() != null && request.happened() != null)
            throw new Unfit("happened", "企业办理的事项以提交的时间为准，不能补录时间");
        return request;
    }

    ResponseEntity<?> answer(Login login, UUID id, Performed performed, Instant now, Proposals.Decision said) {
        return switch (performed) {
            case Performed.Refused refused -> Answers.refused(refused);
            case Performed.Stale stale -> Answers.stale(stale);
            case Performed.Proposed proposed ->
                ResponseEntity.ok(new Answer(
                        "proposed",
                        "已" + said.label() + (said == Proposals.Decision.PROPOSE ? "，等待审批" : ""),
                        view(login, id, now).orElse(null)));
            case Performed.Done done -> {
                Outcome.Done outcome = done.done();
                String message =
                        outcome == null ? "已办理" : Consequences.sentence(outcome, done.documents(), law.on(now));
                yield ResponseEntity.ok(
                        new Answer("filed", message, view(login, id, now).orElse(null)));
            }
        };
    }

    @PostMapping(path = "/{id}/acts/{act}", params = "dry", consumes = MediaType.APPLICATION_JSON_VALUE)
    Rehearsal rehearse(Login login, @PathVariable UUID id, @PathVariable String act, @RequestBody String body) {
        Instant now = clock.instant();
        try {
            Request request = request(login, id, act, body, now);
            Cases.Rehearsed rehearsed = cases.rehearse(request, Callers.actor(login), login.scope(), now);
            List<String> consequences = rehearsed
                    .done()
                    .map(done -> Consequences.of(done, law.on(now)))
                    .orElse(List.of());
            return new Rehearsal(
                    against(login, rehearsed, request, now),
                    Answers.shown(rehearsed.judgement().cautions()),
                    List.of(),
                    consequences);
        } catch (Unfit unfit) {
            return new Rehearsal(List.of(), List.of(), unfit.errors(), List.of());
        }
    }

    private List<Hindrance> against(Login login, Cases.Rehearsed rehearsed, Request request, Instant now) {
        List<Finding> found = rehearsed.judgement().obstacles();
        Actor actor = Callers.actor(login);
        return transactions.in(
                login.scope(),
                () -> store.find(request.caseId())
                        .flatMap(row -> row.file()
                                .procedure()
                                .act(request.act())
                                .map(act -> acts.against(found, row.file(), act, request.paper(), actor, law.on(now))))
                        .orElseGet(() -> found.stream()
                                .map(each -> new Hindrance(each.cited(), List.of()))
                                .toList()));
    }

    @PostMapping(path = "/{id}/acts/{act}/preview", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> preview(
            Login login, @PathVariable UUID id, @PathVariable String act, @RequestBody String body) {
        Instant now = clock.instant();
        Request request = request(login, id, act, body, now);
        Cases.Rehearsed rehearsed = cases.rehearse(request, Callers.actor(login), login.scope(), now);
        Optional<Outcome.Issued> first =
                rehearsed.done().flatMap(done -> done.issued().stream().findFirst());
        return ResponseEntity.of(first.map(issued -> transactions.in(
                login.scope(),
                () -> print(issued.document(), issued.data(), login.unit().path(), now))));
    }

    private <D extends Record> byte[] print(Document<D> document, Record data, String unit, Instant now) {
        return documents.preview(
                document, document.data().cast(data), unit, law.on(now).day());
    }

    /** The page as it is now; empty if it may not be seen. */
    Optional<CaseView> view(Login login, UUID id, Instant now) {
        Actor actor = Callers.actor(login);
        return transactions.in(login.scope(), () -> store.find(id).map(row -> views.of(row, actor, law.on(now))));
    }
}
