package anlan.kernel.indicator;

import anlan.kernel.casefile.Need;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.indicator.KeptFigures.Computed;
import anlan.kernel.indicator.KeptFigures.Line;
import anlan.kernel.journal.Sight;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** The figures that are kept: computed where they are reported, in the same transaction. */
@Component
final class FiguresAsOf implements Sight<Frame, Computed> {

    private final Figures figures;

    FiguresAsOf(Figures figures) {
        this.figures = figures;
    }

    @Override
    public Need<Frame, Computed> need() {
        return KeptFigures.COMPUTED;
    }

    @Override
    public Computed look(Frame frame, On on) {
        return computed(frame);
    }

    Computed computed(Frame frame) {
        return new Computed(figures.all(frame).stream().map(Line::of).toList());
    }

    /** Keeping figures is a declared procedure. */
    @Configuration(proxyBeanMethods = false)
    static class Declared {

        @Bean
        Procedure keptFigures() {
            return KeptFigures.PROCEDURE;
        }
    }
}
