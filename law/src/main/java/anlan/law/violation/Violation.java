package anlan.law.violation;

import anlan.law.Article;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A violation under the law of one span of days: the duty broken, the penalty article, what it allows.
///
/// `until` is the last day of that law (null: still in force); `crime` is the rulebook id of a possible transfer to the
/// police, or empty; `hint` says what the officer must watch.
public record Violation(
        String id,
        String name,
        LocalDate from,
        @Nullable LocalDate until,
        List<Article> duties,
        List<Article> basis,
        List<Penalty> penalties,
        Map<Stage, List<Measure>> measures,
        String crime,
        String hint) {
    public Violation {
        duties = List.copyOf(duties);
        basis = List.copyOf(basis);
        penalties = List.copyOf(penalties);
        measures = Map.copyOf(measures);
    }

    /// Whether this version was in force on that day.
    public boolean inForce(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /// The penalty line for a subject at a stage.
    public Optional<Penalty> penalty(Subject subject, Stage stage) {
        return penalties.stream()
                .filter(p -> p.subject() == subject && p.stage() == stage)
                .findFirst();
    }

    /// What else is prescribed at a stage; empty if nothing.
    public List<Measure> measures(Stage stage) {
        return measures.getOrDefault(stage, List.of());
    }

    /// The concrete range for a subject at a stage.
    public FineRange range(Subject subject, Stage stage, Facts facts) {
        var penalty = penalty(subject, stage);
        return penalty.isPresent()
                ? penalty.get().fine().range(facts, penalty.get().optional(), basis)
                : new FineRange.None(Article.display(basis) + "未规定对" + subject.label() + "的罚款（" + stage.label() + "）");
    }
}
