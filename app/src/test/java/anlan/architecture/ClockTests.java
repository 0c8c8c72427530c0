package anlan.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Time is an argument: a rule of law is judged as of a day it is given, and a test can give it any day. */
class ClockTests {
    private static final Set<String> CLOCK_FACTORIES = Set.of("systemUTC", "systemDefaultZone", "system", "tick");

    static final ArchRule ONLY_THE_EDGE_LOOKS_AT_THE_CLOCK = noClasses()
            .that()
            .resideOutsideOfPackage("anlan.app..")
            .should()
            .callMethodWhere(describe("reads the machine's clock", ClockTests::readsTheClock))
            .orShould()
            .callConstructorWhere(describe(
                    "is new Date()",
                    call -> call.getTargetOwner().getFullName().equals("java.util.Date")
                            && call.getTarget().getRawParameterTypes().isEmpty()))
            .because(
                    "time is an argument: take a LocalDate or an Instant, or in an endpoint the injected java.time.Clock");

    static final ArchRule PURE_PACKAGES_KNOW_NO_CLOCK = noClasses()
            .that()
            .resideInAnyPackage(
                    "anlan.record..", "anlan.law..", "anlan.kernel.form..", "anlan.kernel.casefile..", "..purebroken..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .because("a pure computation is handed a day, never a clock");

    @Test
    void onlyTheEdgeLooksAtTheClock() {
        ONLY_THE_EDGE_LOOKS_AT_THE_CLOCK.check(Production.CLASSES);
        PURE_PACKAGES_KNOW_NO_CLOCK.allowEmptyShould(true).check(Production.CLASSES);
    }

    @Test
    void theRuleSawEnough() {
        assertThat(Production.CLASSES).hasSizeGreaterThan(20);
        assertThat(Production.CLASSES.stream()
                        .filter(type -> type.getPackageName().startsWith("anlan.law")))
                .hasSizeGreaterThan(5);
    }

    @Test
    void aClassThatReadsTheClockIsRefused() {
        var result = ONLY_THE_EDGE_LOOKS_AT_THE_CLOCK.evaluate(Production.broken("clock"));
        assertThat(result.getFailureReport().getDetails())
                .anyMatch(line -> line.contains("LocalDate.now()"))
                .anyMatch(line -> line.contains("Instant.now()"))
                .anyMatch(line -> line.contains("Clock.systemUTC()"))
                .anyMatch(line -> line.contains("System.currentTimeMillis()"))
                .anyMatch(line -> line.contains("java.util.Date.<init>()"))
                .noneMatch(line -> line.contains("allowed"));
    }

    @Test
    void aPureClassThatKeepsAClockIsRefused() {
        assertThat(PURE_PACKAGES_KNOW_NO_CLOCK
                        .evaluate(Production.broken("clock.purebroken"))
                        .hasViolation())
                .isTrue();
    }

    private static boolean readsTheClock(JavaCall<?> call) {
        var owner = call.getTargetOwner().getFullName();
        var parameters = call.getTarget().getRawParameterTypes();
        return switch (call.getName()) {
            case "now" ->
                owner.startsWith("java.time.")
                        && parameters.stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
            case "currentTimeMillis" -> owner.equals("java.lang.System");
            case "getInstance" -> owner.equals("java.util.Calendar");
            default -> owner.equals("java.time.Clock") && CLOCK_FACTORIES.contains(call.getName());
        };
    }
}
