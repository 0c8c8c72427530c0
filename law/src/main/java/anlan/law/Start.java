package anlan.law;

import java.time.LocalDate;

/// What sets a period going, e.g. 送达 on 2026-11-24; the day itself is not counted (民事诉讼法 85).
public record Start(String event, LocalDate day) {}
