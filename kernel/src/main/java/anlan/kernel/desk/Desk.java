package anlan.kernel.desk;

import anlan.kernel.access.Login;
import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.casefile.Stage;
import anlan.kernel.desk.CaseView.Handler;
import anlan.kernel.desk.CaseView.Keyed;
import anlan.kernel.desk.DeskView.Day;
import anlan.kernel.desk.DeskView.Item;
import anlan.kernel.desk.DeskView.Load;
import anlan.kernel.desk.DeskView.NewVersion;
import anlan.kernel.desk.DeskView.ProposalLine;
import anlan.kernel.form.Line;
import anlan.kernel.journal.CaseRow;
import anlan.kernel.journal.CaseStore;
import anlan.kernel.journal.LawInForce;
import anlan.kernel.journal.Procedures;
import anlan.kernel.journal.ProposalTrail;
import anlan.kernel.journal.Transitions;
import anlan.law.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts the first screen together. Runs inside the reader's transaction and scope. */
@Component
final class Desk {

    private static final Set<String> LEADING = Set.of("leader", "deputy-leader", "party-secretary", "section-head");
    private static final Set<String> CONFIRMING = Set.of("legal");
    private static final int WORKING_DAYS = 7;

    private final CaseStore store;
    private final CaseLines lines;
    private final ProposalTrail trails;
    private final Procedures procedures;
    private final NamesKnown names;
    private final LawInForce law;
    private final JdbcClient jdbc;
    private final Transitions transitions;
    private final Circulations circulations;

    Desk(
            CaseStore store,
            CaseLines lines,
            ProposalTrail trails,
            Procedures procedures,
            NamesKnown names,
            LawInForce law,
            JdbcClient jdbc,
            Transitions transitions,
            Circulations circulations) {
        this.transitions = transitions;
        this.circulations = circulations;
        this.store = store;
        this.lines = lines;
        this.trails = trails;
        this.procedures = procedures;
        this.names = names;
        this.law = law;
        this.jdbc = jdbc;
    }

    DeskView of(Login login, Actor actor, On on) {
        LocalDate today = on.day();
        List<ProposalTrail.Trail> started = trails.proposedBy(actor.person());
        List<CaseLine> todo = new ArrayList<>();
        List<CaseLine> waiting = new ArrayList<>();
        List<CaseLine> signing = new ArrayList<>();
        Set<UUID> mine = started.stream()
                .filter(ProposalTrail.Trail::isOpen)
                .map(ProposalTrail.Trail::caseId)
                .collect(Collectors.toSet());
        List<CaseLine> concerning = concerning(actor, today);
        Map<UUID, Set<String>> out =
                trails.outOf(concerning.stream().map(CaseLine::id).toList());
        for (CaseLine line : concerning)
            if (mine.contains(line.id())) signing.add(line);
            else sort(line, out.getOrDefault(line.id(), Set.of()), actor, on, todo, waiting);
        List<ProposalLine> approvals = trails.waitingFor(actor.person()).stream()
                .map(trail -> line(trail, today))
                .toList();
        approvals.forEach(approval -> Optional.ofNullable(approval.file()).ifPresent(signing::add));
        return new DeskView(
                List.copyOf(todo),
                approvals,
                Stream.concat(mine(actor, today, started).stream(), waiting.stream())
                        .toList(),
                login.holdsAnyOf(LEADING) ? overdue(today) : List.of(),
                login.enterprise().isEmpty() ? circulations.received(actor.person(), null) : List.of(),
                week(Stream.of(todo, waiting, signing).flatMap(List::stream).toList(), today),
                login.holdsAnyOf(LEADING) ? load(today) : null,
                login.holdsAnyOf(CONFIRMING) ? versions() : List.of());
    }

    private List<NewVersion> versions() {
        return transitions.waiting().stream()
                .map(waiting -> new NewVersion(
                        new Keyed(waiting.newest().key(), waiting.newest().label()),
                        waiting.newest().version(),
                        waiting.cases()))
                .toList();
    }

    /**
     * To do is what this person can bring on now; what one handles and others hold up is one's own, but waits, and so does
     * what somebody has proposed already.
     */
    private void sort(CaseLine line, Set<String> out, Actor actor, On on, List<CaseLine> todo, List<CaseLine> waiting) {
        Optional<Case> file = store.find(line.id()).map(CaseRow::file);
        if (file.isEmpty()) return;
        Optional<Keyed> next = NextActs.of(file.get(), actor, on);
        boolean proposed = next.filter(act -> out.contains(act.key())).isPresent();
        if (next.isPresent() && !proposed) todo.add(line.next(next.get()));
        else if (file.get().handlers().contains(actor.person()))
            waiting.add(line.next(null)
                    .at(next.map(act -> act.label() + "呈批中").orElseGet(() -> NextActs.waiting(file.get(), actor, on))));
    }

