package anlan.bureau.duties;

import anlan.bureau.complaint.ComplaintHandling;
import anlan.bureau.fireworks.RetailLicence;
import anlan.bureau.hazard.HazardRectification;
import anlan.bureau.history.HistoricalCases;
import anlan.bureau.inspection.RandomDraw;
import anlan.bureau.inspection.SiteInspection;
import anlan.bureau.licence.BusinessLicence;
import anlan.bureau.majorhazard.MajorHazard;
import anlan.bureau.penalty.OrdinaryPenalty;
import anlan.bureau.penalty.PenaltyMeeting;
import anlan.kernel.casefile.Procedure;
import java.util.List;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** The procedures in force. A new duty is one line here. */
@Configuration(proxyBeanMethods = false)
@Import(Duties.InForce.class)
public class Duties {

    private static final List<Procedure> ALL = List.of(
            RandomDraw.PROCEDURE,
            SiteInspection.PROCEDURE,
            HazardRectification.PROCEDURE,
            MajorHazard.PROCEDURE,
            ComplaintHandling.PROCEDURE,
            BusinessLicence.PROCEDURE,
            RetailLicence.PROCEDURE,
            OrdinaryPenalty.PROCEDURE,
            PenaltyMeeting.PROCEDURE,
            HistoricalCases.PROCEDURE);

    /** All of them, also for whoever folds cases without the application around it. */
    public static List<Procedure> all() {
        return ALL;
    }

    /** Hands each to the application. */
    static final class InForce implements BeanRegistrar {

        @Override
        public void register(BeanRegistry registry, Environment environment) {
            for (Procedure duty : ALL)
                registry.registerBean(duty.key(), Procedure.class, bean -> bean.supplier(context -> duty));
        }
    }
}
