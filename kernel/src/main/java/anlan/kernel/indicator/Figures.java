package anlan.kernel.indicator;

import anlan.kernel.indicator.FactPage.Place;
import anlan.kernel.journal.LawInForce;
import anlan.kernel.people.People;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Computes declared indicators for any unit, period and cut-off. Runs inside the reader's transaction and scope. */
@Component
public final class Figures {

    private final List<Indicator> declared;
    private final FigureStore store;
    private final People people;

    /** Collects what every capability declares. */
    public Figures(List<Indicators> declared, FigureStore store, People people) {
        this.declared = declared.stream().flatMap(each -> each.all().stream()).toList();
        this.store = store;
        this.people = people;
    }

    /** All indicators, in the order they are shown. */
    List<Indicator> declared() {
        return declared;
    }

    /** All figures. */
    public List<Figure> all(Frame frame) {
        return of(declared, frame);
    }

    /** One indicator by key. */
    public Optional<Indicator> find(String key) {
        return declared.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /** One figure. */
    public Figure of(Indicator indicator, Frame frame) {
        return of(List.of(indicator), frame).getFirst();
    }

    /** The rows behind a count: so many after where the page before ended, from the first when that is null. */
    public FactPage rows(Count count, Frame frame, @Nullable Place after, int size) {
        Place place = after == null ? Place.before(frame) : after;
        // One more than shown tells whether there is a next page.
        List<FactPage.Row> rows = store.rows(count, frame, place, size + 1);
        List<FactPage.Row> shown = rows.subList(0, Math.min(size, rows.size()));
        String next = rows.size() > size ? shown.getLast().place().text() : null;
        return new FactPage(count.label(), shown, next, store.facts(count, frame));
    }

    /** The figure of each of the twelve months up to the end of the frame, the last one as far as the frame goes. */
    List<Month> months(Indicator indicator, Frame frame) {
        List<Count> counts = counts(List.of(indicator));
        YearMonth last = YearMonth.from(frame.to());
        return IntStream.rangeClosed(-11, 0)
                .mapToObj(last::plusMonths)
                .map(month -> {
                    LocalDate end = month.equals(last) ? frame.to() : month.atEndOfMonth();
                    Frame of = new Frame(frame.unit(), month.atDay(1), end, frame.known());
                    Frame before = of.yearBefore();
                    return new Month(
                            month.toString(),
                            value(indicator, store.sums(counts, of)),
                            value(indicator, store.sums(counts, before)));
                })
                .toList();
    }

    /** One month beside the same month a year before. */
    record Month(String month, Value value, Value before) {}

    /** A value; null where there is no denominator. */
    record Value(@Nullable BigDecimal value, String display) {}

    private static Value value(Indicator indicator, Sums sums) {
        Count below = indicator.denominator();
        BigDecimal bottom = below == null ? null : sums.of(below);
        BigDecimal value = Figure.value(indicator, sums.of(indicator.numerator()), bottom);
        return new Value(value, Figure.display(indicator, value));
    }

    private static List<Count> counts(List<Indicator> indicators) {
        return indicators.stream()
                .flatMap(indicator -> Stream.of(indicator.numerator(), indicator.denominator()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private List<Figure> of(List<Indicator> indicators, Frame frame) {
        List<Count> counts = counts(indicators);
        Sums now = store.sums(counts, frame);
        Sums before = store.sums(counts, frame.yearBefore());
        return indicators.stream()
                .map(indicator -> figure(indicator, frame, now, before))
                .toList();
    }

    private Figure figure(Indicator indicator, Frame frame, Sums now, Sums before) {
        Count below = indicator.denominator();
        BigDecimal top = now.of(indicator.numerator());
        BigDecimal bottom = below == null ? null : now.of(below);
        BigDecimal value = Figure.value(indicator, top, bottom);
        return new Figure(
                indicator.group(),
                indicator.key(),
                indicator.label(),
                Figure.display(indicator, value),
                value,
                indicator.numerator().unit(),
                Figure.side(indicator.numerator(), top),
                below == null || bottom == null ? null : Figure.side(below, bottom),
                indicator.sentence(),
                frame.from() + "至" + frame.to(),
                LocalDate.ofInstant(frame.known(), LawInForce.ZONE).toString(),
                people.organisation().unitName(frame.unit()) + "及所属单位",
                "own",
                new Figure.Previous(null, value(indicator, before).display()),
                null);
    }
}
