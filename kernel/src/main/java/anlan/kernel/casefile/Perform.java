package anlan.kernel.casefile;

import anlan.law.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Judges and performs acts. Pure: the same case, paper, actor, day and sight give the same outcome. */
public final class Perform {

    private Perform() {}

    /** Everything that must be looked up before the act is judged. */
    public static <P extends Record> Set<Need.Question<?, ?>> questions(Case file, Act<P> act, @Nullable P paper) {
        Set<Need.Question<?, ?>> questions = new HashSet<>();
        for (Rule<? super P> rule : act.parts().rules())
            rule.question(file, paper).ifPresent(questions::add);
        if (paper != null) act.parts().lookups().forEach(lookup -> questions.add(lookup.question(file, paper)));
        return questions;
    }

    /** What stands in the way of an act; without a paper only what the case alone says. */
    public static <P extends Record> Judgement judge(
            Case file, Act<P> act, @Nullable P paper, Actor actor, Seen seen, On on) {
        Parts<P> parts = act.parts();
        Optional<Finding> misplaced = misplaced(file, act);
        if (misplaced.isPresent()) return new Judgement(List.of(misplaced.get()), List.of(), List.of());
        List<Finding> obstacles = new ArrayList<>(Structure.obstacles(file, act, paper, actor));
        List<Finding> cautions = new ArrayList<>();
        List<Judgement.Routed> routes = new ArrayList<>();
        for (Rule<? super P> rule : parts.rules()) {
            if (rule.onCase() && paper == null && rule.question(file, null).isPresent() && !knows(seen, rule, file))
                continue;
            Optional<Finding> found = rule.judge(file, paper, seen, on);
            if (found.isEmpty()) continue;
            Finding finding = found.get();
            if (rule instanceof Route<?> route) routes.add(new Judgement.Routed(finding, route.task()));
            else if (rule instanceof Obstacle<?> && !finding.unverified()) obstacles.add(finding);
            else cautions.add(finding);
        }
        return new Judgement(List.copyOf(obstacles), List.copyOf(cautions), List.copyOf(routes));
    }

    private static boolean knows(Seen seen, Rule<?> rule, Case file) {
        return rule.question(file, null).map(seen.all()::containsKey).orElse(true);
    }

    /** The obstacle of an act that does not belong to the stage: the only one then, others would bury it. */
    private static Optional<Finding> misplaced(Case file, Act<?> act) {
        Set<Stage> at = act.parts().stages();
        boolean here = at.isEmpty() ? !file.stage().end() : at.contains(file.stage());
        return here ? Optional.empty() : Optional.of(Structure.wrongStage(file, act));
    }

    /** Performs an act: refused with everything that stands in its way, or done. */
    public static <P extends Record> Outcome perform(
            Case file, Act<P> act, P paper, Actor actor, List<String> by, Seen seen, On on) {
        return perform(file, act, paper, actor, by, seen, on, 1 + file.lastSeq());
    }

    /** As above, filing the paper under this entry number: not every entry of a journal is a paper. */
    public static <P extends Record> Outcome perform(
            Case file, Act<P> act, P paper, Actor actor, List<String> by, Seen seen, On on, int seq) {
        Judgement judgement = judge(file, act, paper, actor, seen, on);
        if (!judgement.possible()) return new Outcome.Refused(judgement.obstacles());
        Filed filed = filed(seq, act, paper, by, on, () -> paper);
        Case heard = apply(file, filed, act, paper, judgement, on);
        Case after = heard.heardBy(null); // what effects ask decides nothing
        Parts<P> parts = act.parts();
        String party = filed.party();
        List<Outcome.Issued> issued = new ArrayList<>();
        for (Act.Issue<P, ?> issue : parts.issues()) {
            Record data = issue.data().of(after, paper, seen, on);
            if (data != null) issued.add(new Outcome.Issued(issue.document(), party, data));
        }
        List<Outcome.Claimed> claimed = new ArrayList<>();
        for (var claiming : parts.claims())
            for (String key : claiming.keys().of(after, paper, on))
                claimed.add(
                        new Outcome.Claimed(claiming.claim(), claiming.claim().key() + ":" + key));
        return new Outcome.Done(
                file,
                heard,
                filed,
                judgement,
                List.copyOf(issued),
                all(parts.facts(), after, paper, on),
                List.copyOf(claimed),
                publications(parts, after, paper, on),
                all(parts.delivers(), after, paper, on),
                all(parts.links(), after, paper, on));
    }

