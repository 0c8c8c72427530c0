package anlan.bureau.duties;

import anlan.bureau.complaint.ComplaintHandling;
import anlan.bureau.hazard.HazardRectification;
import anlan.bureau.history.HistoricalCases;
import anlan.bureau.inspection.RandomDraw;
import anlan.bureau.inspection.SiteInspection;
import anlan.bureau.majorhazard.MajorHazard;
import anlan.bureau.penalty.OrdinaryPenalty;
import anlan.bureau.penalty.PenaltyMeeting;
import anlan.kernel.casefile.Procedure;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.ReflectionUtils;

/** The procedures in force. A new duty is one line here. */
@Configuration(proxyBeanMethods = false)
public class Duties {

    /** All of them, for whoever folds cases without the application around it; read off the lines below, so that none is forgotten. */
    public static List<Procedure> all() {
        Duties duties = new Duties();
        return Arrays.stream(ReflectionUtils.getDeclaredMethods(Duties.class))
                .filter(method -> method.isAnnotationPresent(Bean.class))
                .peek(ReflectionUtils::makeAccessible)
                .map(method -> (Procedure) Objects.requireNonNull(ReflectionUtils.invokeMethod(method, duties)))
                // Reflection promises no order.
                .sorted(Comparator.comparing(Procedure::key))
                .toList();
    }

    @Bean
    Procedure hazardRectification() {
        return HazardRectification.PROCEDURE;
    }

    @Bean
    Procedure majorHazard() {
        return MajorHazard.PROCEDURE;
    }

    @Bean
    Procedure complaintHandling() {
        return ComplaintHandling.PROCEDURE;
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
