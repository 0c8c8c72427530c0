package anlan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;

/** Every package says that it is null-safe and what it imports: Modulith itself lets a silent package pass. */
class PackagesTests {
    /** What is wrong with the packages of these classes that lie under the root, each with the file to mend. */
    static List<String> faults(JavaClasses classes, String root, List<String> withoutModules) {
        var faults = new ArrayList<String>();
        for (JavaPackage each : packagesWithClasses(classes, root)) {
            var file = each.getName().replace('.', '/') + "/package-info.java";
            if (!each.isAnnotatedWith(NullMarked.class)) {
                faults.add(file + ": add @NullMarked (and the purpose of the package with its legal basis)");
            }
            if (withoutModules.stream().anyMatch(name -> within(each, name))) {
                continue;
            }
            var module = moduleOf(each);
            if (module.isEmpty()) {
                faults.add(file + ": add @ApplicationModule(allowedDependencies = {…}), naming what it imports");
            } else if (Arrays.asList(module.get().allowedDependencies()).contains(ApplicationModule.OPEN_TOKEN)) {
                faults.add(file + ": @ApplicationModule must name its allowedDependencies, {} if there are none");
            }
        }
        return faults;
    }

    static List<JavaPackage> packagesWithClasses(JavaClasses classes, String root) {
        return classes.stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .map(type -> type.getPackage())
                .distinct()
                .filter(each -> within(each, root))
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .toList();
    }

    @Test
    void everyPackageIsNullMarkedAndDeclaresWhatItImports() {
        // record and law know no framework, so their few directions are held by LayersTests.
        assertThat(faults(Production.CLASSES, "anlan", List.of("anlan.record", "anlan.law")))
                .isEmpty();
    }

    @Test
    void theRuleSawEveryPackage() {
        assertThat(packagesWithClasses(Production.CLASSES, "anlan")).hasSizeGreaterThan(3);
    }

    @Test
    void silentPackagesAreRefused() {
        var root = "anlan.architecture.broken.packages";
        assertThat(faults(Production.broken("packages"), root, List.of()))
                .anyMatch(fault -> fault.contains("/nothing/") && fault.contains("@NullMarked"))
                .anyMatch(fault -> fault.contains("/nothing/") && fault.contains("add @ApplicationModule"))
                .anyMatch(fault -> fault.contains("/unmarked/") && fault.contains("@NullMarked"))
                .anyMatch(fault -> fault.contains("/open/") && fault.contains("must name its allowedDependencies"))
                .noneMatch(fault -> fault.contains("/right/"))
                .hasSize(4);
    }

    /** The declaration of the package, or of the nearest package around it: a part of a module needs none of its own. */
    private static Optional<ApplicationModule> moduleOf(JavaPackage each) {
        return Stream.iterate(
                        Optional.of(each), Optional::isPresent, at -> at.get().getParent())
                .map(at -> declarationIn(at.orElseThrow()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    // From the loaded class: the importer cannot tell an empty list of dependencies from none given.
    private static Optional<ApplicationModule> declarationIn(JavaPackage each) {
        try {
            var info = Class.forName(each.getName() + ".package-info");
            return Optional.ofNullable(info.getAnnotation(ApplicationModule.class));
        } catch (ClassNotFoundException none) {
            return Optional.empty();
        }
    }

    private static boolean within(JavaPackage each, String root) {
        return each.getName().equals(root) || each.getName().startsWith(root + ".");
    }
}
