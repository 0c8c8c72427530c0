package anlan.law.computation;

import anlan.law.Bound;
import anlan.law.Due;
import anlan.law.Law;
import anlan.law.Start;
import java.time.LocalDate;
import java.util.List;

/// 处罚时效 (行政处罚法 36): an act not discovered within two years of its end is not punished; five years where citizens'
/// life or health, or financial safety, is concerned and there is a harmful result. It does not roll over rest days.
public record Limitation(LocalDate ended, LocalDate lastDay, boolean harm, List<String> explanation) {
    public Limitation {
        explanation = List.copyOf(explanation);
    }

    /// Counts from the day the act ended; of an act that continues, or repeats, that is the day it stopped.
    public static Limitation of(LocalDate ended, boolean harm, Law law) {
        var term = law.term(harm ? "PEN-013.harm" : "PEN-013.ordinary", ended);
        var lastDay = Due.count(new Start("违法行为终了", ended), term, Bound.BUREAU, law.calendar())
                .safeDay();
        return new Limitation(
                ended,
                lastDay,
                harm,
                List.of(
                        "违法行为终了之日" + ended,
                        harm ? "涉及公民生命健康安全、金融安全且有危害后果，时效五年" : "时效二年",
                        lastDay + "前（含当日）未被发现的，不再给予行政处罚，依据《行政处罚法》第三十六条"));
    }

    /// Whether an act discovered on that day may no longer be punished.
    public boolean expired(LocalDate discovered) {
        return discovered.isAfter(lastDay);
    }
}
