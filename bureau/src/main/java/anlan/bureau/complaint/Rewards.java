package anlan.bureau.complaint;

import anlan.bureau.complaint.ComplaintPapers.Award;
import anlan.law.Law;
import anlan.law.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * What a report is rewarded with, by the dated values of 安监总财〔2018〕19号: a share of the fine within a floor and a cap, or so
 * much for each death that was concealed; for the unit's own people up to so much more (应急〔2020〕69号), never above the cap.
 *
 * @param least what is owed
 * @param most what may be given at most
 */
record Rewards(Money least, Money most) {

    /** For a major hazard or an illegal act, by the fine (REP-004); without a fine the floor. */
    static Rewards forFine(Money fine, boolean insider, Law law, LocalDate day) {
        Money share = fine.times(law.ratio("REP-004.share", day), RoundingMode.HALF_UP)
                .raisedTo(law.money("REP-004.min", day));
        return within(share, law.money("REP-004.max", day), insider, law, day);
    }

    /** For an accident that was concealed or reported falsely, by the deaths that were confirmed (REP-005). */
    static Rewards forConcealed(Award.Accident accident, int deaths, boolean insider, Law law, LocalDate day) {
        Money each = law.money(accident.term(), day).times((long) deaths);
        return within(each, law.money("REP-005.max", day), insider, law, day);
    }

    private static Rewards within(Money base, Money cap, boolean insider, Law law, LocalDate day) {
        BigDecimal most = insider ? BigDecimal.ONE.add(law.ratio("REP-007", day)) : BigDecimal.ONE;
        return new Rewards(
                base.cappedAt(cap), base.times(most, RoundingMode.HALF_UP).cappedAt(cap));
    }

    boolean allow(Money amount) {
        return amount.atLeast(least) && amount.atMost(most);
    }

    String display() {
        return least.equals(most) ? least.display() : least.display() + "至" + most.display();
    }
}
