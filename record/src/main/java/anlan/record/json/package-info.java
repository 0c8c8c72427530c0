/// JSON as the record needs it: immutable values that always have one canonical form (RFC 8785), and a parser that
/// refuses whatever two readers could understand differently.
///
/// No legal basis of its own; it carries the hash chain of `anlan.record`.
@NullMarked
package anlan.record.json;

import org.jspecify.annotations.NullMarked;
