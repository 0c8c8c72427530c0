/**
 * What the rules of inspection see of the world outside the case, looked up once for each act.
 *
 * <p>Purpose: answers the needs of {@link anlan.bureau.inspection.InspectionNeeds} from the organisation, the list of
 * check items and the facts of other cases, inside the transaction and scope of the act. Legal basis: Administrative
 * Penalty Law art. 42, 43; Work Safety Law art. 62, 65.
 */
@NullMarked
package anlan.bureau.inspection.sight;

import org.jspecify.annotations.NullMarked;
