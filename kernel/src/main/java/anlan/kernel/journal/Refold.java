package anlan.kernel.journal;

import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Correction;
import anlan.kernel.casefile.Fact;
import anlan.kernel.casefile.Need;
import anlan.kernel.casefile.Outcome;
import anlan.kernel.casefile.Perform;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.casefile.Seen;
import anlan.kernel.form.PaperJson;
import anlan.record.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Folds the entries of a case once more, from nothing, with the answers they were judged by: the same file, the same facts.
 */
@Component
public final class Refold {

    private final LawInForce law;

    /** Folds by the law in force. */
    public Refold(LawInForce law) {
        this.law = law;
    }

    /**
     * What the entries lead to.
     *
     * @param file the case after the last entry
     * @param facts what was recorded on the way
     */
    public record Folded(Case file, List<Fact> facts) {}

    /** Folds a case as it was read; fails where an entry does not follow from those before it. */
    public Folded fold(CaseRow row) {
        Procedure procedure = row.file().procedure();
        Case file = Case.empty(row.id(), procedure);
        List<Fact> facts = new ArrayList<>();
        for (EntryRow entry : row.entries()) {
            if (entry.act().equals(Correction.KEY)) {
                List<EntryRow> so = row.entries().subList(0, entry.seq());
                file = new Case(
                        file.id(),
                        procedure,
                        file.stage(),
                        CaseStore.papers(procedure, so),
                        file.spells(),
                        file.periods());
                continue;
            }
            Act<?> act =
                    procedure.act(entry.act()).orElseThrow(() -> new IllegalStateException("no act " + entry.act()));
            Outcome.Done done = again(file, act, entry);
            facts.addAll(done.facts());
            file = done.after();
        }
        return new Folded(file, List.copyOf(facts));
    }

    private <P extends Record> Outcome.Done again(Case file, Act<P> act, EntryRow entry) {
        P paper = PaperJson.read(act.paper(), entry.paper());
        var on = law.on(entry.happened());
        Set<Need.Question<?, ?>> questions = Perform.questions(file, act, paper);
        Seen seen = Entries.seen(entry.json(), questions);
        Outcome outcome = Perform.perform(file, act, paper, actor(entry), entry.persons(), seen, on, entry.seq());
        if (outcome instanceof Outcome.Done done) return done;
        throw new IllegalStateException(
                "entry " + entry.seq() + " does not follow: " + ((Outcome.Refused) outcome).obstacles());
    }

    /** The first who acted, with the posts the entry says were held. */
    private static Actor actor(EntryRow entry) {
        var by = Entry.read(entry.json().without("previous")).by().getFirst();
        Set<String> posts = Arrays.stream(by.post().split(","))
                .filter(post -> !post.isEmpty())
                .collect(Collectors.toSet());
        return new Actor(by.person(), by.account(), "", by.unit(), posts);
    }
}
