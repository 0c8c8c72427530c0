package anlan.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.app.MovableClock;
import anlan.app.SmallBureau;
import anlan.app.TestServer;
import anlan.app.Town;
import anlan.app.demo.Player;
import anlan.bureau.story.Cast;
import anlan.bureau.story.Step;
import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.form.PaperJson;
import anlan.kernel.journal.Expiry;
import anlan.kernel.journal.Followers;
import anlan.kernel.journal.ProposalTrail;
import anlan.kernel.scope.Scope;
import anlan.kernel.scope.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A town whose people work in the browser, day by day on a clock of its own; the leader signs on a phone. */
final class TownWalk implements AutoCloseable {

    private static final int MOST_SIGNATURES = 12;

    private static final Duration SIGNED = Duration.ofMinutes(4);

    private final MovableClock clock;
    private final TestServer server;
    private final Town town;
    private final Cast cast;
    private final Chrome chrome;
    private final Map<String, Screen> screens = new HashMap<>();
    private int pictures;

    /** Starts the server at that moment; the first picture of an act is this one. */
    TownWalk(Instant start, int firstPicture) {
        assertThat(Screen.SHOTS.toFile().mkdirs() || Screen.SHOTS.toFile().isDirectory())
                .isTrue();
        clock = new MovableClock(start);
        server = TestServer.start(
                clock, "anlan.rounds=false", "anlan.session.idle=9000h", "anlan.session.longest=9000h");
        town = new Town(server);
        cast = town.cast();
        chrome = new Chrome(server.address());
        pictures = firstPicture;
    }

    TestServer server() {
        return server;
    }

    Town town() {
        return town;
    }

    Cast cast() {
        return cast;
    }

    Chrome chrome() {
        return chrome;
    }

    /** What this person sees, signed in. */
    Screen screen(Actor actor) {
        String account = town.account(actor);
        boolean phone = actor.equals(cast.leader());
        return screens.computeIfAbsent(
                        account,
                        name -> chrome.screen(phone ? 390 : 1366, phone ? 844 : 768)
                                .at(clock.instant())
                                .signIn(name, SmallBureau.PASSWORD))
                .at(clock.instant());
    }

    /** The screens of all who have signed in. */
    List<Screen> screens() {
        return List.copyOf(screens.values());
    }

    /** The day of a step has come; what ran out before it has run out. */
    void on(Step step) {
        LocalDate before = day();
        clock.set(step.happened());
        if (day().isAfter(before)) server.bean(Expiry.class).run(clock.instant());
    }

    LocalDate day() {
        return LocalDate.now(clock);
    }

    /** What follows from what was done has followed. */
    void follow() {
        server.bean(Followers.class).run(clock.instant());
    }

    /** All of it in the browser. */
    void play(UUID file, Procedure procedure, List<Step> steps) {
        for (Step step : steps) does(file, procedure, step);
    }

    /** Fills the form, sends it, and everybody signs whose turn it is. */
    void does(UUID file, Procedure procedure, Step step) {
        proposes(file, procedure, step);
        Act<?> act = act(procedure, step);
        if (act.floor().isPresent()) signed(act.label());
        follow();
    }

    /** Fills the form and sends it; nobody has signed yet. */
    void proposes(UUID file, Procedure procedure, Step step) {
        on(step);
        Act<?> act = act(procedure, step);
        Screen screen = screen(step.by());
        Form form = screen.act(file, act.key());
        fill(form, step);
        screen.shoot(String.format("%02d-%s-%s", pictures++, procedure.key(), act.key()));
        form.submit();
    }

    /** Done without the browser, through the same door. */
    void happens(UUID file, Procedure procedure, Step step) {
        on(step);
        server.bean(Player.class).play(file, procedure, step, 0);
        follow();
    }

    /** Fills the form of a step and gives a reason for every caution. */
    void fill(Form form, Step step) {
        form.fill(PaperJson.write(step.paper())).reasons();
    }

    /** The act whose paper the step files. */
    static Act<?> act(Procedure procedure, Step step) {
        return procedure.act(step.paper().getClass()).orElseThrow();
    }

    /** Everybody whose turn it is agrees, each at his own desk. */
    void signed(String act) {
        for (int signature = 0; signature < MOST_SIGNATURES; signature++) {
            Optional<Actor> next = turn();
            if (next.isEmpty()) return;
            screen(next.get()).agree(act);
        }
        throw new AssertionError("a chain without end: " + act);
    }

    /** Everybody whose turn it is agrees without the browser; {@code left} of the signatures are left to be given. */
    void signedBelow(UUID file, int left) {
        ProposalTrail.Trail open =
                server
                        .bean(Transactions.class)
                        .in(
                                Scope.system(),
                                () -> server.bean(ProposalTrail.class).of(file))
                        .stream()
                        .filter(ProposalTrail.Trail::isOpen)
                        .findFirst()
                        .orElseThrow();
        server.bean(Player.class).sign(open.id(), Town.UNIT, clock.instant(), left);
        // Each signature takes a minute.
        clock.set(clock.instant().plus(SIGNED));
        follow();
    }

    private Optional<Actor> turn() {
        ProposalTrail trails = server.bean(ProposalTrail.class);
        return List.of(
                        cast.first(),
                        cast.second(),
                        cast.head(),
                        cast.reviewer(),
                        cast.host(),
                        cast.deputy(),
                        cast.leader(),
                        cast.secretary())
                .stream()
                .filter(actor -> !server.bean(Transactions.class)
                        .in(new Scope(Town.UNIT, actor.person()), () -> trails.waitingFor(actor.person()))
                        .isEmpty())
                .findFirst();
    }

    @Override
    public void close() {
        screens.values().forEach(Screen::close);
        chrome.close();
        server.close();
    }
}
