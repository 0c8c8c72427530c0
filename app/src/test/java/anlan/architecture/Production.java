package anlan.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The compiled classes the rules look at, read once. */
final class Production {
    /** Everything of ours that ships; no tests. */
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("anlan");

    private Production() {}

    /** The classes of one broken fixture, by the last part of its package's name. */
    static JavaClasses broken(String fixture) {
        return new ClassFileImporter().importPackages("anlan.architecture.broken." + fixture);
    }
}
