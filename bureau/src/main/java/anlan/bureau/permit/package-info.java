/**
 * What every licence under the Administrative Licensing Law shares (行政许可): its words, papers, periods, rules, acts and register.
 *
 * <p>Purpose: the general law said once. {@link anlan.bureau.permit.Permit} has the acts of an application and of the licence
 * that comes of it; a duty declares its procedure with them and adds what its own law says: conditions, limits, who is
 * competent, what the certificate shows. It has no procedure of its own: the licences to trade in hazardous chemicals
 * ({@code bureau.licence}) and in fireworks ({@code bureau.fireworks}) do. Legal basis: Administrative Licensing Law art.
 * 29-50, 69, 70, 78, 79; rules LIC-002 to 005, 008 to 010, 012 to 016, 018.
 */
@ApplicationModule(
        displayName = "permit",
        allowedDependencies = {
            "kernel.casefile",
            "kernel.document",
            "kernel.form",
            "kernel.journal",
            "kernel.register",
            "bureau.documents",
            "bureau.rating"
        })
@NullMarked
package anlan.bureau.permit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
