package anlan.bench;

import anlan.bureau.hazard.HazardRectification;
import anlan.bureau.story.Cast;
import anlan.bureau.story.HazardStory;
import anlan.bureau.story.Step;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Party;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.form.PaperJson;
import anlan.kernel.journal.Cases;
import anlan.kernel.journal.Performed;
import anlan.kernel.journal.Request;
import anlan.kernel.scope.Ids;
import anlan.kernel.scope.Scope;
import anlan.record.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One official's work: hazards found, ordered, reported done and looked at again, one case after another, act by act. */
final class HazardActs implements Runnable {
    private static final Procedure PROCEDURE = HazardRectification.PROCEDURE;
    private static final List<Act> STORY = story();

    private final Cases cases;
    private UUID file = new UUID(0, 0);
    private int next;

    HazardActs(Cases cases) {
        this.cases = cases;
    }

    /** An act as a client sends it, its paper already JSON. */
    private record Act(Step step, String key, JsonValue paper, Scope scope) {}

    /** How many acts a case has here. */
    static int perCase() {
        return STORY.size();
    }

    /** Performs the next act. */
    @Override
    public void run() {
        Act act = STORY.get(next);
        if (next == 0) file = Ids.at(act.step().happened());
        Request request = new Request(
                file,
                PROCEDURE.key(),
                act.key(),
                Ids.at(act.step().happened()),
                act.paper(),
                null,
                List.of(new Request.Reason("HAZ-003", "通道需要重新划线")),
                next);
        Performed performed =
                cases.perform(request, act.step().by(), act.scope(), act.step().happened());
        if (!(performed instanceof Performed.Done)) throw new IllegalStateException(act.key() + ": " + performed);
        next = (next + 1) % STORY.size();
    }

    private static List<Act> story() {
        Party unit = new Party(
                Party.Kind.UNIT, "望溪县盛安化工有限公司", null, "91990099MA0000001X", "望溪县工业路1号", "云安澜", "0000-0000000");
        return HazardStory.of(Cast.invented(), others(), unit, LocalDate.of(2026, 3, 2), true).steps().stream()
                .map(HazardActs::act)
                // The last one needs a leader's agreement: that is another path.
                .filter(act -> PROCEDURE.act(act.key()).orElseThrow().floor().isEmpty())
                .toList();
    }

    private static Act act(Step step) {
        return new Act(
                step,
                PROCEDURE.act(step.paper().getClass()).orElseThrow().key(),
                PaperJson.write(step.paper()),
                new Scope(step.by().unit(), step.by().person()));
    }

    /** Who looks again are officers too, but not those who found. */
    private static Cast others() {
        Cast cast = Cast.invented();
        return new Cast(
                officer(cast.reviewer()),
                officer(cast.host()),
                cast.head(),
                cast.reviewer(),
                cast.host(),
                cast.clerk(),
                cast.deputy(),
                cast.leader(),
                cast.secretary());
    }

    private static Actor officer(Actor actor) {
        return new Actor(
                actor.person(),
                actor.account(),
                actor.name(),
                actor.unit(),
                Cast.invented().first().posts());
    }
}
