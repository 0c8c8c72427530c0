package anlan.law;

import java.time.LocalDate;

/// A day that the State Council's yearly notice names: a day off (休), or a weekend day worked in exchange (班).
public record DayOff(LocalDate day, boolean rest, String name) {}
