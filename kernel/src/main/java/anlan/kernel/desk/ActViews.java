package anlan.kernel.desk;

import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Finding;
import anlan.kernel.casefile.Floor;
import anlan.kernel.casefile.ForParty;
import anlan.kernel.casefile.Judgement;
import anlan.kernel.casefile.Mending;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Perform;
import anlan.kernel.casefile.Seen;
import anlan.kernel.casefile.Voiding;
import anlan.kernel.desk.CaseView.ActView;
import anlan.kernel.desk.CaseView.Hindrance;
import anlan.kernel.desk.CaseView.Keyed;
import anlan.kernel.document.Volume;
import anlan.kernel.form.PaperJson;
import anlan.kernel.form.Schema;
import anlan.kernel.journal.ProposalTrail.Trail;
import anlan.record.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The acts of a case for one actor: which are possible now, and all that stands in the way of the others. */
@Component
final class ActViews {

    private final JsonMapper json;
    private final List<FormFill<?>> fills;
    private final OwnParty own;

    ActViews(JsonMapper json, List<FormFill<?>> fills, OwnParty own) {
        this.json = json;
        this.own = own;
        this.fills = List.copyOf(fills);
    }

    /** What is out for approval (呈批) is not there to be done: its proposal stands for it. */
    List<ActView> of(Case file, Actor actor, On on, List<Case> sources, List<Trail> proposed) {
        Map<Act<?>, Judgement> judged = judged(file, actor, on);
        boolean voidable = !file.procedure().isKeptElsewhere();
        if (voidable && Voiding.HEADS.admits().holds(file, actor))
            judged.put(Voiding.ACT, judge(file, Voiding.ACT, actor, on));
        List<Act<?>> possible = possible(judged);
        judged.keySet().removeIf(act -> isOut(proposed, act.key()));
        List<ActView> views = new ArrayList<>();
        judged.forEach((act, judgement) -> {
            // What nobody waits for needs no mending: an appraisal is not asked for so that one can be received.
            List<Act<?>> candidates = isMain(file, act, on) ? possible : List.of();
            boolean admitted = act.parts().who().admits().holds(file, actor);
            List<Hindrance> hindrances =
                    hindrances(judgement.obstacles(), file, act, null, candidates, actor, on).stream()
                            .map(each -> waiting(each, proposed))
                            .map(each -> admitted ? each : each.forOthers())
                            .toList();
            ActView view = of(file, act, judgement, hindrances, actor, on, sources);
            if (view.possible())
                latest(proposed, act.key()).ifPresent(earlier -> takeUp(earlier, actor, (ObjectNode) view.prefill()));
            views.add(view);
        });
        return List.copyOf(views);
    }

    private static boolean isOut(List<Trail> proposed, String act) {
        return latest(proposed, act).filter(Trail::isOpen).isPresent();
    }

    /** What an act out for approval would mend waits for it, and is mended by no other act instead. */
    private static Hindrance waiting(Hindrance each, List<Trail> proposed) {
        return each.mends().stream()
                .filter(mend -> isOut(proposed, mend.key()))
                .findFirst()
                .map(mend -> new Hindrance(
                        each.rule(),
                        each.article(),
                        each.words() + "；“" + mend.label() + "”正在呈批",
                        Finding.Group.OTHERS,
                        each.facts(),
                        each.unverified(),
                        List.of()))
                .orElse(each);
    }

    private static Optional<Trail> latest(List<Trail> proposed, String act) {
        return proposed.stream().filter(trail -> trail.act().key().equals(act)).findFirst();
    }

    /** Who is given a paper back, or took it back, goes on from what he wrote. */
    private void takeUp(Trail earlier, Actor actor, ObjectNode prefill) {
        if (earlier.isGivenBack() && earlier.proposer().equals(actor.person()))
            prefill.setAll(
                    (ObjectNode) json.readTree(PaperJson.write(earlier.paper()).text()));
    }

    /** What stands in the way of a paper that was written, with the acts that mend it. */
    List<Hindrance> against(List<Finding> findings, Case file, Act<?> act, JsonValue paper, Actor actor, On on) {
        if (findings.isEmpty()) return List.of();
        return against(findings, file, act, possible(judged(file, actor, on)), paper, actor, on);
    }

    private static <P extends Record> List<Hindrance> against(
            List<Finding> findings, Case file, Act<P> act, List<Act<?>> possible, JsonValue paper, Actor actor, On on) {
        return hindrances(findings, file, act, PaperJson.read(act.paper(), paper), possible, actor, on);
    }

