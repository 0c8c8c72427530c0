package anlan.proof;

import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Filed;
import anlan.kernel.casefile.Inquiry;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Period;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.casefile.Running;
import anlan.kernel.casefile.Spell;
import anlan.kernel.casefile.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the walk remembers of a case, so that it comes to an end. Five reductions, none of them proved sound:
 *
 * <ol>
 *   <li>of a case only the answers to what is asked in its stage or in a stage that can follow, learnt while walking;
 *   <li>days as days ahead of today, all that is gone alike; weekdays are forgotten;
 *   <li>equal papers counted as none, one, or more;
 *   <li>all states of an end stage alike;
 *   <li>of a paper only what the procedure's test says matters ({@link #views}).
 * </ol>
 */
final class Abstraction {

    private final Map<Class<?>, BiFunction<Case, Object, Object>> views;
    private final Predicate<Stage> ends;
    private final List<Period> expiring;
    private final Looks looks = new Looks();
    private final Map<Stage, Set<Inquiry>> asked = new HashMap<>();
    private final Map<Stage, Set<Stage>> follows = new HashMap<>();
    private int news;
    private Map<Stage, List<Inquiry>> remembered = new HashMap<>();

    Abstraction(Procedure procedure, Map<Class<?>, BiFunction<Case, Object, Object>> views, Predicate<Stage> ends) {
        this.views = views;
        this.ends = ends;
        Set<Period> periods = new LinkedHashSet<>();
        for (Act<?> act : procedure.acts()) {
            var expiry = act.parts().expiry();
            if (expiry != null) periods.add(expiry.period());
        }
        this.expiring = List.copyOf(periods);
    }

    void hear(Stage stage, Inquiry inquiry) {
        if (asked.computeIfAbsent(stage, key -> new LinkedHashSet<>()).add(inquiry) && forgotten(stage, inquiry))
            news++;
    }

    /** How much was heard so far that is not remembered yet. */
    int news() {
        return news;
    }

    void leads(Stage from, Stage to) {
        if (follows.computeIfAbsent(from, key -> new HashSet<>()).add(to)
                && remembered.getOrDefault(to, List.of()).stream().anyMatch(inquiry -> forgotten(from, inquiry)))
            news++;
    }

    private boolean forgotten(Stage stage, Inquiry inquiry) {
        return !remembered.getOrDefault(stage, List.of()).contains(inquiry);
    }

    /** Takes up what was heard; true if that is more than was remembered. */
    boolean learn(Procedure procedure) {
        Map<Stage, List<Inquiry>> now = new HashMap<>();
        boolean more = false;
        for (Stage stage : procedure.stages()) {
            Set<Inquiry> all = new LinkedHashSet<>();
            for (Stage later : reachable(stage)) all.addAll(asked.getOrDefault(later, Set.of()));
            now.put(stage, List.copyOf(all));
            more |= all.size() > remembered.getOrDefault(stage, List.of()).size();
        }
        remembered = now;
        return more;
    }

    private Set<Stage> reachable(Stage from) {
        Set<Stage> all = new LinkedHashSet<>(Set.of(from));
        List<Stage> open = new ArrayList<>(all);
        while (!open.isEmpty())
            for (Stage next : follows.getOrDefault(open.removeLast(), Set.of())) if (all.add(next)) open.add(next);
        return all;
    }

    /** What is remembered of a case on a day, and of what watches remember; papers and memories as numbers. */
    List<Object> of(Case heard, List<Object> memories, On on) {
        Case file = heard.heardBy(null);
        List<Object> key = new ArrayList<>();
        key.add(file.stage());
        if (!ends.test(file.stage())) {
            Case closed = pausesEnded(file, on.day());
            for (Inquiry inquiry : remembered.getOrDefault(file.stage(), List.of()))
                key.add(answer(file, closed, inquiry, on));
            for (Period period : expiring) key.add(expires(file, period, on));
        }
        if (!file.stage().end()) for (Object memory : memories) key.add(looks.of(memory, on.day()));
        return key;
    }

