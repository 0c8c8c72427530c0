/**
 * The licence to trade in hazardous chemicals (危险化学品经营许可): from the enterprise's own application to the end of the licence.
 *
 * <p>Purpose: {@link anlan.bureau.licence.BusinessLicence} is the procedure; its papers, rules, facts and register stand
 * beside it. Acceptance, examination and decision are its three links; what happens to the licence afterwards (change,
 * renewal, suspension, revocation, cancellation) happens in the same case. Legal basis: Hazardous Chemicals Safety Law art.
 * 53-55; Administrative Licensing Law art. 29-50, 69, 70, 78, 79; rules LIC-002 to 005, 007 to 010, 012 to 016, 018, 021,
 * OFF-003.
 */
@ApplicationModule(
        displayName = "licence",
        allowedDependencies = {
            "kernel.casefile",
            "kernel.document",
            "kernel.form",
            "kernel.journal",
            "kernel.officer",
            "kernel.register",
            "bureau.documents",
            "bureau.officers",
            "bureau.rating"
        })
@NullMarked
package anlan.bureau.licence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
