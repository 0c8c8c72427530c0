package anlan.bench;

import anlan.bureau.hazard.HazardRectification;
import anlan.bureau.story.Affair;
import anlan.bureau.story.Cast;
import anlan.bureau.story.HazardStory;
import anlan.bureau.story.Step;
import anlan.bureau.story.Story;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Party;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.document.Letterhead;
import anlan.kernel.document.Letterheads;
import anlan.kernel.form.PaperJson;
import anlan.kernel.journal.Cases;
import anlan.kernel.journal.Performed;
import anlan.kernel.journal.Request;
import anlan.kernel.people.Officer;
import anlan.kernel.people.PeopleRegisters;
import anlan.kernel.people.Person;
import anlan.kernel.people.Unit;
import anlan.kernel.people.UnitKind;
import anlan.kernel.register.Change;
import anlan.kernel.register.Registers;
import anlan.kernel.scope.Ids;
import anlan.kernel.scope.Scope;
import anlan.record.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** One official's work: hazards found, ordered, reported done and looked at again, one case after another, act by act. */
final class HazardActs implements Runnable {
    private static final String UNIT = "0001.0001";
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
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

    /** Puts those who act, their certificates and the letterhead of their bureau on the register. */
    static void found(TemporaryServer server) {
        Registers registers = server.bean(Registers.class);
        Change change = Change.bySystem(UNIT, Story.at(FIRST), "");
        registers.add(
                PeopleRegisters.UNITS,
                Ids.at(Story.at(FIRST)),
                new Unit(UNIT, "望溪县应急管理局", null, UnitKind.BUREAU, SINCE, null, List.of()),
                change);
        Stream.of(Cast.invented().handlers(), others().handlers())
                .flatMap(List::stream)
                .distinct()
                .forEach(person -> {
                    registers.add(PeopleRegisters.PERSONS, person, new Person("执法人员", null, UNIT, null), change);
                    registers.add(
                            PeopleRegisters.OFFICERS,
                            Ids.at(Story.at(FIRST)),
                            new Officer(
                                    person,
                                    UNIT,
                                    "99" + person.toString().substring(0, 8),
                                    "澄湖市司法局",
                                    SINCE,
                                    SINCE.plusYears(20),
                                    null,
                                    List.of(),
                                    false,
                                    null),
                            change);
                });
        registers.add(
                Letterheads.REGISTER,
                Ids.at(Story.at(FIRST)),
                new Letterhead(
                        UNIT,
                        "望溪县应急管理局",
                        "望",
                        "应急",
                        "望溪县人民政府",
                        "望溪县人民法院",
                        "望溪县安澜路1号",
                        "999000",
                        "0000-12350",
                        "澄湖银行 9900",
                        null),
                change);
    }

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
        return HazardStory.of(Cast.invented(), others(), unit, FIRST, Affair.ALL.getFirst(), true).steps().stream()
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
