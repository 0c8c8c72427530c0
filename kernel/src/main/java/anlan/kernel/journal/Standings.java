package anlan.kernel.journal;

import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.On;
import anlan.law.ConfirmedValue;
import anlan.law.Law;
import anlan.law.WorkCalendar;
import anlan.record.file.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a case stands, as its exported file states it and as a replay of that file finds it. */
public final class Standings {

    private Standings() {}

    /** How it stands, its periods counted by this calendar, beside what the bureau had confirmed of the law. */
    public static Standing of(Case file, Confirmations confirmed, WorkCalendar calendar) {
        // Due days depend on the calendar alone; no other day or value is looked at.
        On any = new On(LocalDate.EPOCH, Instant.EPOCH, Law.shipped().with(calendar), Set.of());
        return new Standing(
                file.procedure().key(),
                file.procedure().version(),
                file.stage().name(),
                file.spells().stream()
                        .map(spell -> new Standing.OpenMatter(
                                spell.matter(),
                                text(spell.party()),
                                spell.opened(),
                                Optional.ofNullable(spell.closed())))
                        .toList(),
                Periods.timed(file, any).stream()
                        .map(timed -> new Standing.RunningPeriod(
                                timed.period().key(),
                                text(timed.run().party()),
                                timed.run().from(),
                                timed.due().lastDay(),
                                Optional.ofNullable(timed.run().stopped())))
                        .toList(),
                calendar.version(),
                confirmed(confirmed));
    }

    private static List<Standing.Confirmed> confirmed(Confirmations confirmed) {
        List<Standing.Confirmed> all = new ArrayList<>();
        for (Confirmations.Value each : confirmed.values())
            all.add(new Standing.Confirmed(
                    each.value().id(),
                    each.value().value(),
                    Optional.of(each.value().from()),
                    each.value().articles(),
                    each.at().atZone(LawInForce.ZONE).toOffsetDateTime()));
        for (Confirmations.RuleId each : confirmed.rules())
            all.add(new Standing.Confirmed(
                    each.rule(),
                    "",
                    Optional.empty(),
                    "",
                    each.at().atZone(LawInForce.ZONE).toOffsetDateTime()));
        all.sort(Comparator.comparing(Standing.Confirmed::at));
        return List.copyOf(all);
    }

    /** What the bureau had confirmed, as an exported file states it. */
    public static Confirmations confirmations(Standing stated) {
        List<Confirmations.Value> values = new ArrayList<>();
        List<Confirmations.RuleId> rules = new ArrayList<>();
        for (Standing.Confirmed each : stated.confirmed()) {
            Instant at = each.at().toInstant();
            if (each.since().isEmpty()) rules.add(new Confirmations.RuleId(each.id(), at));
            else
                values.add(new Confirmations.Value(
                        new ConfirmedValue(each.id(), each.value(), each.since().get(), each.articles(), "", ""), at));
        }
        return new Confirmations(values, rules);
    }

    private static String text(@Nullable String party) {
        return party == null ? "" : party;
    }
}