    /** A paper as it is filed. */
    public static <P extends Record> Filed filed(
            int seq, Act<P> act, P paper, List<String> by, On on, Supplier<P> reader) {
        String party = paper instanceof ForParty concerned ? concerned.party() : null;
        return new Filed(seq, seq, act, party, by, on.moment(), on.day(), reader);
    }

    /** What the act makes public, and what whoever follows the case sees from now on; who looks at secrets is not shown. */
    private static <P extends Record> List<Publication> publications(Parts<P> parts, Case after, P paper, On on) {
        List<Publication> publications = new ArrayList<>(all(parts.publishes(), after, paper, on));
        if (!(paper instanceof Unseals))
            after.procedure().followed().ifPresent(shown -> publications.add(shown.apply(after, on)));
        return List.copyOf(publications);
    }

    private static <P, R> List<R> all(List<Act.Effect<P, List<R>>> effects, Case file, P paper, On on) {
        List<R> all = new ArrayList<>();
        for (var effect : effects) all.addAll(effect.of(file, paper, on));
        return List.copyOf(all);
    }

    /** The case with the paper in it: papers, matters, periods, then the stage. */
    private static <P extends Record> Case apply(
            Case file, Filed filed, Act<P> act, P paper, Judgement judgement, On on) {
        Parts<P> parts = act.parts();
        String party = filed.party();
        Case still = file.heardBy(null);
        List<Filed> papers = Act.join(still.papers(), List.of(filed));
        List<Spell> spells = new ArrayList<>(still.spells());
        for (Matter matter : parts.opens()) spells.add(open(matter, party, on.day()));
        for (Judgement.Routed routed : judgement.routes())
            if (!file.isOpen(routed.task(), party)) spells.add(open(routed.task(), party, on.day()));
        if (parts.closesIf().apply(paper))
            for (Matter matter : parts.closes()) spells.replaceAll(spell -> close(spell, matter, party, on.day()));
        List<Running> periods = new ArrayList<>(still.periods());
        Case so = file.as(file.stage(), papers, spells, periods);
        if (!parts.stops().isEmpty() && parts.stopsIf().of(so, paper, on))
            for (Period period : parts.stops()) periods.replaceAll(running -> stop(running, period, party, on.day()));
        so = file.as(file.stage(), papers, spells, periods);
        for (Act.Start<P> start : parts.starts()) {
            LocalDate day = start.day().of(so, paper, on);
            if (day == null) continue;
            periods.replaceAll(running -> stop(running, start.period(), party, on.day()));
            periods.add(run(start, act, party, day, on));
        }
        so = file.as(file.stage(), papers, spells, periods);
        Stage stage = parts.to() == null ? file.stage() : parts.to().of(so, paper, on);
        if (stage.end()) { // nothing waits and nothing runs in a case that is over
            spells.replaceAll(spell ->
                    spell.isOpen() ? new Spell(spell.matter(), spell.party(), spell.opened(), on.day()) : spell);
            periods.replaceAll(running -> running.isRunning() ? running.stopped(on.day()) : running);
        }
        return file.as(stage, papers, spells, periods);
    }

    private static Running run(Act.Start<?> start, Act<?> act, @Nullable String party, LocalDate day, On on) {
        Period period = start.period();
        String whose = period.perParty() ? party : null;
        if (!start.named())
            return new Running(period.key(), whose, act.label(), day, on.law().term(period.term(), day), null);
        String article = period instanceof Deadline deadline ? deadline.article() : "";
        int days = (int) Math.max(0, ChronoUnit.DAYS.between(on.day(), day));
        Term term = Term.days(days, period.term(), article);
        return new Running(period.key(), whose, act.label(), on.day(), term, null);
    }

    static Spell open(Matter matter, @Nullable String party, LocalDate day) {
        return new Spell(matter.key(), matter.perParty() ? party : null, day, null);
    }

    static Spell close(Spell spell, Matter matter, @Nullable String party, LocalDate day) {
        boolean same = spell.isOpen()
                && spell.matter().equals(matter.key())
                && (spell.party() == null || spell.party().equals(party));
        return same ? new Spell(spell.matter(), spell.party(), spell.opened(), day) : spell;
    }

    private static Running stop(Running running, Period period, @Nullable String party, LocalDate day) {
        boolean same = running.isRunning()
                && running.period().equals(period.key())
                && (running.party() == null || party == null || running.party().equals(party));
        return same ? running.stopped(day) : running;
    }
}
