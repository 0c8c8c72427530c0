/// The law as the bureau computes it: days, periods and due dates that explain themselves, statutes by
/// date, dated values with article and source status, exact money.
///
/// Legal basis: 民事诉讼法 85 (counting of periods), 行政处罚法 85, 行政强制法 69, 行政许可法 82, 行政复议法 88 (which
/// days count), 行政处罚法 37 (law of the day of the act). Pure: no clock, no I/O beyond the data files shipped in
/// the jar, JDK only. Time is always an argument.
///
/// - [Law] answers `law.term("PEN-019", day)`, `money("HEA-002.unit", day)`, `count`, `ratio`, `value`; ids are the
///   rulebook's. [Law#with(java.util.List)] lays confirmed values of the bureau over the shipped ones.
/// - [Due] counts a period: `law.due("PEN-019", new Start("立案", day), Bound.BUREAU, pauses)` has `safeDay`,
///   `lastDay`, `left(today)`, `over(today)`, `explanation()`, `calendarVersion()`. [DueMoment] counts hours, [Ahead]
///   counts back from an event.
/// - [WorkCalendar] knows working days and make-up days; [Money] is exact; [Article] and [Statutes] cite.
/// - `anlan.law.violation` holds the violations with typed ranges, `anlan.law.computation` what is computed on them.
/// - The tables (`values`, `days`, `violations`, `statutes.csv`) are for legal staff to read and correct; a fault in
///   one stops the start and names file and line ([Sheet]).
@NullMarked
package anlan.law;

import org.jspecify.annotations.NullMarked;
