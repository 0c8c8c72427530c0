/**
 * The licence to trade in hazardous chemicals (危险化学品经营许可): what its own law adds to the licences of {@code bureau.permit}.
 *
 * <p>Purpose: {@link anlan.bureau.licence.BusinessLicence} is the procedure; the forms with the conditions of art. 54 and the
 * rules of art. 54, 55 stand beside it. Legal basis: Hazardous Chemicals Safety Law art. 8, 53-55; Administrative Licensing Law
 * art. 45; rules LIC-007, 013, 014, 018, 021, OFF-003.
 */
@ApplicationModule(
        displayName = "licence",
        allowedDependencies = {
            "kernel.casefile",
            "kernel.form",
            "kernel.journal",
            "bureau.documents",
            "bureau.officers",
            "bureau.permit"
        })
@NullMarked
package anlan.bureau.licence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
