/**
 * How those who asked the bureau for something rate its service (好差评).
 *
 * <p>Purpose: the papers, rules, matter and fact of a rating and of looking into a poor one, for every procedure somebody
 * outside begins. Legal basis: 国办发〔2019〕51号, from memory and so unverified: its rules caution until the bureau confirms.
 */
@ApplicationModule(
        displayName = "rating",
        allowedDependencies = {"kernel.casefile", "kernel.form"})
@NullMarked
package anlan.bureau.rating;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
