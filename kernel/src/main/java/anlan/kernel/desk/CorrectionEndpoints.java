package anlan.kernel.desk;

import anlan.kernel.access.Login;
import anlan.kernel.access.SignedIn;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Finding;
import anlan.kernel.desk.CaseView.Keyed;
import anlan.kernel.document.Issued;
import anlan.kernel.form.FieldError;
import anlan.kernel.form.Fields;
import anlan.kernel.form.Line;
import anlan.kernel.form.PaperJson;
import anlan.kernel.form.Unfit;
import anlan.kernel.journal.Callers;
import anlan.kernel.journal.CaseRow;
import anlan.kernel.journal.CaseStore;
import anlan.kernel.journal.Corrections;
import anlan.kernel.journal.Proposals;
import anlan.kernel.journal.Request;
import anlan.kernel.scope.Ids;
import anlan.kernel.scope.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Corrects an entry of a case over HTTP: the form with the paper as it stands, a rehearsal, and the correction. Who may is
 * judged case by case, as for acts.
 */
@RestController
@RequestMapping("/api/cases/{id}/entries/{seq}/correction")
@SignedIn
class CorrectionEndpoints {

    private final Corrections corrections;
    private final CaseStore store;
    private final CaseEndpoints cases;
    private final ActViews acts;
    private final NamesKnown names;
    private final Transactions transactions;
    private final JsonMapper json;
    private final Clock clock;

    CorrectionEndpoints(
            Corrections corrections,
            CaseStore store,
            CaseEndpoints cases,
            ActViews acts,
            NamesKnown names,
            Transactions transactions,
            JsonMapper json,
            Clock clock) {
        this.corrections = corrections;
        this.store = store;
        this.cases = cases;
        this.acts = acts;
        this.names = names;
        this.transactions = transactions;
        this.json = json;
        this.clock = clock;
    }

    /** The act's own form, filled with the paper as it stands. */
    record Form(
            int seq,
            Keyed act,
            Keyed how,
            List<Finding> obstacles,
            List<String> documents,
            JsonNode schema,
            JsonNode paper,
            List<Line> fields) {}

    /** What would come of it; both versions as people read them. */
    record Rehearsal(
            Keyed how,
            List<Finding> obstacles,
            List<Finding> cautions,
            List<FieldError> fields,
            List<String> consequences,
            List<Line> before,
            List<Line> after) {}

    @GetMapping
    ResponseEntity<Form> form(Login login, @PathVariable UUID id, @PathVariable int seq) {
        Optional<CaseRow> row = transactions.in(login.scope(), () -> store.find(id));
        if (row.isEmpty()) return ResponseEntity.notFound().build();
        Actor actor = Callers.actor(login);
        Corrections.Judged standing = corrections.standing(id, seq, actor, login.scope());
        boolean shut = Fields.of(standing.act().paper()).sealed()
                && !row.get().file().openedBy(actor.person(), LocalDate.ofInstant(clock.instant(), clock.getZone()));
        List<Finding> obstacles = new ArrayList<>(Answers.shown(standing.obstacles()));
        if (shut) obstacles.add(Finding.of("WHO", "", "含有密封信息，应当先说明理由查看", Finding.Group.MINE));
        return ResponseEntity.ok(new Form(
                seq,
                new Keyed(standing.act().key(), standing.act().label()),
                how(standing),
                List.copyOf(obstacles),
                titles(standing),
                acts.schema(row.get().file(), standing.act()),
                json.readTree(shut ? "{}" : PaperJson.write(standing.before()).text()),
                Line.of(standing.before(), names)));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> correct(Login login, @PathVariable UUID id, @PathVariable int seq, @RequestBody String body) {
        Instant now = clock.instant();
        Actor actor = Callers.actor(login);
        return switch (corrections.correct(asked(id, seq, body, now), actor, login.scope(), names, now)) {
            case Corrections.Outcome.Not not -> cases.answer(login, id, not.why(), now, Proposals.Decision.PROPOSE);
            case Corrections.Outcome.Done done ->
                ResponseEntity.ok(new CaseEndpoints.Answer(
                        "filed", sentence(seq, done), cases.view(login, id, now).orElse(null)));
        };
    }

    @PostMapping(params = "dry", consumes = MediaType.APPLICATION_JSON_VALUE)
    Rehearsal rehearse(Login login, @PathVariable UUID id, @PathVariable int seq, @RequestBody String body) {
        Instant now = clock.instant();
        try {
            Corrections.Judged judged =
                    corrections.rehearse(asked(id, seq, body, now), Callers.actor(login), login.scope(), now);
            return new Rehearsal(
                    how(judged),
                    Answers.shown(judged.obstacles()),
                    Answers.shown(judged.cautions()),
                    List.of(),
                    consequences(judged),
                    Line.of(judged.before(), names),
                    judged.after().map(after -> Line.of(after, names)).orElse(List.of()));
        } catch (Unfit unfit) {
            return new Rehearsal(
                    new Keyed("", ""), List.of(), List.of(), unfit.errors(), List.of(), List.of(), List.of());
        }
    }

    /** {@code {paper | how: "void", reason, entry?, happened?, reasons?, seq?}}. */
    private static Corrections.Asked asked(UUID id, int seq, String body, Instant now) {
        Submission said = new Submission(body);
        Request request = said.request(id, "", Ids.at(now));
        boolean strikes = said.text("how").filter("void"::equals).isPresent();
        return new Corrections.Asked(seq, strikes, said.text("reason").orElse(""), request);
    }

    private static Keyed how(Corrections.Judged judged) {
        return new Keyed(
                judged.how().name().toLowerCase(Locale.ROOT), judged.how().label());
    }

    private static List<String> titles(Corrections.Judged judged) {
        return judged.documents().stream().map(Issued::cited).toList();
    }

    private static List<String> consequences(Corrections.Judged judged) {
        List<String> words = new ArrayList<>();
        switch (judged.how()) {
            case ENTRY -> words.add("原内容划去保留，期限和统计按更正后的内容重新计算");
            case SUPPLEMENT -> words.add("制作补正通知书，原文书编号不变：" + String.join("、", titles(judged)));
            case VOID -> {
                words.add("这条记录不再作数，原内容划去保留");
                if (!judged.documents().isEmpty()) words.add("文书作废，号码保留：" + String.join("、", titles(judged)));
            }
        }
        return List.copyOf(words);
    }

    private static String sentence(int seq, Corrections.Outcome.Done done) {
        String what = done.judged()
                .map(judged ->
                        judged.how().label() + "第" + seq + "条“" + judged.act().label() + "”")
                .orElse("更正第" + seq + "条");
        return "已" + what
                + done.notice()
                        .map(notice -> "：" + notice.label() + notice.number())
                        .orElse("");
    }
}
