package anlan.kernel.journal;

import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Correction;
import anlan.kernel.casefile.Correction.How;
import anlan.kernel.casefile.Finding;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Voiding;
import anlan.kernel.document.Documents;
import anlan.kernel.document.Issued;
import anlan.kernel.document.Occasion;
import anlan.kernel.document.Volume;
import anlan.kernel.form.Fields;
import anlan.kernel.form.Line;
import anlan.kernel.form.PaperJson;
import anlan.kernel.form.Unfit;
import anlan.kernel.scope.Scope;
import anlan.kernel.scope.Transactions;
import anlan.law.Money;
import anlan.record.Kind;
import anlan.record.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Corrects papers that are in the journal (录入更正, 补正, 作废). Allowed only when the case, folded again from its first entry
 * with the changed paper, still stands; otherwise refused with everything that stands in the way, as any act is.
 */
@Component
public final class Corrections {

    private static final int SHORTEST = 5;

    private final Transactions transactions;
    private final Attempts attempts;
    private final CaseStore store;
    private final Revisions revisions;
    private final Effects effects;
    private final Documents documents;
    private final LawInForce law;

    /** Works with everything declared. */
    public Corrections(
            Transactions transactions,
            Attempts attempts,
            CaseStore store,
            Revisions revisions,
            Effects effects,
            Documents documents,
            LawInForce law) {
        this.transactions = transactions;
        this.attempts = attempts;
        this.store = store;
        this.revisions = revisions;
        this.effects = effects;
        this.documents = documents;
        this.law = law;
    }

    /**
     * What somebody asks to be corrected.
     *
     * @param entry number of the entry to be corrected
     * @param strikes whether it is to be struck out; else the request holds the whole right paper
     * @param reason why
     * @param request case, id of the entry to be and the rest, as for an act
     */
    public record Asked(int entry, boolean strikes, String reason, Request request) {}

    /**
     * A correction as it would be.
     *
     * @param how what kind it is, as the document register decides
     * @param act the act whose paper is corrected
     * @param before the paper as it stands
     * @param after the right paper; empty if it is struck out
     * @param documents documents that went out and would be corrected or void
     * @param obstacles all that stands in the way
     * @param cautions rules that ask for a reason, reasons given set aside
     */
    public record Judged(
            How how,
            Act<?> act,
            Record before,
            Optional<Record> after,
            List<Issued> documents,
            List<Finding> obstacles,
            List<Finding> cautions) {}

    /** What came of it. */
    public sealed interface Outcome {

        /** It is in the journal; nothing was judged if the same request had been done before. */
        record Done(Optional<Judged> judged, Optional<Issued> notice) implements Outcome {}

        /** It is not, as an act would not be: something stands in its way, or others were faster. */
        record Not(Performed why) implements Outcome {}
    }

    private record Prepared<P extends Record>(
            CaseRow row, Act<P> act, Judged judged, Change change, Correction correction) {}

    /**
     * Corrects a paper.
     *
     * @param names names for picked ids, as the notice prints them
     * @throws Unfit if the paper does not fit its form, nothing would change, or there is no such entry
     */
    public Outcome correct(Asked asked, Actor actor, Scope scope, Line.Names names, Instant now) {
        return attempts.settle(scope, () -> attempt(asked, actor, names, now), Outcome.Not::new);
    }

    /** Judges a correction; nothing is changed. */
    public Judged rehearse(Asked asked, Actor actor, Scope scope, Instant now) {
        return transactions.in(
                scope,
                () -> prepare(row(asked.request().caseId()), asked, actor, now).judged());
    }

    /** How the paper of an entry stands, what kind its correction would be, and whether this person may ask for it. */
    public Judged standing(UUID caseId, int entry, Actor actor, Scope scope) {
        return transactions.in(scope, () -> {
            CaseRow row = row(caseId);
            EntryRow target = target(row, entry);
            Act<?> act = act(row, target);
            List<Issued> own = standing(row, entry);
            How how = own.isEmpty() ? How.ENTRY : How.SUPPLEMENT;
            return new Judged(
                    how,
                    act,
                    PaperJson.read(act.paper(), paper(row, target)),
                    Optional.empty(),
                    own,
                    mayNot(row, target, how, actor).stream().toList(),
                    List.of());
        });
    }

    private Outcome attempt(Asked asked, Actor actor, Line.Names names, Instant now) {
        Request request = asked.request();
        CaseRow row = row(request.caseId());
        if (row.entry(request.entry()).isPresent()) return new Outcome.Done(Optional.empty(), Optional.empty());
        Optional<Performed.Stale> stale = row.since(request.seen());
        if (stale.isPresent()) return new Outcome.Not(stale.get());
        return attempt(prepare(row, asked, actor, now), asked, actor, names, now);
    }