    private Object answer(Case file, Case closed, Inquiry inquiry, On on) {
        LocalDate today = on.day();
        return switch (inquiry) {
            case Inquiry.Has it -> file.has(it.type(), it.party());
            case Inquiry.Last it ->
                file.last(it.type(), it.party())
                        .<Object>map(paper -> look(file, paper, today))
                        .orElse("");
            case Inquiry.DayOf it -> Relative.of(file.dayOf(it.type()), today);
            case Inquiry.All it -> counted(file, file.all(it.type()), today);
            case Inquiry.Since it -> file.since(it.later(), it.earlier(), it.party());
            case Inquiry.Did it -> file.did(it.person(), it.type());
            case Inquiry.Handlers ignored -> file.handlers();
            case Inquiry.Parties ignored -> looks.of(file.parties(), today);
            case Inquiry.Open it ->
                it.party() == null ? file.isOpen(it.matter()) : file.isOpen(it.matter(), it.party());
            case Inquiry.Spells it -> Relative.of(file.spells(it.matter(), it.party()), today);
            case Inquiry.Runs it -> runs(file, closed, it.period(), it.party(), on);
            case Inquiry.Everything ignored ->
                List.of(
                        counted(file, file.papers().stream().map(Filed::paper).toList(), today),
                        Relative.of(file.spells(), today),
                        Relative.of(file.periods(), today));
        };
    }

    /** In how many days the system acts by itself. */
    private static Object expires(Case file, Period period, On on) {
        return file.running(period, null)
                .filter(Running::isRunning)
                .<Object>map(run -> Relative.days(file.due(period, run, on).lastDay(), on.day()))
                .orElse("");
    }

    private Object matters(Case file, Object paper) {
        BiFunction<Case, Object, Object> view = views.get(paper.getClass());
        return view == null ? paper : view.apply(file, paper);
    }

    @SuppressWarnings("ReferenceEquality") // whether the view gave the very paper
    private Integer look(Case file, Object paper, LocalDate today) {
        Object matters = matters(file, paper);
        return matters == paper ? looks.of(paper, today) : looks.made(matters, today);
    }

    private Object counted(Case file, List<?> papers, LocalDate today) {
        if (papers.isEmpty()) return "";
        Map<Object, Integer> counts = new HashMap<>();
        for (Object paper : papers) counts.merge(look(file, paper, today), 1, (one, more) -> 2);
        return counts;
    }

    /** How long a period still runs, with open pauses taken to end today: so a standing period looks alike every day. */
    private static Object runs(Case file, Case closed, Period period, @Nullable String party, On on) {
        var latest = closed.running(period, party);
        if (latest.isEmpty()) return "";
        int last = closed.due(period, party, on)
                .map(due -> Relative.days(due.lastDay(), on.day()))
                .orElse(-1);
        int ours = Relative.days(closed.due(period, latest.get(), on).lastDay(), on.day());
        return List.of(last, ours, latest.get().isRunning(), standing(file, period));
    }

    private static Case pausesEnded(Case file, LocalDate today) {
        if (file.spells().stream().noneMatch(Spell::isOpen)) return file;
        List<Spell> spells = file.spells().stream()
                .map(spell -> spell.isOpen() ? new Spell(spell.matter(), spell.party(), spell.opened(), today) : spell)
                .toList();
        return new Case(file.id(), file.procedure(), file.stage(), file.papers(), spells, file.periods());
    }

    private static boolean standing(Case file, Period period) {
        return period.excluded().stream().anyMatch(file::isOpen);
    }

    /** The next day on which something may be different; null if none. */
    @Nullable
    LocalDate next(Case heard, On on) {
        Case file = heard.heardBy(null);
        LocalDate today = on.day();
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Inquiry inquiry : remembered.getOrDefault(file.stage(), List.of()))
            switch (inquiry) {
                case Inquiry.Runs it -> lastDays(file, it.period(), on, days);
                case Inquiry.Last it ->
                    file.last(it.type(), it.party()).ifPresent(paper -> ahead(file, paper, today, days));
                default -> {}
            }
        for (Period period : expiring)
            if (file.running(period, null).filter(Running::isRunning).isPresent()) lastDays(file, period, on, days);
        TreeSet<LocalDate> and = new TreeSet<>(days);
        days.forEach(day -> and.add(day.plusDays(1)));
        return and.higher(today);
    }

    @SuppressWarnings("ReferenceEquality") // as for looks
    private void ahead(Case file, Object paper, LocalDate today, Set<LocalDate> days) {
        Object matters = matters(file, paper);
        if (matters == paper) looks.ahead(paper, today, days);
        else Relative.ahead(matters, today, days);
    }

    private static void lastDays(Case file, Period period, On on, Set<LocalDate> days) {
        if (standing(file, period)) return;
        for (Running run : file.periods())
            if (run.period().equals(period.key()))
                days.add(file.due(period, run, on).lastDay());
    }
}
