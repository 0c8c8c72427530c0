package anlan.bureau.fireworks;

import anlan.bureau.fireworks.RetailPapers.SiteCheck;
import anlan.bureau.permit.PermitPapers.Accept;
import anlan.bureau.permit.PermitPapers.Organ;
import anlan.bureau.permit.PermitWatches;
import anlan.proof.Watch;
import java.util.HashSet;
import java.util.List;

/** What the rulebook forbids on this licence, beside what it forbids on every one: LIC-022, OFF-005. */
final class RetailWatches {

    private RetailWatches() {}

    static List<Watch<?>> all() {
        return new PermitWatches("LIC-022", 3, 2)
                .and(List.of(
                        Watch.always(
                                "LIC-022",
                                "零售由县级受理",
                                step -> step.as(Accept.class)
                                        .map(in -> in.organ() != Organ.COUNTY)
                                        .orElse(false)),
                        Watch.always(
                                "OFF-005",
                                "现场核查不得少于两人",
                                step -> step.as(SiteCheck.class)
                                        .map(in -> new HashSet<>(in.officers()).size() < 2)
                                        .orElse(false))));
    }
}
