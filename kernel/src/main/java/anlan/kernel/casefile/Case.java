package anlan.kernel.casefile;

import anlan.law.Bound;
import anlan.law.Due;
import anlan.law.Pause;
import anlan.law.Start;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A case file (案卷) as it stands: its papers, its stage, its matters, its periods. Immutable; acts make a new one.
 *
 * <p>All questions are total: they have an answer also where the papers asked for do not exist.
 */
public final class Case {

    private final UUID id;
    private final Procedure procedure;
    private final Stage stage;
    private final List<Filed> papers;
    private final List<Spell> spells;
    private final List<Running> periods;
    private final @Nullable Consumer<Inquiry> ear;

    /** A case in a given state, as the journal or the explorer knows it. Papers in order of filing. */
    public Case(
            UUID id, Procedure procedure, Stage stage, List<Filed> papers, List<Spell> spells, List<Running> periods) {
        this(id, procedure, stage, papers, spells, periods, null);
    }

    private Case(
            UUID id,
            Procedure procedure,
            Stage stage,
            List<Filed> papers,
            List<Spell> spells,
            List<Running> periods,
            @Nullable Consumer<Inquiry> ear) {
        this.id = id;
        this.procedure = procedure;
        this.stage = stage;
        this.papers = List.copyOf(papers);
        this.spells = List.copyOf(spells);
        this.periods = List.copyOf(periods);
        this.ear = ear;
    }

    /** A file in which nothing has happened yet. */
    public static Case empty(UUID id, Procedure procedure) {
        return new Case(id, procedure, procedure.start(), List.of(), List.of(), List.of());
    }

    /** The same case, every question asked of it and of the cases acts make from it being heard; null for nobody. */
    public Case heardBy(@Nullable Consumer<Inquiry> listener) {
        return new Case(id, procedure, stage, papers, spells, periods, listener);
    }

    Case as(Stage at, List<Filed> filed, List<Spell> open, List<Running> running) {
        return new Case(id, procedure, at, filed, open, running, ear);
    }

    private void asked(Inquiry inquiry) {
        if (ear != null) ear.accept(inquiry);
    }

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** The procedure it follows. */
    public Procedure procedure() {
        return procedure;
    }

    /** Where it stands. */
    public Stage stage() {
        return stage;
    }

    /** Its papers in force, in order. */
    public List<Filed> papers() {
        asked(new Inquiry.Everything());
        return papers;
    }

    /** The times its matters were open. */
    public List<Spell> spells() {
        asked(new Inquiry.Everything());
        return spells;
    }

    /** The periods that were started. */
    public List<Running> periods() {
        asked(new Inquiry.Everything());
        return periods;
    }

    /** Whether such a paper is in the file. */
    public boolean has(Class<?> type) {
        return has(type, null);
    }

    /** Whether such a paper is in the file, for whichever party or for this one. */
    public boolean has(Class<?> type, @Nullable String party) {
        asked(new Inquiry.Has(type, party));
        return latest(type, party) != null;
    }

    /** The latest such paper. */
    public <P> Optional<P> last(Class<P> type) {
        return last(type, null);
    }

    /** The latest such paper, for whichever party or for this one. */
    public <P> Optional<P> last(Class<P> type, @Nullable String party) {
        asked(new Inquiry.Last(type, party));
        Filed latest = latest(type, party);
        return latest == null ? Optional.empty() : Optional.of(type.cast(latest.paper()));
    }

    /** The day on which the latest such paper happened. */
    public Optional<LocalDate> dayOf(Class<?> type) {
        asked(new Inquiry.DayOf(type));
        return Optional.ofNullable(latest(type, null)).map(Filed::day);
    }

    /** All such papers, oldest first. */
    public <P> List<P> all(Class<P> type) {
        asked(new Inquiry.All(type));
        List<P> all = new ArrayList<>();
        for (Filed filed : papers) if (filed.is(type)) all.add(type.cast(filed.paper()));
        return Collections.unmodifiableList(all);
    }

    /** All such papers with who filed them and when, oldest first. */
    public List<Filed> filed(Class<?> type) {
        asked(new Inquiry.All(type));
        return papers.stream().filter(filed -> filed.is(type)).toList();
    }

    /** Whether a later paper was filed after the latest earlier one: a new notice voids the review before it. */
    public boolean since(Class<?> later, Class<?> earlier) {
        return since(later, earlier, null);
    }

    /** As {@link #since(Class, Class)}, for whichever party or for this one. */
    public boolean since(Class<?> later, Class<?> earlier, @Nullable String party) {
        asked(new Inquiry.Since(later, earlier, party));
        Filed last = latest(later, party);
        if (last == null) return false;
        Filed before = latest(earlier, party);
        return before == null || before.place() < last.place();
    }

    /** Whether this person was among those who filed such a paper, or among the officers it names. */
    public boolean did(String person, Class<?> type) {
        asked(new Inquiry.Did(person, type));
        for (Filed filed : papers)
            if (filed.is(type) && (filed.by().contains(person) || names(filed, person))) return true;
        return false;
    }

    /** Whether this person has opened what is sealed on that day, by an {@link Unseals} paper. */
    public boolean openedBy(String person, LocalDate day) {
        return filed(Unseals.class).stream()
                .anyMatch(filed -> filed.day().equals(day) && filed.by().contains(person));
    }

    private static boolean names(Filed filed, String person) {
        return filed.is(ByOfficers.class)
                && filed.paper() instanceof ByOfficers paper
                && paper.officers().stream()
                        .anyMatch(officer -> officer.toString().equals(person));
    }

