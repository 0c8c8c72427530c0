package anlan.law;

import java.time.LocalDate;

/// What the bureau's legal staff confirmed or set for one value: the number in the value's own unit, from a day on, on
/// an article, by whom.
public record ConfirmedValue(
        String id, String value, LocalDate from, String articles, String confirmedBy, String note) {}
