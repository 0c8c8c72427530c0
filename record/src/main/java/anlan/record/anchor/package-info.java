/// The anchor: once a day the heads of all cases are bound into one Merkle root, which is signed with SM2 and
/// published,
/// so that from that day on no case can be rewritten, not even with a new chain.
///
/// Standards: GB/T 32905 (SM3), GB/T 32918 (SM2).
@NullMarked
package anlan.record.anchor;

import org.jspecify.annotations.NullMarked;