    private <P extends Record> Outcome attempt(
            Prepared<P> prepared, Asked asked, Actor actor, Line.Names names, Instant now) {
        Judged judged = prepared.judged();
        if (!judged.obstacles().isEmpty() || !judged.cautions().isEmpty())
            return new Outcome.Not(new Performed.Refused(judged.obstacles(), judged.cautions()));
        On on = law.on(asked.request(), now);
        P paper = prepared.act().paper().cast(judged.after().orElse(judged.before()));
        Entries.Content right = judged.after().isPresent()
                ? Entries.Content.of(paper)
                : new Entries.Content(JsonObject.EMPTY, List.of(), List.of());
        Correction said = prepared.correction();
        Correction kept = new Correction(
                said.entry(), said.how(), said.reason(), said.paper().map(plain -> right.json()));
        int seq = revisions.write(
                prepared.row(),
                prepared.change(),
                new Revisions.Revision<>(
                        asked.request().entry(),
                        Kind.CORRECTION,
                        Correction.KEY,
                        prepared.act(),
                        paper,
                        right.in(kept.json()),
                        asked.request().reasons()),
                actor,
                on,
                now);
        if (judged.how() == How.VOID)
            judged.documents().forEach(each -> documents.declareVoid(each.id(), asked.reason(), on.day()));
        return new Outcome.Done(Optional.of(judged), notice(prepared, seq, names, on));
    }

    /** The notice to whoever holds the document that carried the slip. */
    private Optional<Issued> notice(Prepared<?> prepared, int seq, Line.Names names, On on) {
        Judged judged = prepared.judged();
        if (judged.how() != How.SUPPLEMENT) return Optional.empty();
        String key = judged.documents().getFirst().party();
        var party = key == null
                ? prepared.row().file().parties().stream().findFirst()
                : prepared.row().file().party(key);
        return Optional.of(effects.issue(
                CorrectionNotice.DOCUMENT,
                CorrectionNotice.of(judged, party.map(each -> each.name()).orElse("有关当事人"), names),
                new Occasion(prepared.row().id(), seq, prepared.row().unitPath(), key, on.day())));
    }

    private Prepared<?> prepare(CaseRow row, Asked asked, Actor actor, Instant now) {
        EntryRow target = target(row, asked.entry());
        if (asked.reason().strip().length() < SHORTEST) throw new Unfit("reason", "请写明更正理由，至少" + SHORTEST + "个字");
        law.on(asked.request(), now);
        return prepare(row, target, act(row, target), asked, actor);
    }

    private <P extends Record> Prepared<P> prepare(CaseRow row, EntryRow target, Act<P> act, Asked asked, Actor actor) {
        P before = PaperJson.read(act.paper(), paper(row, target));
        Optional<P> after = asked.strikes()
                ? Optional.empty()
                : Optional.of(PaperJson.read(act.paper(), asked.request().paper()));
        if (after.equals(Optional.of(before))) throw new Unfit("", "内容与现在的一致，没有需要更正的");
        Fold fold = revisions.fold(row, row.file().procedure());
        Correction said = new Correction(
                asked.entry(),
                after.isPresent() ? How.ENTRY : How.VOID,
                asked.reason().strip(),
                after.map(PaperJson::write));
        Change change = new Change(fold.of(row.id()), fold.with(said).of(row.id()));
        List<Issued> out = after.isPresent() ? slipped(row, change, asked.entry()) : standing(row, asked.entry());
        How how = after.isEmpty() ? How.VOID : out.isEmpty() ? How.ENTRY : How.SUPPLEMENT;
        List<Finding> obstacles = new ArrayList<>(change.obstacles(asked.entry()));
        mayNot(row, target, how, actor).ifPresent(obstacles::add);
        if (row.file().stage() == Voiding.At.VOIDED) obstacles.add(Change.structural("案卷已经作废，不能再更正"));
        if (row.file().procedure().isKeptElsewhere()) obstacles.add(Change.structural("这类记录由专门页面形成，请在该页面重新办理"));
        if (how == How.VOID) obstacles.addAll(keptBy(row, target));
        boolean substantial = change.isSubstantial()
                || after.filter(right -> !amounts(right).equals(amounts(before)))
                        .isPresent();
        if (how == How.SUPPLEMENT && substantial)
            obstacles.add(Change.structural("文书已经出具，补正只改文字差错，不得改变金额、期限、环节和统计；处理内容有误的，应当依程序变更或者撤销"));
        Judged judged = new Judged(
                how,
                act,
                before,
                after.map(Record.class::cast),
                out,
                List.copyOf(obstacles),
                obstacles.isEmpty() ? unanswered(change, asked) : List.of());
        return new Prepared<>(row, act, judged, change, new Correction(said.entry(), how, said.reason(), said.paper()));
    }

