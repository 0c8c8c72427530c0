package anlan.kernel.journal;

import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Filed;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.casefile.Running;
import anlan.kernel.casefile.Spell;
import anlan.kernel.form.MayBeEmpty;
import anlan.kernel.form.PaperJson;
import anlan.law.Article;
import anlan.law.SourceStatus;
import anlan.law.Term;
import anlan.law.TermUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a case row keeps beside its columns: matters and periods, as text.
 *
 * @param spells matters that are or were open
 * @param periods periods that run or ran
 */
record CaseState(@MayBeEmpty List<Spell> spells, @MayBeEmpty List<Stored> periods) {

    /** A period with its length as it was when it was started. */
    record Stored(
            String period,
            @MayBeEmpty @Nullable String party,
            String event,
            LocalDate from,
            int amount,
            TermUnit unit,
            String rule,
            String articles,
            SourceStatus status,
            @MayBeEmpty @Nullable LocalDate stopped) {

        static Stored of(Running run) {
            Term term = run.term();
            String articles = String.join(
                    ";", term.articles().stream().map(Article::toString).toList());
            return new Stored(
                    run.period(),
                    run.party(),
                    run.event(),
                    run.from(),
                    term.amount(),
                    term.unit(),
                    term.rule(),
                    articles,
                    term.status(),
                    run.stopped());
        }

        Running running() {
            Term term = new Term(amount, unit, rule, Article.parseAll(articles), status);
            return new Running(period, party, event, from, term, stopped);
        }
    }

    static CaseState of(Case file) {
        return new CaseState(
                file.spells(), file.periods().stream().map(Stored::of).toList());
    }

    static CaseState read(String text) {
        return PaperJson.read(CaseState.class, text);
    }

    String text() {
        return PaperJson.write(this).text();
    }

    Case with(UUID id, Procedure procedure, String stage, List<Filed> papers) {
        return new Case(
                id,
                procedure,
                procedure.stage(stage),
                papers,
                spells,
                periods.stream().map(Stored::running).toList());
    }
}
