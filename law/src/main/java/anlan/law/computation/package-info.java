/// What the law computes: surcharge, daily fines, limitation, the window to apply to the court, the split of a fine
/// range by discretion, credit publicity, accident fines. Pure functions, each with its article and its explanation.
///
/// Legal basis: 行政处罚法 32, 34, 36, 48, 72, 73; 行政强制法 45, 53, 54; 行政诉讼法 45, 46; 安全生产法 78, 95, 96, 110, 112, 114;
/// 生产安全事故报告和调查处理条例 3; 信用修复管理办法. May import `anlan.law` and `anlan.law.violation`.
@NullMarked
package anlan.law.computation;

import org.jspecify.annotations.NullMarked;
