/// The draw (双随机): who is inspected and by whom, decided by a public event that nobody can foresee and repeated by
/// anybody who has the record.
///
/// Before the event the lists are sealed and their hash is published; after it, its result and that hash give the seed
/// of
/// all random numbers. Legal basis: 优化营商环境条例 54 (随机抽取检查对象、随机选派执法检查人员).
@NullMarked
package anlan.record.draw;

import org.jspecify.annotations.NullMarked;
