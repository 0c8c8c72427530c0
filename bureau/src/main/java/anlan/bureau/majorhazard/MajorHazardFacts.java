package anlan.bureau.majorhazard;

import anlan.bureau.hazard.HazardFacts;
import anlan.bureau.majorhazard.MajorHazardPapers.Confirm;
import anlan.bureau.majorhazard.MajorHazardPapers.ListPublicly;
import anlan.bureau.rectification.RectificationRules;
import anlan.kernel.casefile.*;
import java.util.List;

/**
 * What supervision adds to the figures. Found and removed hazards are counted as every hazard is, by level, so that the rate
 * of major hazards removed (M39) counts them wherever they were handled; what was not major after all is taken back.
 */
public final class MajorHazardFacts {

    /** Hazards put under listed supervision, by level of government. */
    public static final FactKind LISTED = new FactKind("major.listed", "挂牌督办", "处");

    /** Hazards whose day passed without a report. */
    public static final FactKind OVERDUE = new FactKind("major.overdue", "逾期未完成治理", "件");

    private MajorHazardFacts() {}

    static List<Fact> listed(Case file, ListPublicly in, On on) {
        return List.of(HazardFacts.one(LISTED, on.day(), file)
                .times(RectificationRules.hazards(file).size())
                .nature(in.level().label()));
    }

    /** Takes back, on its own day, what was confirmed as major. */
    static List<Fact> takenBack(Case file, On on) {
        return file.dayOf(Confirm.class).stream()
                .map(day -> new On(day, on.moment(), on.law(), on.confirmed()))
                .flatMap(then -> HazardFacts.found(file, then).stream())
                .map(Fact::negative)
                .toList();
    }
}
