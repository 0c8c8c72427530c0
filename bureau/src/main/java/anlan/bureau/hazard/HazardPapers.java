package anlan.bureau.hazard;

import anlan.bureau.rectification.RectificationPapers.Supervising;
import anlan.kernel.form.Label;
import anlan.kernel.form.LongText;
import anlan.kernel.form.Pick;
import java.time.LocalDate;
import java.util.UUID;

// spotless:off one place of a paper, one line
/** The papers only this removal has; the others are those of every removal. */
public final class HazardPapers {

    private HazardPapers() {}

    /** 督办: a major hazard gets a person answerable for it, measures and a day. */
    public record Supervise(
            @Label("督办责任人") @Pick("person") UUID answerable,
            @Label("督办期限") LocalDate lastDay,
            @Label("督办要求") @LongText String measures)
            implements Supervising {}

    /** 销号. */
    public record WriteOff(@Label("核查结论") @LongText String conclusion) {}
}
// spotless:on
