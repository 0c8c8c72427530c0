/// The criteria by which a hazard is major (重大事故隐患判定标准): which standard and item, from which day.
///
/// Legal basis: 安全生产法 118. The catalogue names standards and items in words of its own; what was not compared with the
/// text is marked unverified. May import `anlan.law` only.
@NullMarked
package anlan.law.criterion;

import org.jspecify.annotations.NullMarked;
