package anlan.kernel.desk;

import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Deadline;
import anlan.kernel.casefile.Filed;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Stage;
import anlan.kernel.desk.CaseView.ActView;
import anlan.kernel.desk.CaseView.ClockView;
import anlan.kernel.desk.CaseView.DocumentView;
import anlan.kernel.desk.CaseView.FileView;
import anlan.kernel.desk.CaseView.Handler;
import anlan.kernel.desk.CaseView.Keyed;
import anlan.kernel.desk.CaseView.LinkView;
import anlan.kernel.desk.CaseView.MatterView;
import anlan.kernel.desk.CaseView.PaperView;
import anlan.kernel.desk.CaseView.PartyView;
import anlan.kernel.desk.CaseView.Unit;
import anlan.kernel.document.Documents;
import anlan.kernel.document.Issued;
import anlan.kernel.document.Volume;
import anlan.kernel.form.Line;
import anlan.kernel.journal.CaseRow;
import anlan.kernel.journal.CaseStore;
import anlan.kernel.journal.EntryRow;
import anlan.kernel.journal.Periods;
import anlan.kernel.journal.ProposalTrail;
import anlan.kernel.journal.ProposalTrail.Trail;
import anlan.kernel.journal.Transitions;
import anlan.law.Article;
import anlan.law.Due;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts the page of a case together. Runs inside the reader's transaction and scope. */
@Component
final class CaseViews {

    private final CaseStore store;
    private final ActViews acts;
    private final ProposalTrail trails;
    private final ProposalViews proposals;
    private final Documents documents;
    private final NamesKnown names;
    private final JdbcClient jdbc;
    private final Transitions transitions;

    CaseViews(
            CaseStore store,
            ActViews acts,
            ProposalTrail trails,
            ProposalViews proposals,
            Documents documents,
            NamesKnown names,
            JdbcClient jdbc,
            Transitions transitions) {
        this.transitions = transitions;
        this.store = store;
        this.acts = acts;
        this.trails = trails;
        this.proposals = proposals;
        this.documents = documents;
        this.names = names;
        this.jdbc = jdbc;
    }

    /** For an enterprise: how far it is and who has it, its own papers, what went out to it; nothing else. */
    CaseView of(CaseRow row, Actor actor, On on) {
        Case file = row.file();
        boolean inside = actor.enterprise() == null;
        List<LinkView> links = inside ? links(row.id()) : List.of();
        List<Trail> proposed = trails.of(row.id());
        return new CaseView(
                row.id(),
                row.number(),
                row.title(),
                new Keyed(file.procedure().key(), file.procedure().label()),
                file.procedure().version(),
                transitions.later(row).map(each -> each.version()).orElse(null),
                new Keyed(file.stage().name(), file.stage().label()),
                new Unit(row.unitPath(), names.handling(row.unitPath())),
                row.opened(),
                row.closed(),
                row.seq(),
                row.sealed(),
                row.historical(),
                file.parties().stream()
                        .map(p ->
                                new PartyView(p.key(), p.name(), p.kind().name().toLowerCase(Locale.ROOT), p.code()))
                        .toList(),
                file.handlers().stream()
                        .map(id -> new Handler(id, names.person(id)))
                        .toList(),
                clocks(file, on),
                file.spells().stream()
                        .filter(spell -> spell.isOpen())
                        .flatMap(spell -> file.procedure().matters().stream()
                                .filter(matter -> matter.key().equals(spell.matter()))
                                .map(matter -> new MatterView(
                                        matter.key(), matter.label(), spell.party(), spell.opened(), matter.holding())))
                        .toList(),
                Rail.of(row, names),
                acts(file, actor, on, links, proposed),
                inside ? proposals.of(proposed, actor) : List.of(),
                papers(row, actor, file.openedBy(actor.person(), on.day())),
                asIssued(file, documents.of(row.id()))
                        .filter(d -> inside || d.volume() == Volume.MAIN)
                        .map(d -> new DocumentView(
                                d.id(),
                                d.label(),
                                d.number(),
                                d.volume().key(),
                                d.issuedOn(),
                                d.party(),
                                d.voidReason() != null,
                                d.voidReason()))
                        .toList(),
                files(row, actor),
                links,
                inside ? StoryView.of(row, names) : List.of());
    }

    private List<ActView> acts(Case file, Actor actor, On on, List<LinkView> links, List<Trail> proposed) {
        if (file.stage().end()) return List.of();
        return acts.of(file, actor, on, sources(file, links), proposed).stream()
                .filter(view -> mayRead(file, actor, view.key()))
                .toList();
    }

    /** The bureau's people read every paper; an enterprise those of acts that are its own to do. */
    private static boolean mayRead(Case file, Actor actor, String act) {
        return actor.enterprise() == null
                || file.procedure()
                        .act(act)
                        .filter(declared -> declared.parts().who().admits().holds(file, actor))
                        .isPresent();
    }

