/**
 * The words in which a duty of the bureau is declared, and the pure function that performs an act.
 *
 * <p>Purpose: a case file (案卷) is its papers. An {@link anlan.kernel.casefile.Act} puts one paper into it;
 * {@link anlan.kernel.casefile.Rule rules} stand in its way; {@link anlan.kernel.casefile.Matter matters} run beside the
 * one coarse {@link anlan.kernel.casefile.Stage stage}; {@link anlan.kernel.casefile.Period periods} bind the bureau or
 * make it wait. Nothing here reads a clock, a database or the network. Legal basis: none of its own; each declared rule
 * names its article.
 */
@ApplicationModule(
        displayName = "casefile",
        allowedDependencies = {"kernel.form", "kernel.document"})
@NullMarked
package anlan.kernel.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
