/**
 * The licence to sell fireworks by retail (烟花爆竹经营（零售）许可): what its own regulation adds to the licences of {@code bureau.permit}.
 *
 * <p>Purpose: {@link anlan.bureau.fireworks.RetailLicence} is the procedure; the forms with the conditions of art. 18 and the
 * rules of art. 16, 18, 19 stand beside it. No regulation lets anybody take it away for a time, so it is never suspended.
 * Legal basis: Regulations on the Safety Administration of Fireworks and Firecrackers art. 16, 18, 19, 38; Administrative
 * Licensing Law art. 34; rules LIC-013, 014, 022, 023, OFF-005.
 */
@ApplicationModule(
        displayName = "fireworks",
        allowedDependencies = {
            "kernel.casefile",
            "kernel.form",
            "kernel.journal",
            "kernel.officer",
            "bureau.documents",
            "bureau.permit"
        })
@NullMarked
package anlan.bureau.fireworks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
