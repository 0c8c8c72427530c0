package anlan.architecture;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The compiled classes the rules look at, read once. */
final class Production {
    /** Everything of ours that ships; no tests. */
    static final JavaClasses CLASSES =
            read(new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS), "anlan");

    private Production() {}

    /** The classes of one broken fixture, by the last part of its package's name. */
    static JavaClasses broken(String fixture) {
        return read(new ClassFileImporter(), "anlan.architecture.broken." + fixture);
    }

    // The rules ask what our classes call, not what a framework's classes inherit: reading those would take most of the
    // time.
    private static JavaClasses read(ClassFileImporter importer, String root) {
        var settings = ArchConfiguration.get();
        settings.setResolveMissingDependenciesFromClassPath(false);
        try {
            return importer.importPackages(root);
        } finally {
            settings.setResolveMissingDependenciesFromClassPath(true);
        }
    }
}
