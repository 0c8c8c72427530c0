package anlan.kernel.indicator;

import anlan.kernel.casefile.Procedure;
import anlan.kernel.indicator.KeptFigures.Computed;
import anlan.kernel.journal.Sight;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The record of reported figures among the declared procedures, and what its act asks for. */
@Configuration(proxyBeanMethods = false)
class FigureRecord {

    @Bean
    Procedure keptFigures() {
        return KeptFigures.PROCEDURE;
    }

    /** The figures computed where they are reported, in the same transaction. */
    @Bean
    Sight<Frame, Computed> figuresComputed(Figures figures) {
        return Sight.of(KeptFigures.COMPUTED, (frame, on) -> Computed.of(figures.all(frame)));
    }
}