    /** Cases one handles, and cases at stages where one's post alone may act. */
    private List<CaseLine> concerning(Actor actor, LocalDate today) {
        Map<UUID, CaseLine> all = new LinkedHashMap<>();
        lines.handledBy(actor.person(), today).forEach(line -> all.put(line.id(), line));
        List<String> places = places(actor);
        if (!places.isEmpty()) lines.at(places, today).forEach(line -> all.putIfAbsent(line.id(), line));
        return all.values().stream().sorted(Comparator.comparing(Desk::due)).toList();
    }

    private static LocalDate due(CaseLine line) {
        return line.due() == null ? LocalDate.MAX : line.due().date();
    }

    /** Procedure and stage of every act this actor's post may do without handling the case. */
    private List<String> places(Actor actor) {
        List<String> places = new ArrayList<>();
        for (Procedure procedure : procedures.newest()) {
            Case empty = Case.empty(new UUID(0, 0), procedure);
            for (Act<?> act : procedure.acts()) {
                boolean mine = act.parts().who().admits().holds(empty, actor)
                        && !act.parts().aside();
                if (mine)
                    for (Stage stage : act.parts().stages())
                        if (!stage.equals(procedure.start())) places.add(procedure.key() + "/" + stage.name());
            }
        }
        return places;
    }

    private List<CaseLine> mine(Actor actor, LocalDate today, List<ProposalTrail.Trail> started) {
        List<CaseLine> mine = new ArrayList<>();
        for (ProposalTrail.Trail trail : started)
            lines.find(trail.caseId(), today).ifPresent(line -> mine.add(line.at(where(trail))));
        lines.knownTo(actor.person(), today).forEach(line -> mine.add(line.at(line.stageLabel())));
        return List.copyOf(mine);
    }

    private String where(ProposalTrail.Trail trail) {
        if (!trail.isOpen()) return trail.act().label() + "已" + trail.stateLabel();
        return trail.act().label() + "呈批 " + (trail.step() + 1) + "/"
                + trail.steps().size() + " · " + names.persons(trail.turn());
    }

    private ProposalLine line(ProposalTrail.Trail trail, LocalDate today) {
        CaseLine file = lines.find(trail.caseId(), today).orElse(null);
        List<Line> fields = Line.of(trail.paper(), names);
        return new ProposalLine(
                trail.id(),
                file,
                trail.caseId(),
                file == null
                        ? procedures
                                .newest(trail.procedure())
                                .map(Procedure::label)
                                .orElse("")
                        : file.title(),
                new Keyed(trail.act().key(), trail.act().label()),
                fields.stream()
                        .filter(f -> !f.kind().equals("files"))
                        .limit(6)
                        .map(f -> f.label() + "：" + f.value())
                        .collect(Collectors.joining("；")),
                names.person(trail.proposer()),
                trail.proposed(),
                new DeskView.Step(
                        trail.step() + 1,
                        trail.steps().size(),
                        trail.steps().get(trail.step()).label()),
                fields.stream()
                        .filter(f -> f.kind().equals("money"))
                        .map(Line::value)
                        .findFirst()
                        .orElse(null),
                trail.version());
    }

    private List<CaseLine> overdue(LocalDate today) {
        return lines.page(CaseLines.Filter.overdue(), 0, 30, today).rows();
    }

    /** What falls due with oneself: to do, held up by others, waiting for one's own signature or for that of others. */
    private List<Day> week(List<CaseLine> lines, LocalDate today) {
        WorkCalendar calendar = law.law().calendar();
        List<Day> week = new ArrayList<>();
        int working = 0;
        for (LocalDate day = today; working < WORKING_DAYS; day = day.plusDays(1)) {
            boolean works = calendar.isWorkday(day);
            if (works) working++;
            week.add(new Day(day, works, holiday(calendar, day), due(lines, day)));
        }
        return List.copyOf(week);
    }

    private static @Nullable String holiday(WorkCalendar calendar, LocalDate day) {
        return calendar.named(day, day).stream()
                .map(named -> named.name() + (named.rest() ? "" : "调休上班"))
                .findFirst()
                .orElse(null);
    }

    private static List<Item> due(List<CaseLine> lines, LocalDate day) {
        return lines.stream()
                .flatMap(line -> line.due() != null && line.due().date().equals(day)
                        ? Stream.of(new Item(line.id(), line.title(), line.due().label()))
                        : Stream.empty())
                .distinct()
                .toList();
    }

    private List<Load> load(LocalDate today) {
        return jdbc.sql("""
                        SELECT person, count(*) AS open, count(*) FILTER (WHERE due < :today) AS overdue
                          FROM case_file, unnest(handlers) AS person WHERE NOT ended GROUP BY person ORDER BY open DESC LIMIT 50
                        """)
                .param("today", today)
                .query((row, index) -> new Load(
                        new Handler(row.getString("person"), names.person(row.getString("person"))),
                        row.getLong("open"),
                        row.getLong("overdue")))
                .list();
    }
}
