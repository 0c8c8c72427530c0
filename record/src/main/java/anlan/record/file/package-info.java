/// The exported case file: one ZIP that holds a case's chain, its openings, its files and its anchor, and that is
/// written
/// in exactly one way, so that no byte of it is free to change.
///
/// Legal basis: 行政处罚法 47 (全过程记录归档保存), 行政诉讼法 67 (the defendant hands over the file).
@NullMarked
package anlan.record.file;

import org.jspecify.annotations.NullMarked;