    /** The documents an entry issued that went out and stand. */
    private List<Issued> standing(CaseRow row, int entry) {
        return documents.of(row.id()).stream()
                .filter(each -> each.seq() == entry && each.volume() == Volume.MAIN && each.voidReason() == null)
                .toList();
    }

    /** The documents that went out and carry the slip: those of the entry, and later ones that print what it says. */
    private List<Issued> slipped(CaseRow row, Change change, int entry) {
        List<Issued> slipped = new ArrayList<>(standing(row, entry));
        for (Fold.Step step : change.after().steps()) {
            int seq = step.entry().seq();
            if (seq == entry) continue;
            boolean same = change.before()
                    .step(seq)
                    .map(then -> then.done().issued().equals(step.done().issued()))
                    .orElse(true);
            if (!same) slipped.addAll(standing(row, seq));
        }
        return List.copyOf(slipped);
    }

    /** Only what nothing was built on can be struck out, and not what opened the case. */
    private static List<Finding> keptBy(CaseRow row, EntryRow target) {
        List<Integer> places =
                row.file().papers().stream().map(filed -> filed.place()).toList();
        if (places.getFirst() == target.seq()) return List.of(Change.structural("立卷的记录不能单独作废，案件立错的，应当作废全案"));
        return places.getLast() == target.seq() ? List.of() : List.of(Change.structural("其后已有办理记录，不能作废，应当依程序撤销或者变更"));
    }

    /**
     * Who entered a paper corrects it until somebody else has acted on it; after that, and for what went out or is to be void, one
     * of those who answer for the unit's files.
     */
    private static Optional<Finding> mayNot(CaseRow row, EntryRow target, How how, Actor actor) {
        if (Voiding.HEADS.admits().holds(row.file(), actor)) return Optional.empty();
        List<String> alone = List.of(actor.person());
        boolean own = row.entries().stream()
                .filter(entry -> entry.isAct() && entry.seq() >= target.seq())
                .allMatch(entry -> entry.persons().equals(alone));
        if (own && how == How.ENTRY) return Optional.empty();
        String why = own ? how.label() : "已有其他人据此办理，更正";
        return Optional.of(Finding.of("WHO", "", why + "由" + Voiding.HEADS.label() + "办理", Finding.Group.OTHERS));
    }

    /** What the right paper is cautioned for and the wrong one was not, as far as no reason is given. */
    private static List<Finding> unanswered(Change change, Asked asked) {
        List<String> known = cautions(change.before(), asked.entry()).stream()
                .map(Finding::rule)
                .toList();
        return asked.request()
                .unanswered(cautions(change.after(), asked.entry()).stream()
                        .filter(caution -> !known.contains(caution.rule()))
                        .toList());
    }

    private static List<Finding> cautions(Fold.Folded folded, int entry) {
        return folded.step(entry)
                .map(step -> step.done().judgement().cautions())
                .orElse(List.of());
    }

    private static List<Money> amounts(Record paper) {
        List<Money> amounts = new ArrayList<>();
        for (var field : Fields.of(paper.getClass()).all()) {
            Object value = field.in(paper);
            for (Object each : value instanceof List<?> many ? many : value == null ? List.of() : List.of(value)) {
                if (each instanceof Money money) amounts.add(money);
                else if (each instanceof Record nested) amounts.addAll(amounts(nested));
            }
        }
        return amounts;
    }

    private CaseRow row(UUID id) {
        return store.find(id).orElseThrow(() -> new Unfit("", "没有这个案卷，或者您无权查看"));
    }

    private static EntryRow target(CaseRow row, int seq) {
        boolean counts = row.file().papers().stream().anyMatch(filed -> filed.place() == seq);
        if (!counts) throw new Unfit("", "没有第" + seq + "条可以更正的记录");
        return row.entries().get(seq - 1);
    }

    private static Act<?> act(CaseRow row, EntryRow target) {
        return row.file().procedure().act(target.act()).orElseThrow();
    }

    private JsonObject paper(CaseRow row, EntryRow target) {
        return new Fold(row.file().procedure(), row.entries(), law::on).paper(target);
    }
}
