package anlan.bureau.duties;

import anlan.bureau.hazard.HazardRectification;
import anlan.bureau.history.HistoricalCases;
import anlan.bureau.inspection.RandomDraw;
import anlan.bureau.inspection.SiteInspection;
import anlan.bureau.penalty.OrdinaryPenalty;
import anlan.bureau.penalty.PenaltyMeeting;
import anlan.kernel.casefile.Procedure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The procedures in force. A new duty is one line here. */
@Configuration(proxyBeanMethods = false)
public class Duties {

    @Bean
    Procedure hazardRectification() {
        return HazardRectification.PROCEDURE;
    }

    @Bean
    Procedure siteInspection() {
        return SiteInspection.PROCEDURE;
    }

    @Bean
    Procedure ordinaryPenalty() {
        return OrdinaryPenalty.PROCEDURE;
    }

    @Bean
    Procedure penaltyMeeting() {
        return PenaltyMeeting.PROCEDURE;
    }

    @Bean
    Procedure randomDraw() {
        return RandomDraw.PROCEDURE;
    }

    @Bean
    Procedure historicalCases() {
        return HistoricalCases.PROCEDURE;
    }
}
