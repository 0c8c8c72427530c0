package anlan.kernel.journal;

import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Correction;
import anlan.kernel.casefile.Fact;
import anlan.kernel.casefile.Finding;
import anlan.kernel.casefile.Need;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Outcome;
import anlan.kernel.casefile.Perform;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.casefile.Seen;
import anlan.kernel.casefile.Voiding;
import anlan.kernel.form.PaperJson;
import anlan.record.Entry;
import anlan.record.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Folds the entries of a case from nothing, with the answers they were judged by: pure, so that a correction, a later version
 * of the procedure and an exported file are all judged in the same way.
 */
public final class Fold {

    private final Procedure procedure;
    private final List<EntryRow> entries;
    private final LawThen law;
    private final Answering others;
    private final Map<Integer, Correction> corrections = new HashMap<>();
    private final List<Asked> asked = new ArrayList<>();

    /** Folds these entries, oldest first, by this procedure. */
    public Fold(Procedure procedure, List<EntryRow> entries, LawThen law) {
        this(procedure, entries, law, (question, on) -> Optional.empty());
    }

    /** As above; what no entry had asked is asked elsewhere, as of the day of the act. */
    Fold(Procedure procedure, List<EntryRow> entries, LawThen law, Answering others) {
        this.procedure = procedure;
        this.entries = List.copyOf(entries);
        this.law = law;
        this.others = others;
        for (EntryRow entry : entries) entry.correction().ifPresent(each -> corrections.put(each.entry(), each));
    }

    /** The law by which an act is judged. */
    @FunctionalInterface
    public interface LawThen {

        /** The law on the moment of an act, as it was known when the act was entered. */
        On on(Instant happened, Instant entered);
    }

    /** Answers what was not asked at the time. */
    @FunctionalInterface
    interface Answering {

        /** The question with its answer as of that day; empty if nobody can tell. */
        Optional<Seen> answer(Need.Question<?, ?> question, On on);
    }

    /** A question that had to be asked anew, for one entry. */
    record Asked(int entry, Seen answer) {}

    /** One act that followed. */
    public record Step(EntryRow entry, Act<?> act, Outcome.Done done) {}

    /** The first entry that does not follow, and all that stands in its way. */
    public record Broken(EntryRow entry, String label, List<Finding> obstacles) {}

    /**
     * What the entries lead to.
     *
     * @param file the case after the last entry that followed
     * @param steps the acts that followed, in order
     * @param broken the first act that did not
     * @param asked what had to be asked anew
     */
    public record Folded(Case file, List<Step> steps, Optional<Broken> broken, List<Asked> asked) {

        /** What the case counts: nothing if it was voided. */
        public List<Fact> facts() {
            if (file.stage() == Voiding.At.VOIDED) return List.of();
            return steps.stream().flatMap(step -> step.done().facts().stream()).toList();
        }

        /** The act of one entry. */
        Optional<Step> step(int seq) {
            return steps.stream().filter(step -> step.entry().seq() == seq).findFirst();
        }
    }

    /** The same fold with one paper corrected. */
    Fold with(Correction correction) {
        Fold other = new Fold(procedure, entries, law, others);
        other.corrections.put(correction.entry(), correction);
        return other;
    }

    /** Folds them all, or up to the first that does not follow. */
    public Folded of(UUID id) {
        Case file = Case.empty(id, procedure);
        List<Step> steps = new ArrayList<>();
        for (EntryRow entry : entries) {
            if (!entry.isAct() || isStruck(entry)) continue;
            Optional<Act<?>> act = procedure.act(entry.act());
            if (act.isEmpty()) {
                Finding unknown = structural("ACT", "程序中没有“" + entry.act() + "”这一办理事项");
                return broken(file, steps, entry, entry.act(), List.of(unknown));
            }
            switch (again(file, act.get(), entry)) {
                case Outcome.Done done -> {
                    steps.add(new Step(entry, act.get(), done));
                    file = done.after();
                }
                case Outcome.Refused refused -> {
                    return broken(file, steps, entry, act.get().label(), refused.obstacles());
                }
            }
        }
        return new Folded(file, List.copyOf(steps), Optional.empty(), List.copyOf(asked));
    }

    private Folded broken(Case file, List<Step> steps, EntryRow at, String label, List<Finding> obstacles) {
        return new Folded(file, List.copyOf(steps), Optional.of(new Broken(at, label, obstacles)), List.copyOf(asked));
    }

    private boolean isStruck(EntryRow entry) {
        Correction correction = corrections.get(entry.seq());
        return correction != null && correction.paper().isEmpty();
    }

    /** The paper of an entry as it counts now. */
    JsonObject paper(EntryRow entry) {
        Correction correction = corrections.get(entry.seq());
        return correction == null ? entry.paper() : correction.paper().orElseThrow();
    }

    private <P extends Record> Outcome again(Case file, Act<P> act, EntryRow entry) {
        P paper = PaperJson.read(act.paper(), paper(entry));
        On on = law.on(entry.happened(), entry.entered());
        Seen seen = seen(entry, Perform.questions(file, act, paper), on);
        try {
            return Perform.perform(file, act, paper, actor(entry), entry.persons(), seen, on, entry.seq());
        } catch (Seen.NotLookedUp lacking) {
            return new Outcome.Refused(
                    List.of(structural("SEEN", "记录中没有办理时查得的“" + lacking.need().label() + "”")));
        }
    }

    private Finding structural(String rule, String words) {
        return Finding.of(rule, procedure.basis(), words, Finding.Group.OTHER);
    }

    /** What was seen then; what only the corrected file asks was seen when it was corrected, or is asked now. */
    private Seen seen(EntryRow entry, Set<Need.Question<?, ?>> questions, On on) {
        Seen seen = Entries.seen(Seen.nothing(), entry.json(), 0, questions);
        for (EntryRow later : entries)
            if (!later.isAct()) seen = Entries.seen(seen, later.json(), entry.seq(), questions);
        for (Need.Question<?, ?> question : questions) {
            if (seen.all().containsKey(question)) continue;
            Optional<Seen> answer = others.answer(question, on);
            if (answer.isEmpty()) continue;
            asked.add(new Asked(entry.seq(), answer.get()));
            seen = seen.and(answer.get());
        }
        return seen;
    }

    /** The first who acted, with the posts the entry says were held. */
    private static Actor actor(EntryRow entry) {
        return Entries.actor(Entry.read(entry.json().without("previous")).by().getFirst());
    }
}
