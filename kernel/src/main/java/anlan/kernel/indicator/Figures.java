package anlan.kernel.indicator;

import anlan.kernel.people.People;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Computes declared indicators for any unit, period and cut-off. Runs inside the reader's transaction and scope. */
@Component
public final class Figures {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

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
        return declared.stream().map(indicator -> of(indicator, frame)).toList();
    }

    /** One indicator by key. */
    public Optional<Indicator> find(String key) {
        return declared.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /** One figure. */
    public Figure of(Indicator indicator, Frame frame) {
        BigDecimal top = store.sum(indicator.numerator(), frame);
        Count below = indicator.denominator();
        BigDecimal bottom = below == null ? null : store.sum(below, frame);
        BigDecimal value = Figure.value(indicator, top, bottom);
        return new Figure(
                indicator.key(),
                indicator.label(),
                Figure.display(indicator, value),
                value,
                indicator.numerator().unit(),
                Figure.side(indicator.numerator(), top),
                below == null || bottom == null ? null : Figure.side(below, bottom),
                indicator.sentence(),
                frame.from() + "至" + frame.to(),
                LocalDate.ofInstant(frame.known(), ZONE).toString(),
                people.organisation().unitName(frame.unit()) + "及所属单位",
                "own",
                new Figure.Previous(null, display(indicator, frame.yearBefore())),
                null);
    }

    private String display(Indicator indicator, Frame frame) {
        Count below = indicator.denominator();
        @Nullable BigDecimal bottom = below == null ? null : store.sum(below, frame);
        return Figure.display(indicator, Figure.value(indicator, store.sum(indicator.numerator(), frame), bottom));
    }
}