    private static List<Act<?>> possible(Map<Act<?>, Judgement> judged) {
        return judged.entrySet().stream()
                .filter(each -> each.getValue().possible() && each.getKey() != Voiding.ACT)
                .<Act<?>>map(Map.Entry::getKey)
                .toList();
    }

    private static Map<Act<?>, Judgement> judged(Case file, Actor actor, On on) {
        Map<Act<?>, Judgement> judged = new LinkedHashMap<>();
        for (Act<?> act : file.procedure().acts())
            if (act.parts().expiry() == null) judged.put(act, judge(file, act, actor, on));
        return judged;
    }

    private static <P extends Record> Judgement judge(Case file, Act<P> act, Actor actor, On on) {
        return Perform.judge(file, act, null, actor, Seen.nothing(), on);
    }

    private static <P extends Record> List<Hindrance> hindrances(
            List<Finding> findings,
            Case file,
            Act<P> act,
            @Nullable P paper,
            List<Act<?>> possible,
            Actor actor,
            On on) {
        return findings.stream()
                .map(found -> new Hindrance(
                        found.cited(),
                        Mending.of(found, file, act, paper, possible, actor, on).stream()
                                .map(each -> new Keyed(each.key(), each.label()))
                                .toList()))
                .toList();
    }

    private static boolean isMain(Case file, Act<?> act, On on) {
        var within = act.parts().within();
        boolean here = act.parts().stages().isEmpty()
                ? within == null || file.isOpen(within)
                : act.parts().stages().contains(file.stage());
        return here && act.parts().asked().applies(file, on);
    }

    private ActView of(
            Case file,
            Act<?> act,
            Judgement judgement,
            List<Hindrance> hindrances,
            Actor actor,
            On on,
            List<Case> sources) {
        return new ActView(
                act.key(),
                act.label(),
                judgement.possible(),
                isMain(file, act, on) ? "main" : "other",
                act.floor().isPresent(),
                approvers(act),
                outward(act),
                hindrances,
                Answers.shown(judgement.cautions()),
                Consequences.declared(act),
                documents(act),
                schema(file, act),
                judgement.possible() ? filled(file, act, actor, on, sources) : prefill(act, sources, actor));
    }

    /** Whose agreement it needs, in order; nobody's if it takes effect at once. */
    static List<String> approvers(Act<?> act) {
        return act.floor()
                .map(floor -> floor.steps().stream().map(Floor.Step::label).toList())
                .orElse(List.of());
    }

    /** The documents an act may issue; variants of one are one. */
    static List<String> documents(Act<?> act) {
        return act.parts().issues().stream()
                .map(issue -> issue.document().label())
                .distinct()
                .toList();
    }

    /** Whether it leaves the house: a document for the party or under seal, a publication. Approval forms stay inside. */
    static boolean outward(Act<?> act) {
        return !act.parts().publishes().isEmpty()
                || act.parts().issues().stream()
                        .map(Act.Issue::document)
                        .anyMatch(document -> document.volume() == Volume.MAIN || document.sealed());
    }

    /** What the case knows, and over it what the registers know. */
    private ObjectNode filled(Case file, Act<?> act, Actor actor, On on, List<Case> sources) {
        ObjectNode prefill = prefill(act, sources, actor);
        fills.stream()
                .filter(fill -> fill.paper() == act.paper())
                .flatMap(fill -> fill.fill(file, actor, on).stream())
                .map(PaperJson::write)
                .forEach(paper -> prefill.setAll((ObjectNode) json.readTree(paper.text())));
        return prefill;
    }

    ObjectNode prefill(Act<?> act, List<Case> sources, Actor actor) {
        ObjectNode known = (ObjectNode) json.readTree(own.of(act, actor).text());
        known.setAll((ObjectNode) json.readTree(Prefill.of(act, sources).text()));
        return known;
    }

    /** The form's schema; the party is chosen among those of the case. */
    ObjectNode schema(Case file, Act<?> act) {
        ObjectNode schema = Schema.of(act.paper());
        if (ForParty.class.isAssignableFrom(act.paper())
                && schema.get("properties").get("party") instanceof ObjectNode party) {
            party.remove("x-pick");
            ArrayNode keys = party.putArray("enum");
            ArrayNode labels = party.putArray("x-labels");
            file.parties().forEach(each -> {
                keys.add(each.key());
                labels.add(each.name());
            });
        }
        return schema;
    }
}
