package anlan.law;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Which days are rest days: Saturdays, Sundays and the State Council's days off, less the make-up workdays.
///
/// Source: the General Office's yearly notices 2018–2026, shipped as data. A year without a notice knows weekends
/// only and is provisional ([#unannounced]).
public final class WorkCalendar {
    private static final int FIRST = 2018;
    private static final int LAST = 2026;
    private static final WorkCalendar SHIPPED = new WorkCalendar(shipped());

    private final SortedMap<LocalDate, DayOff> named;
    private final Map<LocalDate, DayOff> byDay;
    private final List<Integer> years;
    private final String version;

    private WorkCalendar(SortedMap<LocalDate, DayOff> named) {
        this.named = named;
        this.byDay = Map.copyOf(named);
        this.years = named.keySet().stream().map(LocalDate::getYear).distinct().toList();
        this.version = years.getFirst() + "-" + years.getLast() + "-" + digest(named.values());
    }

    /// The calendar shipped with this release.
    public static WorkCalendar stateCouncil() {
        return SHIPPED;
    }

    /// This calendar with a further year's notice (as soon as it is published, before the next release); the days given
    /// replace what is known of their years.
    public WorkCalendar with(Collection<DayOff> notice) {
        var days = new TreeMap<>(named);
        var replaced = notice.stream().map(d -> d.day().getYear()).distinct().toList();
        days.keySet().removeIf(day -> replaced.contains(day.getYear()));
        notice.forEach(d -> days.put(d.day(), d));
        return new WorkCalendar(days);
    }

    /// Names the content, e.g. `2018-2026-1f3a90c2`; stored beside every due date so that a later notice is noticed.
    public String version() {
        return version;
    }

    /// Whether nobody has to work on that day.
    public boolean isRest(LocalDate day) {
        var listed = byDay.get(day);
        return listed != null ? listed.rest() : weekend(day);
    }

    /// Whether that day counts as a working day (工作日).
    public boolean isWorkday(LocalDate day) {
        return !isRest(day);
    }

    /// The holiday's name on a day off or make-up workday, e.g. 春节; empty on ordinary days.
    public Optional<String> name(LocalDate day) {
        return Optional.ofNullable(byDay.get(day)).map(DayOff::name);
    }

    /// Why a day is what it is: 春节放假, 国庆节调休上班, 周六, or 工作日.
    public String why(LocalDate day) {
        var listed = byDay.get(day);
        if (listed != null) {
            return listed.name() + (listed.rest() ? "放假" : "调休上班");
        }
        return weekend(day) ? weekday(day) : "工作日";
    }

    /// The day itself or the first working day after it.
    public LocalDate rollForward(LocalDate day) {
        var rolled = day;
        while (isRest(rolled)) {
            rolled = rolled.plusDays(1);
        }
        return rolled;
    }

    /// The day itself or the last working day before it.
    public LocalDate rollBack(LocalDate day) {
        var rolled = day;
        while (isRest(rolled)) {
            rolled = rolled.minusDays(1);
        }
        return rolled;
    }

    /// The n-th working day after that day (before it, if n is negative); the day itself is not counted.
    public LocalDate plusWorkdays(LocalDate day, int n) {
        var step = n < 0 ? -1 : 1;
        var moved = day;
        for (var left = Math.abs(n); left > 0; ) {
            moved = moved.plusDays(step);
            if (isWorkday(moved)) {
                left--;
            }
        }
        return moved;
    }

    /// How many working days lie after the first day up to and including the second; 0 if the second is not later.
    public int workdaysBetween(LocalDate from, LocalDate to) {
        var count = 0;
        for (var day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            count += isWorkday(day) ? 1 : 0;
        }
        return count;
    }

    /// The named days in a range, both ends included, in order.
    public List<DayOff> named(LocalDate from, LocalDate to) {
        return to.isBefore(from)
                ? List.of()
                : List.copyOf(named.subMap(from, to.plusDays(1)).values());
    }

    /// The years a range touches (both ends included) whose notice is not known: what is computed there is provisional.
    public List<Integer> unannounced(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .boxed()
                .filter(year -> !years.contains(year))
                .toList();
    }

    /// The weekday in Chinese: 周一 … 周日.
    public static String weekday(LocalDate day) {
        return "周" + "一二三四五六日".charAt(day.getDayOfWeek().getValue() - 1);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WorkCalendar calendar && version.equals(calendar.version);
    }

    @Override
    public int hashCode() {
        return version.hashCode();
    }

    @Override
    public String toString() {
        return version;
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static SortedMap<LocalDate, DayOff> shipped() {
        var days = new TreeMap<LocalDate, DayOff>();
        for (int year = FIRST; year <= LAST; year++) {
            var expected = year;
            var sheet = Sheet.shipped("days/" + year + ".csv", "日期", "安排", "名称");
            for (var day : sheet.map(row -> day(row, expected))) {
                if (days.put(day.day(), day) != null) {
                    throw new IllegalArgumentException("日期重复：" + day.day());
                }
            }
        }
        return days;
    }

    private static DayOff day(Sheet.Row row, int year) {
        var day = LocalDate.parse(row.needed("日期"));
        if (day.getYear() != year) {
            throw new IllegalArgumentException("不是" + year + "年的日期：" + day);
        }
        return switch (row.needed("安排")) {
            case "休" -> new DayOff(day, true, row.needed("名称"));
            case "班" -> new DayOff(day, false, row.needed("名称"));
            default -> throw new IllegalArgumentException("安排应为休或班");
        };
    }

    private static String digest(Collection<DayOff> days) {
        var text = new ArrayList<String>();
        days.forEach(d -> text.add(d.day() + (d.rest() ? "休" : "班")));
        try {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", text).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
