/// Safety-production violations with what each law of the day allows for them: fines as typed ranges by stage and
/// subject, further measures, and the choice between the old law and a lighter new one.
///
/// Legal basis: 安全生产法 ch. 6, 危险化学品安全法 ch. 8 (from 2026-05-01; before it 危险化学品安全管理条例), 安全生产许可证条例,
/// 烟花爆竹安全管理条例, 生产安全事故应急条例, 突发事件应对法, 生产安全事故报告和调查处理条例; 行政处罚法 37 (从旧兼从轻). Every amount was
/// compared with the article's text; what could not be is marked unknown. May import `anlan.law` only.
@NullMarked
package anlan.law.violation;

import org.jspecify.annotations.NullMarked;
