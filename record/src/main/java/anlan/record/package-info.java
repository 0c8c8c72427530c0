/// The record: what the bureau did, written so that nobody, not even the bureau, can change it unseen.
///
/// A case is a chain of entries, each carrying the SM3 hash of the one before it; personal data and files enter as
/// salted commitments, so that they can be erased without breaking the chain. `docs/record-format.md` describes the
/// format for those who check it without this code. Legal basis: 行政处罚法 47 (全过程记录), 个人信息保护法 47 (删除),
/// GB/T 32905 (SM3), GB/T 32918 (SM2). Pure: no clock, no database; JDK and Bouncy Castle only.
@NullMarked
package anlan.record;

import org.jspecify.annotations.NullMarked;
