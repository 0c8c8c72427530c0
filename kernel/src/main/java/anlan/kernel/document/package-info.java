/**
 * Legal documents (文书): declared once, filled from a typed record, numbered, kept, and printed as PDF.
 *
 * <p>Purpose: a {@link anlan.kernel.document.Document} names a kind of document and its template; {@link
 * anlan.kernel.document.Documents} issues one (number and data are fixed in the transaction of the act), shows a
 * preview, and prints an issued one on demand from what was stored, byte for byte the same each time. Legal basis:
 * Administrative Penalty Law art. 52 and 59 (content of decisions), art. 55 (records), PEN-029, PEN-030.
 */
@ApplicationModule(
        displayName = "document",
        allowedDependencies = {"kernel.access", "kernel.form", "kernel.register", "kernel.scope"})
@NullMarked
package anlan.kernel.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
