/**
 * What the rules of a penalty see of the world outside the case, looked up once for each act.
 *
 * <p>Purpose: answers the needs of {@link anlan.bureau.penalty.Needs} from the organisation and from the facts of other
 * cases; runs inside the transaction and scope of the act, so a case of a unit outside that scope is not seen here (the
 * claim on a finding still holds it). Legal basis: Administrative Penalty Law art. 29, 42, 58; Order 12 art. 5.
 */
@NullMarked
package anlan.bureau.penalty.sight;

import org.jspecify.annotations.NullMarked;
