/**
 * The bureau's legal documents (执法文书): the record that fills each, and its declaration.
 *
 * <p>Purpose: capabilities fill these records from their case files; the templates below {@code documents/} print them.
 * Periods, rates and amounts come in with the record, from the dated values of the law, never from the template. Legal
 * basis: Administrative Penalty Law art. 44, 45, 55, 57 to 64, 67, 72; Administrative Compulsion Law art. 35, 36, 45;
 * Work Safety Law art. 65 to 67; rules PEN-017, PEN-022, PEN-029, PEN-030.
 */
@ApplicationModule(
        displayName = "documents",
        allowedDependencies = {"kernel.casefile", "kernel.document", "kernel.form", "kernel.officer"})
@NullMarked
package anlan.bureau.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
