package anlan.law.computation;

import anlan.law.Bound;
import anlan.law.Due;
import anlan.law.Law;
import anlan.law.Start;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How long a penalty stays public for credit (PUB-008): minor ones as a rule not at all and at most 3 months, general
/// ones 3 to 12 months, serious ones 1 to 3 years, from the date of the document.
///
/// @param asRule whether it is published at all as a rule
/// @param repairFrom the first day on which repair may be applied for; null for minor ones: as soon as the duty is done
/// @param lastDay the last day of publication; the system withdraws it the day after
/// @param unverified whether the lengths rest on excerpts only
public record Publicity(
        CreditTier tier, boolean asRule, @Nullable LocalDate repairFrom, LocalDate lastDay, boolean unverified) {
    /// Computes from the date of the document (文书日期).
    public static Publicity of(CreditTier tier, LocalDate document, Law law) {
        var max = law.value("PUB-008." + id(tier) + "-max", document);
        return new Publicity(
                tier,
                tier != CreditTier.MINOR,
                tier == CreditTier.MINOR
                        ? null
                        : end("PUB-008." + id(tier) + "-min", document, law).plusDays(1),
                end(max.id(), document, law),
                max.unverified());
    }

    /// By when a work-safety penalty must be public: 7 working days from the decision (安全生产法 78).
    public static Due publishBy(LocalDate decided, Law law) {
        return law.due("PUB-001", new Start("作出决定", decided), Bound.BUREAU, List.of());
    }

    /// By when a changed, revoked or invalid penalty must be withdrawn from the public: 3 working days (行政处罚法 48).
    public static Due withdrawBy(LocalDate changed, Law law) {
        return law.due("PUB-006", new Start("决定被变更、撤销、确认违法或者无效", changed), Bound.BUREAU, List.of());
    }

    private static LocalDate end(String id, LocalDate document, Law law) {
        return law.due(id, new Start("文书作出", document), Bound.BUREAU, List.of()).safeDay();
    }

    private static String id(CreditTier tier) {
        return tier.name().toLowerCase(Locale.ROOT);
    }
}
