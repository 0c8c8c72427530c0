/// The verifier: reads an exported case file and says what it proves, or names the first place that is not as recorded.
///
/// Pure: it needs neither server nor database, only the file and, to know whose signature counts, the bureau's key.
@NullMarked
package anlan.record.verify;

import org.jspecify.annotations.NullMarked;