    private @Nullable Filed latest(Class<?> type, @Nullable String party) {
        Filed latest = null;
        for (Filed filed : papers)
            if (filed.is(type)
                    && (party == null || party.equals(filed.party()))
                    && (latest == null || filed.place() >= latest.place())) latest = filed;
        return latest;
    }

    /** Its parties, as last named; empty before that. */
    public List<Party> parties() {
        asked(new Inquiry.Parties());
        Filed latest = latest(NamesParties.class, null);
        return latest == null ? List.of() : ((NamesParties) latest.paper()).parties();
    }

    /** The name of its first party, by which the case is called; empty before one is named. */
    public String partyName() {
        return parties().stream().findFirst().map(Party::name).orElse("");
    }

    /** Who its first party is across cases; empty before one is named. */
    public String subject() {
        return parties().stream().findFirst().map(Party::subject).orElse("");
    }

    /** The party with this key. */
    public Optional<Party> party(String key) {
        for (Party party : parties()) if (party.key().equals(key)) return Optional.of(party);
        return Optional.empty();
    }

    /** Ids of those who handle it. */
    public Set<String> handlers() {
        asked(new Inquiry.Handlers());
        Set<String> handlers = new HashSet<>();
        for (UUID officer : handling()) handlers.add(officer.toString());
        return handlers;
    }

    /** Whether this person is one of those who handle it. */
    public boolean handles(String person) {
        asked(new Inquiry.Handlers());
        for (UUID officer : handling()) if (officer.toString().equals(person)) return true;
        return false;
    }

    /** The officers of the paper filed last that names who handles the case. */
    private List<UUID> handling() {
        for (Filed filed : papers.reversed())
            if (filed.is(ByHandlers.class) && filed.paper() instanceof ByHandlers paper) return paper.officers();
        return List.of();
    }

    /** The number of its last entry that is a paper; 0 if there is none. */
    int lastSeq() {
        int last = 0;
        for (Filed filed : papers) last = Math.max(last, filed.seq());
        return last;
    }

    /** Whether the matter is open, for whichever party. */
    public boolean isOpen(Matter matter) {
        asked(new Inquiry.Open(matter, null));
        for (Spell spell : spells) if (spell.isOpen() && spell.matter().equals(matter.key())) return true;
        return false;
    }

    /** Whether the matter is open for this party. */
    public boolean isOpen(Matter matter, @Nullable String party) {
        asked(new Inquiry.Open(matter, party));
        for (Spell spell : spells)
            if (spell.isOpen()
                    && spell.matter().equals(matter.key())
                    && (!matter.perParty() || Objects.equals(spell.party(), party))) return true;
        return false;
    }

    /** The times a matter was open, for whichever party or for this one. */
    public List<Spell> spells(Matter matter, @Nullable String party) {
        asked(new Inquiry.Spells(matter, party));
        return spells.stream()
                .filter(spell -> spell.matter().equals(matter.key()) && (party == null || party.equals(spell.party())))
                .toList();
    }

    /** The latest start of a period, for whichever party or for this one. */
    public Optional<Running> running(Period period, @Nullable String party) {
        asked(new Inquiry.Runs(period, party));
        for (Running run : periods.reversed())
            if (run.period().equals(period.key()) && (party == null || party.equals(run.party())))
                return Optional.of(run);
        return Optional.empty();
    }

    /** Whether the period was started and its last day lies before the day of the act, for every party that has it. */
    public boolean over(Period period, On on) {
        return over(period, null, on);
    }

    /** Whether the period was started for this party and its last day lies before the day of the act. */
    public boolean over(Period period, @Nullable String party, On on) {
        asked(new Inquiry.Runs(period, party));
        boolean started = false;
        for (Running run : periods)
            if (run.period().equals(period.key()) && (party == null || party.equals(run.party()))) {
                if (!due(period, run, on).over(on.day())) return false;
                started = true;
            }
        return started;
    }

    /** When the period is due, for whichever party's last day comes last. */
    public Optional<Due> due(Period period, On on) {
        return due(period, (String) null, on);
    }

    /** When the period is due for this party, or for the one whose last day comes last. */
    public Optional<Due> due(Period period, @Nullable String party, On on) {
        asked(new Inquiry.Runs(period, party));
        Due latest = null;
        for (Running run : periods)
            if (run.period().equals(period.key()) && (party == null || party.equals(run.party()))) {
                Due due = due(period, run, on);
                if (latest == null || due.lastDay().isAfter(latest.lastDay())) latest = due;
            }
        return Optional.ofNullable(latest);
    }

    /** When a started period is due, with the pauses of the matters it excludes. */
    public Due due(Period period, Running run, On on) {
        Bound bound = period instanceof Deadline deadline && !deadline.ofParty() ? Bound.BUREAU : Bound.PARTY;
        Start start = new Start(run.event(), run.from());
        return Due.count(start, run.term(), bound, pauses(period, run), on.law().calendar());
    }

    private List<Pause> pauses(Period period, Running run) {
        List<Pause> pauses = new ArrayList<>();
        for (Matter matter : period.excluded())
            for (Spell spell : spells)
                if (spell.matter().equals(matter.key())
                        && (run.party() == null
                                || spell.party() == null
                                || run.party().equals(spell.party())))
                    pauses.add(new Pause(matter.label(), spell.opened(), spell.closed()));
        return pauses;
    }
}
