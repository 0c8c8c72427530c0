package anlan.kernel.desk;

import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Finding;
import anlan.kernel.casefile.Finding.Group;
import anlan.kernel.casefile.Matter;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Parts;
import anlan.kernel.casefile.Perform;
import anlan.kernel.casefile.Seen;
import anlan.kernel.casefile.Stage;
import anlan.kernel.desk.CaseView.Keyed;
import java.util.List;
import java.util.Optional;

/** What somebody can do next in a case, or what the case waits for: judged as the act itself would be, without its paper. */
final class NextActs {

    private static final int LEADS_ON = 4;
    private static final int LEADS_OUT = 3;
    private static final int CHANGES_SOMETHING = 2;
    private static final int KEEPS_ON = 1;

    private NextActs() {}

    /** The possible act that brings the case furthest; empty where the actor can do nothing but side acts. */
    static Optional<Keyed> of(Case file, Actor actor, On on) {
        Act<?> best = null;
        for (Act<?> act : file.procedure().acts())
            if (isMain(file, act, on)
                    && judged(file, act, actor, on).isEmpty()
                    && (best == null || weight(file, act) >= weight(file, best))) best = act;
        return Optional.ofNullable(best).map(act -> new Keyed(act.key(), act.label()));
    }

    /** What the case waits for, in a few words: an act of others, a period; its stage where nobody knows better. */
    static String waiting(Case file, Actor actor, On on) {
        Act<?> best = null;
        boolean time = false;
        for (Act<?> act : file.procedure().acts()) {
            if (!isMain(file, act, on) || (best != null && weight(file, act) < weight(file, best))) continue;
            var obstacles = judged(file, act, actor, on);
            boolean others = obstacles.stream().allMatch(each -> each.group() == Group.OTHERS);
            boolean later = obstacles.stream().allMatch(each -> each.group() == Group.TIME);
            if (!obstacles.isEmpty() && (others || later)) {
                best = act;
                time = later;
            }
        }
        if (best == null) return file.stage().label();
        return time ? "期限届满后" + best.label() : "待" + best.parts().who().label() + best.label();
    }

    private static List<Finding> judged(Case file, Act<?> act, Actor actor, On on) {
        return Perform.judge(file, act, null, actor, Seen.nothing(), on).obstacles();
    }

    private static boolean isMain(Case file, Act<?> act, On on) {
        Parts<?> parts = act.parts();
        Matter within = parts.within();
        boolean here = parts.stages().contains(file.stage()) || (within != null && file.isOpen(within));
        return here && parts.expiry() == null && parts.asked().applies(file, on);
    }

    // Of acts that weigh the same the one declared later comes later in the procedure. Acts that lead back are for the
    // day something went wrong; what ends the case (不予受理) is not proposed before what brings it on (受理).
    private static int weight(Case file, Act<?> act) {
        Parts<?> parts = act.parts();
        List<Stage> order = file.procedure().stages();
        boolean back = act.leadsTo()
                .map(to -> order.indexOf(to) < order.indexOf(file.stage()))
                .orElse(false);
        if (back) return KEEPS_ON;
        if (parts.to() != null) return act.leadsTo().filter(Stage::end).isPresent() ? LEADS_OUT : LEADS_ON;
        boolean changes = !parts.opens().isEmpty()
                || !parts.closes().isEmpty()
                || !parts.starts().isEmpty()
                || !parts.stops().isEmpty();
        return changes ? CHANGES_SOMETHING : KEEPS_ON;
    }
}
