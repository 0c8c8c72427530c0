package anlan.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// Says in Chinese how a due date came about and how much is left.
final class Explanation {
    private Explanation() {}

    static List<String> of(Due due) {
        var words = new ArrayList<String>();
        words.add("从" + due.start().day() + due.start().event() + "次日起算");
        words.add("期限" + length(due.term()) + "，依据" + Article.display(due.term().articles()));
        if (due.term().unit() == TermUnit.WORKING_DAY) {
            holidays(due, words);
        }
        due.pauses().stream().filter(p -> !p.from().isAfter(due.lastDay())).forEach(p -> words.add(pause(due, p)));
        if (overlapping(due.pauses())) {
            words.add("中止重叠的日期只计一次");
        }
        words.add(end(due));
        if (due.bound() == Bound.BUREAU && !due.safeDay().equals(due.lastDay())) {
            words.add("本机关办理的期限，稳妥日" + due.safeDay() + "，最迟" + due.lastDay());
        }
        due.provisionalYears().forEach(year -> words.add(year + "年放假安排未公布，暂定"));
        if (due.term().unverified()) {
            words.add("期限的依据未核实，须经法制人员确认");
        }
        return List.copyOf(words);
    }

    static String left(Due due, LocalDate today) {
        var unit = due.term().unit() == TermUnit.WORKING_DAY ? TermUnit.WORKING_DAY : TermUnit.CALENDAR_DAY;
        if (due.over(today)) {
            var late = -due.left(today, due.lastDay());
            return late == 0 ? "已超期（不足" + unit.of(1) + "）" : "已超期" + unit.of(late);
        }
        var pause = due.pauses().stream()
                .filter(p -> p.covers(today) && !p.from().isAfter(due.lastDay()))
                .findFirst();
        if (pause.isPresent()) {
            return "已中止（" + pause.get().reason() + "），恢复后还剩"
                    + unit.of(due.left(earlier(today, pause.get().from().minusDays(1)), due.safeDay()));
        }
        if (due.bound() == Bound.BUREAU && today.isAfter(due.safeDay())) {
            return today.equals(due.lastDay()) ? "今日到期" : "已过稳妥日，最迟" + due.lastDay();
        }
        var left = due.left(today, due.bound() == Bound.BUREAU ? due.safeDay() : due.lastDay());
        return left == 0 ? "今日到期" : "还剩" + unit.of(left);
    }

    private static String length(Term term) {
        return term.display() + (term.unit() == TermUnit.CALENDAR_DAY ? "（自然日）" : "");
    }

    private static void holidays(Due due, List<String> words) {
        var from = due.start().day().plusDays(1);
        var named = due.calendar().named(from, due.lastDay());
        named.stream()
                .collect(Collectors.groupingBy(
                        d -> d.name() + (d.rest() ? "放假" : "调休上班"),
                        LinkedHashMap::new,
                        Collectors.mapping(DayOff::day, Collectors.toList())))
                .forEach((what, days) -> words.add("其间" + days(days) + what));
    }

    private static String days(List<LocalDate> days) {
        var consecutive =
                days.size() > 2 && days.getFirst().plusDays(days.size() - 1L).equals(days.getLast());
        return consecutive
                ? days.getFirst() + "至" + days.getLast()
                : days.stream().map(LocalDate::toString).collect(Collectors.joining("、"));
    }

    private static String pause(Due due, Pause pause) {
        var to = pause.to();
        if (to == null) {
            return "自" + pause.from() + "起中止（" + pause.reason() + "），恢复后继续计算";
        }
        var unit = due.term().unit() == TermUnit.WORKING_DAY ? TermUnit.WORKING_DAY : TermUnit.CALENDAR_DAY;
        var without = new Count(due.start().day(), unit, List.of(), due.calendar());
        var from = pause.from().isAfter(due.start().day())
                ? pause.from()
                : due.start().day().plusDays(1);
        return "中止" + unit.of(without.days(from.minusDays(1), to)) + "（" + pause.reason() + " " + pause.from() + "至"
                + to + "）";
    }

    @SuppressWarnings("ReferenceEquality") // a pause and another, though they may be alike
    private static boolean overlapping(List<Pause> pauses) {
        return pauses.stream()
                .anyMatch(a -> pauses.stream().anyMatch(b -> a != b && !a.open() && !b.open() && b.covers(a.from())));
    }

    private static String end(Due due) {
        if (due.standing()) {
            return "期限中止中，末日最早为" + due.lastDay();
        }
        return due.safeDay().equals(due.lastDay())
                ? "末日" + due.lastDay() + "（" + WorkCalendar.weekday(due.lastDay()) + "）"
                : "末日" + due.safeDay() + "逢" + due.calendar().why(due.safeDay()) + "，顺延至" + due.lastDay();
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
