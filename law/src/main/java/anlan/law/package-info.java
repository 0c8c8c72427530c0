/// The law as the bureau computes it: days, periods and due dates that explain themselves, statutes by
/// date, dated values with article and source status, exact money.
///
/// Legal basis: 民事诉讼法 85 (counting of periods), 行政处罚法 85, 行政强制法 69, 行政许可法 82, 行政复议法 88 (which
/// days count), 行政处罚法 37 (law of the day of the act). Pure: no clock, no I/O beyond the data files shipped in
/// the jar, JDK only. Time is always an argument.
@NullMarked
package anlan.law;

import org.jspecify.annotations.NullMarked;
