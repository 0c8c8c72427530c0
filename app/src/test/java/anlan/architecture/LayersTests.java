package anlan.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Imports go downwards only: record, law ← kernel ← bureau ← app; what computes knows no framework. */
class LayersTests {
    /** The rules for packages under one root, so that the same rules run on the product and on the fixture. */
    static List<ArchRule> under(String root) {
        return List.of(
                keepOut(
                        root + ".record..",
                        "the record must be checkable without the rest of us",
                        root + ".law..",
                        root + ".kernel..",
                        root + ".bureau..",
                        root + ".app.."),
                keepOut(
                        root + ".law..",
                        "law is computed from facts handed in",
                        root + ".record..",
                        root + ".kernel..",
                        root + ".bureau..",
                        root + ".app.."),
                keepOut(root + ".kernel..", "the kernel knows no business", root + ".bureau..", root + ".app.."),
                keepOut(root + ".bureau..", "a duty of the bureau does not know who started it", root + ".app.."),
                keepOut(
                        root + ".law..",
                        "law needs the JDK and nothing else",
                        "org.springframework..",
                        "tools.jackson..",
                        "java.sql..",
                        "java.net.."),
                keepOut(
                        root + ".record..",
                        "record needs the JDK and Bouncy Castle",
                        "org.springframework..",
                        "tools.jackson..",
                        "java.sql.."),
                keepOut(
                        root + ".kernel.casefile..",
                        "performing an act is pure",
                        "org.springframework.jdbc..",
                        "org.springframework.web..",
                        "org.springframework.stereotype..",
                        "java.sql..",
                        "java.net.."));
    }

    private static ArchRule keepOut(String of, String because, String... packages) {
        return noClasses()
                .that()
                .resideInAPackage(of)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .because(because)
                .allowEmptyShould(true);
    }

    @Test
    void importsGoDownwardsOnly() {
        under("anlan").forEach(rule -> rule.check(Production.CLASSES));
    }

    @Test
    void theRuleSawEveryLayer() {
        assertThat(Production.CLASSES.stream().map(type -> type.getPackageName().split("\\.")[1]))
                .contains("record", "law", "kernel");
    }

    @Test
    void everyForbiddenDirectionIsRefused() {
        JavaClasses broken = Production.broken("layers");
        assertThat(under("anlan.architecture.broken.layers"))
                .allSatisfy(rule -> assertThat(rule.evaluate(broken).hasViolation())
                        .as(rule.getDescription())
                        .isTrue());
    }
}
