package anlan.kernel.indicator;

import anlan.kernel.casefile.Filed;
import anlan.kernel.indicator.KeptFigures.KeepFigures;
import anlan.kernel.journal.CaseStore;
import anlan.kernel.people.People;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an organ has reported, beside what the same figures are now. Runs inside the reader's transaction and scope. */
@Component
final class Reported {

    private static final int SHOWN = 50;

    private final CaseStore store;
    private final People people;
    private final JdbcClient jdbc;

    Reported(CaseStore store, People people, JdbcClient jdbc) {
        this.store = store;
        this.people = people;
        this.jdbc = jdbc;
    }

    /** One report: the latest of its period. */
    record Kept(
            UUID caseId,
            String unit,
            String unitName,
            String from,
            String to,
            Instant known,
            String purpose,
            String by,
            Instant at) {}

    /** Figures with what the organ reported for them, and for the same days a year before. */
    List<Figure> beside(List<Figure> figures, List<Indicator> declared, String organ, Frame frame) {
        Optional<Filed> then = last(KeptFigures.file(organ, frame));
        Optional<KeepFigures> before =
                last(KeptFigures.file(organ, frame.yearBefore())).map(Reported::paper);
        return figures.stream()
                .map(figure -> figure.with(
                        then.flatMap(filed -> value(figure, filed, declared)).orElse(null),
                        before.flatMap(kept -> kept.line(figure.key()))
                                .map(KeptFigures.Line::display)
                                .orElse(null)))
                .toList();
    }

    /** The reports of everybody in scope, those of the latest period first. */
    List<Kept> all() {
        return jdbc.sql("""
                        SELECT id FROM case_file WHERE procedure = 'indicator.kept' ORDER BY touched DESC LIMIT :size
                        """).param("size", SHOWN).query((row, index) -> row.getObject("id", UUID.class)).list().stream()
                .flatMap(id -> last(id).stream().map(filed -> kept(id, filed)))
                .toList();
    }

    private Kept kept(UUID id, Filed filed) {
        KeepFigures in = paper(filed);
        return new Kept(
                id,
                in.unit(),
                people.organisation().unitName(in.unit()),
                in.from().toString(),
                in.to().toString(),
                in.known(),
                in.purpose(),
                name(filed),
                filed.happened());
    }

    private Optional<Figure.Reported> value(Figure figure, Filed filed, List<Indicator> declared) {
        KeepFigures kept = paper(filed);
        Indicator indicator = declared.stream()
                .filter(each -> each.key().equals(figure.key()))
                .findFirst()
                .orElseThrow();
        return kept.line(figure.key())
                .map(line -> new Figure.Reported(
                        line.display(),
                        Figure.side(indicator.numerator(), line.numerator()),
                        side(indicator, line.denominator()),
                        kept.known(),
                        kept.purpose(),
                        name(filed),
                        filed.day(),
                        differs(figure, line)));
    }

    private static Figure.@Nullable Side side(Indicator indicator, @Nullable BigDecimal value) {
        return indicator.denominator() == null || value == null ? null : Figure.side(indicator.denominator(), value);
    }

    private static boolean differs(Figure now, KeptFigures.Line then) {
        KeptFigures.Line today = KeptFigures.Line.of(now);
        return !then.numerator().equals(today.numerator()) || !Objects.equals(then.denominator(), today.denominator());
    }

    private Optional<Filed> last(UUID file) {
        return store.find(file).map(row -> row.file().filed(KeepFigures.class)).map(List::getLast);
    }

    private static KeepFigures paper(Filed filed) {
        return (KeepFigures) filed.paper();
    }

    private String name(Filed filed) {
        return filed.by().stream()
                .map(UUID::fromString)
                .map(people.organisation()::personName)
                .findFirst()
                .orElse("");
    }
}
