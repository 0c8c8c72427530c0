package anlan.bureau.penalty;

import anlan.kernel.form.Labelled;
import anlan.law.Money;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A paper, or a line of one, that says what penalty is proposed or imposed. */
public interface Penalising {

    /** Kinds of penalty; empty if none. */
    List<Kind> kinds();

    /** The fine; zero if none. */
    Money fine();

    /** What is confiscated, in money; zero if nothing. */
    Money confiscated();

    /** Whether one of these kinds is among them. */
    default boolean hasAny(Set<Kind> those) {
        return kinds().stream().anyMatch(those::contains);
    }

    /** Kinds of administrative penalty (行政处罚法 9; PEN-052). */
    enum Kind implements Labelled {
        WARNING("警告"),
        CRITICISM("通报批评"),
        FINE("罚款"),
        CONFISCATION("没收违法所得、没收非法财物"),
        SUSPEND_LICENCE("暂扣许可证件"),
        DOWNGRADE("降低资质等级"),
        REVOKE_LICENCE("吊销许可证件"),
        RESTRICT("限制开展生产经营活动"),
        STOP_BUSINESS("责令停产停业"),
        CLOSE("责令关闭"),
        BAN("限制从业");

        /** Kinds for which a hearing must be offered whatever the amount (行政处罚法 63). */
        public static final Set<Kind> HEARD =
                EnumSet.of(DOWNGRADE, REVOKE_LICENCE, STOP_BUSINESS, CLOSE, BAN, RESTRICT, SUSPEND_LICENCE);

        /** Kinds that count as serious for collective discussion, as the order repealed in 2026 had it (PEN-028). */
        public static final Set<Kind> SERIOUS = EnumSet.of(SUSPEND_LICENCE, REVOKE_LICENCE, STOP_BUSINESS, CLOSE, BAN);

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