    /** What one act issued together stands in the order in which the act declares it. */
    private static Stream<Issued> asIssued(Case file, List<Issued> issued) {
        List<String> declared = file.procedure().acts().stream()
                .flatMap(act -> act.parts().issues().stream())
                .map(issue -> issue.document().key())
                .toList();
        return issued.stream()
                .sorted(Comparator.comparingLong(Issued::seq).thenComparingInt(each -> declared.indexOf(each.key())));
    }

    /** The case itself first, then those it grew out of: where forms find what is known. */
    List<Case> sources(Case file, List<LinkView> links) {
        List<Case> sources = new ArrayList<>(List.of(file));
        for (LinkView link : links) store.find(link.id()).ifPresent(found -> sources.add(found.file()));
        return sources;
    }

    private List<ClockView> clocks(Case file, On on) {
        return Periods.timed(file, on).stream()
                .map(timed -> {
                    Due due = timed.due();
                    boolean running = timed.run().isRunning();
                    String state = running ? standing(timed, on) : "met";
                    return new ClockView(
                            timed.period().key(),
                            timed.period().label(),
                            timed.period() instanceof Deadline ? "deadline" : "waiting",
                            timed.run().party(),
                            timed.run().from(),
                            due.lastDay(),
                            due.safeDay(),
                            due.lastDay(),
                            state,
                            left(timed, on),
                            due.explanation(),
                            timed.run().term().rule(),
                            Article.display(timed.run().term().articles()),
                            timed.run().term().unverified());
                })
                .toList();
    }

    // Whoever must act by a day is warned before it; whoever waits for it is not.
    private static String standing(Periods.Timed timed, On on) {
        Due due = timed.due();
        if (due.standing()) return "paused";
        if (due.over(on.day())) return "over";
        boolean near = timed.period() instanceof Deadline
                && !Urgency.of(due.safeDay(), on.day()).equals("in-time");
        return near ? "soon" : "running";
    }

    // Nobody is late when a waiting period is over.
    private static String left(Periods.Timed timed, On on) {
        boolean waited = !(timed.period() instanceof Deadline) && timed.due().over(on.day());
        if (waited) return "已届满";
        return timed.run().isRunning() ? timed.due().left(on.day()) : "已办结";
    }

    private List<PaperView> papers(CaseRow row, Actor actor, boolean open) {
        List<PaperView> papers = new ArrayList<>();
        for (Filed filed : row.file().papers()) {
            if (!mayRead(row.file(), actor, filed.act().key())) continue;
            EntryRow entry = row.entries().get(filed.seq() - 1);
            boolean inner = !filed.act().parts().issues().isEmpty()
                    && filed.act().parts().issues().stream()
                            .allMatch(i -> i.document().volume() == Volume.INNER);
            papers.add(new PaperView(
                    filed.seq(),
                    filed.act().key(),
                    filed.act().label(),
                    filed.party(),
                    (inner ? Volume.INNER : Volume.MAIN).key(),
                    filed.happened(),
                    entry.entered(),
                    names.persons(filed.by()),
                    open ? Line.opened(filed.paper(), names) : Line.of(filed.paper(), names),
                    false));
        }
        return List.copyOf(papers);
    }

    private List<FileView> files(CaseRow row, Actor actor) {
        return jdbc
                .sql("""
                        SELECT f.id, f.name, f.type, f.size, j.act
                          FROM journal j, json_array_elements_text(j.entry::json -> 'files') AS used (id)
                          JOIN stored_file f ON f.id = used.id
                         WHERE j.case_id = :case ORDER BY j.seq
                        """)
                .param("case", row.id())
                .query((result, index) -> new FileView(
                        result.getString("id"),
                        result.getString("name"),
                        result.getString("type"),
                        result.getLong("size"),
                        row.file()
                                .procedure()
                                .act(result.getString("act"))
                                .filter(act -> mayRead(row.file(), actor, act.key()))
                                .map(Act::label)
                                .orElse("")))
                .list()
                .stream()
                .filter(file -> !file.label().isEmpty())
                .toList();
    }

    private List<LinkView> links(UUID id) {
        return jdbc.sql("""
                        SELECT l.label, c.id, c.number, c.title, c.procedure
                          FROM case_link l JOIN case_file c ON c.id = l.to_case WHERE l.case_id = :id
                        UNION ALL
                        SELECT l.label, c.id, c.number, c.title, c.procedure
                          FROM case_link l JOIN case_file c ON c.id = l.case_id WHERE l.to_case = :id
                        """)
                .param("id", id)
                .query((row, index) -> new LinkView(
                        row.getString("procedure"),
                        row.getString("label"),
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getString("title")))
                .list();
    }

    /** Whether the stage comes before the case's own in the procedure. */
    static boolean passed(Case file, Stage stage) {
        List<Stage> all = file.procedure().stages();
        if (!all.contains(file.stage())) return true; // a voided case stands behind all of them
        return all.indexOf(stage) < all.indexOf(file.stage());
    }
}
