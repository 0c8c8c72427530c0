/**
 * Forms: one annotated record is form, stored paper and list column at once.
 *
 * <p>Purpose: read a record's labels, types and constraints as JSON Schema; turn JSON into the record, reporting every
 * field that does not fit in the user's words; turn the record into JSON and into labelled lines for a screen or a
 * document. Legal basis: none of its own.
 */
@ApplicationModule(
        displayName = "form",
        allowedDependencies = {})
@NullMarked
package anlan.kernel.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
