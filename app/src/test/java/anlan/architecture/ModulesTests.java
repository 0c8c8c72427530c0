package anlan.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/**
 * Modules import what they declare, and nothing inside another module.
 *
 * <p>A module is named by its package without {@code anlan.}: {@code allowedDependencies = "kernel.form"}.
 */
class ModulesTests {
    private static final String DETECTION = "spring.modulith.detection-strategy";

    @BeforeAll
    static void onlyDeclaredPackagesAreModules() {
        System.setProperty(DETECTION, "explicitly-annotated");
    }

    @AfterAll
    static void forgetTheStrategy() {
        System.clearProperty(DETECTION);
    }

    @Test
    void everyModuleImportsOnlyWhatItDeclares() {
        var modules = ApplicationModules.of("anlan", new ImportOption.DoNotIncludeTests());
        assertThat(modules.stream()).as("modules seen").hasSizeGreaterThan(2);
        assertThatNoException()
                .as("mend package-info.java; a module is named by its package without `anlan.`, as in \"kernel.form\"")
                .isThrownBy(modules::verify);
    }

    @Test
    void anUndeclaredImportIsRefused() {
        assertThatThrownBy(() -> verify("undeclared"))
                .isInstanceOf(Violations.class)
                .hasMessageContaining("Allowed targets");
    }

    @Test
    void reachingInsideAnotherModuleIsRefused() {
        assertThatThrownBy(() -> verify("inside"))
                .isInstanceOf(Violations.class)
                .hasMessageContaining("non-exposed type");
    }

    @Test
    void aCircleOfModulesIsRefused() {
        assertThatThrownBy(() -> verify("circle"))
                .isInstanceOf(Violations.class)
                .hasMessageContaining("Cycle detected");
    }

    private static void verify(String fixture) {
        ApplicationModules.of("anlan.architecture.broken.modules." + fixture, (ImportOption) location -> true)
                .verify();
    }
}
