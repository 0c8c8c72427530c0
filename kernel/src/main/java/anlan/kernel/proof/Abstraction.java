package anlan.kernel.proof;

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
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
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

    private final Map<Class<?>, Function<Object, Object>> views;
    private final Predicate<Stage> ends;
    private final Map<Stage, Set<Inquiry>> asked = new HashMap<>();
    private final Map<Stage, Set<Stage>> follows = new HashMap<>();
    private int heard;
    private Map<Stage, List<Inquiry>> remembered = new HashMap<>();

    Abstraction(Map<Class<?>, Function<Object, Object>> views, Predicate<Stage> ends) {
        this.views = views;
        this.ends = ends;
    }

    void hear(Stage stage, Inquiry inquiry) {
        if (asked.computeIfAbsent(stage, key -> new LinkedHashSet<>()).add(inquiry)) heard++;
    }

    /** How much was heard so far. */
    int heard() {
        return heard;
    }

    void leads(Stage from, Stage to) {
        follows.computeIfAbsent(from, key -> new HashSet<>()).add(to);
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

    /** What is remembered of a case on a day. */
    List<Object> of(Case heard, On on) {
        Case file = heard.heardBy(null);
        List<Object> key = new ArrayList<>();
        key.add(file.stage());
        if (ends.test(file.stage())) return key;
        for (Inquiry inquiry : remembered.getOrDefault(file.stage(), List.of())) key.add(answer(file, inquiry, on));
        return key;
    }

    private Object answer(Case file, Inquiry inquiry, On on) {
        LocalDate today = on.day();
        return switch (inquiry) {
            case Inquiry.Has it -> it.party() == null ? file.has(it.type()) : file.has(it.type(), it.party());
            case Inquiry.Last it ->
                last(file, it).<Object>map(paper -> view(paper, today)).orElse("");
            case Inquiry.DayOf it -> Relative.of(file.dayOf(it.type()), today);
            case Inquiry.All it -> counted(file.all(it.type()), today);
            case Inquiry.Since it ->
                it.party() == null
                        ? file.since(it.later(), it.earlier())
                        : file.since(it.later(), it.earlier(), it.party());
            case Inquiry.Did it -> file.did(it.person(), it.type());
            case Inquiry.Handlers ignored -> file.handlers();
            case Inquiry.Parties ignored -> file.parties();
            case Inquiry.Open it ->
                it.party() == null ? file.isOpen(it.matter()) : file.isOpen(it.matter(), it.party());
            case Inquiry.Spells it -> Relative.of(file.spells(it.matter(), it.party()), today);
            case Inquiry.Runs it -> runs(file, it.period(), it.party(), on);
            case Inquiry.Everything ignored ->
                List.of(
                        counted(file.papers().stream().map(Filed::paper).toList(), today),
                        Relative.of(file.spells(), today),
                        Relative.of(file.periods(), today));
        };
    }

    private static Optional<?> last(Case file, Inquiry.Last it) {
        return it.party() == null ? file.last(it.type()) : file.last(it.type(), it.party());
    }

    private Object view(Object paper, LocalDate today) {
        return Relative.of(matters(paper), today);
    }

    private Object matters(Object paper) {
        Function<Object, Object> view = views.get(paper.getClass());
        return view == null ? paper : view.apply(paper);
    }

    private Object counted(List<?> papers, LocalDate today) {
        Map<Object, Integer> counts = new HashMap<>();
        for (Object paper : papers) counts.merge(view(paper, today), 1, (one, more) -> 2);
        return counts;
    }

    /** How long a period still runs, with open pauses taken to end today: so a standing period looks alike every day. */
    private static Object runs(Case file, Period period, @Nullable String party, On on) {
        Case closed = pausesEnded(file, on.day());
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
                case Inquiry.Last it -> last(file, it).ifPresent(paper -> Relative.ahead(matters(paper), today, days));
                default -> {}
            }
        file.procedure().acts().forEach(act -> {
            var expiry = act.parts().expiry();
            if (expiry != null) lastDays(file, expiry.period(), on, days);
        });
        TreeSet<LocalDate> and = new TreeSet<>(days);
        days.forEach(day -> and.add(day.plusDays(1)));
        return and.higher(today);
    }

    private static void lastDays(Case file, Period period, On on, Set<LocalDate> days) {
        if (standing(file, period)) return;
        for (Running run : file.periods())
            if (run.period().equals(period.key()))
                days.add(file.due(period, run, on).lastDay());
    }
}
