package anlan.kernel.journal;

import anlan.kernel.casefile.Need;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Seen;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Looks up what rules need, each question once. */
@Component
public final class Sights {

    private final List<Sight<?, ?>> all;

    /** Collects everything that can answer a need. */
    public Sights(List<Sight<?, ?>> all) {
        this.all = List.copyOf(all);
    }

    /** The answers to all questions; fails if nobody can answer one. */
    public Seen look(Collection<Need.Question<?, ?>> questions, On on) {
        Seen seen = Seen.nothing();
        for (Need.Question<?, ?> question : questions) seen = seen(seen, question, on);
        return seen;
    }

    @SuppressWarnings("unchecked") // the need's own types; its key tells which sight it is
    private <K, A extends Record> Seen seen(Seen seen, Need.Question<K, A> question, On on) {
        for (Sight<?, ?> sight : all)
            if (sight.need().key().equals(question.need().key()))
                return seen.and(question, ((Sight<K, A>) sight).look(question.with(), on));
        throw new IllegalStateException(
                "nobody answers the need " + question.need().key());
    }
}
