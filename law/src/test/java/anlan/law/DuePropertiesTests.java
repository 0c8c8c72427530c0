package anlan.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What holds for every period, tried on days from 2018 to 2026 with a fixed seed.
class DuePropertiesTests {
    private static final WorkCalendar CALENDAR = WorkCalendar.stateCouncil();
    private static final TermUnit[] UNITS = {TermUnit.WORKING_DAY, TermUnit.CALENDAR_DAY, TermUnit.MONTH, TermUnit.YEAR
    };
    private final Random random = new Random(20261122);

    @Test
    void aLongerPeriodNeverEndsEarlier() {
        repeat(() -> {
            var unit = unit();
            var from = day();
            var amount = amount(unit);
            assertThat(due(from, amount + 1, unit).lastDay())
                    .isAfterOrEqualTo(due(from, amount, unit).lastDay());
        });
    }

    @Test
    void aLaterStartNeverEndsEarlier() {
        repeat(() -> {
            var unit = unit();
            var from = day();
            var amount = amount(unit);
            assertThat(due(from.plusDays(1), amount, unit).lastDay())
                    .isAfterOrEqualTo(due(from, amount, unit).lastDay());
        });
    }

    @Test
    void theLastDayIsNeverARestDayAndNeverBeforeTheSafeDay() {
        repeat(() -> {
            var unit = unit();
            var due = due(day(), amount(unit), unit);
            assertThat(CALENDAR.isWorkday(due.lastDay())).isTrue();
            assertThat(due.lastDay()).isAfterOrEqualTo(due.safeDay());
            assertThat(CALENDAR.rollForward(due.safeDay())).isEqualTo(due.lastDay());
        });
    }

    @Test
    void aPauseInsideAddsExactlyItsCountedDays() {
        repeat(() -> {
            var unit = random.nextBoolean() ? TermUnit.WORKING_DAY : TermUnit.CALENDAR_DAY;
            var amount = 5 + random.nextInt(60);
            var from = day();
            var plain = due(from, amount, unit);
            var start = from.plusDays(1 + random.nextInt(4));
            var end = start.plusDays(random.nextInt(20));
            var paused = count(from, amount, unit, List.of(new Pause("鉴定", start, end)));
            var counted = new Count(from, unit, List.of(), CALENDAR).days(start.minusDays(1), end);
            var extended = due(from, amount + counted, unit);
            assertThat(paused.safeDay()).isEqualTo(extended.safeDay()).isAfterOrEqualTo(plain.safeDay());
        });
    }

    @Test
    void aPauseAddsItsDaysToMonthsAndYears() {
        repeat(() -> {
            var unit = random.nextBoolean() ? TermUnit.MONTH : TermUnit.YEAR;
            var from = day();
            var start = from.plusDays(1 + random.nextInt(20));
            var length = random.nextInt(30);
            var paused = count(from, 1, unit, List.of(new Pause("鉴定", start, start.plusDays(length))));
            var plain = due(from, 1, unit).safeDay();
            var touched = start.isAfter(plain) ? 0 : length + 1;
            assertThat(paused.safeDay()).isEqualTo(plain.plusDays(touched));
        });
    }

    @Test
    void splittingAPauseChangesNothing() {
        repeat(() -> {
            var unit = unit();
            var from = day();
            var start = from.plusDays(2);
            var amount = amount(unit) + 3;
            var whole = count(from, amount, unit, List.of(new Pause("鉴定", start, start.plusDays(9))));
            var parts = count(
                    from,
                    amount,
                    unit,
                    List.of(
                            new Pause("鉴定", start.plusDays(4), start.plusDays(9)),
                            new Pause("听证", start, start.plusDays(5))));
            assertThat(parts.lastDay()).isEqualTo(whole.lastDay());
        });
    }

    @Test
    void whatIsLeftOnTheStartDayIsTheWholePeriodInDays() {
        repeat(() -> {
            var unit = random.nextBoolean() ? TermUnit.WORKING_DAY : TermUnit.CALENDAR_DAY;
            var amount = 1 + random.nextInt(60);
            var due = due(day(), amount, unit);
            assertThat(due.left(due.start().day(), due.safeDay())).isEqualTo(amount);
            assertThat(due.over(due.lastDay())).isFalse();
            assertThat(due.over(due.lastDay().plusDays(1))).isTrue();
        });
    }

    private Due due(LocalDate from, int amount, TermUnit unit) {
        return count(from, amount, unit, List.of());
    }

    private static Due count(LocalDate from, int amount, TermUnit unit, List<Pause> pauses) {
        var term = new Term(amount, unit, "x", List.of(), SourceStatus.VERIFIED);
        return Due.count(new Start("送达", from), term, Bound.PARTY, pauses, CALENDAR);
    }

    private TermUnit unit() {
        return UNITS[random.nextInt(UNITS.length)];
    }

    private int amount(TermUnit unit) {
        return 1 + random.nextInt(unit == TermUnit.YEAR ? 2 : unit == TermUnit.MONTH ? 12 : 90);
    }

    private LocalDate day() {
        return LocalDate.of(2018, 1, 1).plusDays(random.nextInt(365 * 7));
    }

    private static void repeat(Runnable check) {
        for (int i = 0; i < 500; i++) {
            check.run();
        }
    }
}
