package anlan.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.LiteralTree;
import com.sun.source.util.TreeScanner;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Time is an argument: a rule of law is judged as of a day it is given, and a test can give it any day. */
class ClockTests {
    private static final Set<String> CLOCK_FACTORIES = Set.of("systemUTC", "systemDefaultZone", "system", "tick");

    private static final Pattern SQL_CLOCK = Pattern.compile(
            "(?i)\\bnow\\s*\\(\\)|\\b(current_date|current_timestamp|clock_timestamp|statement_timestamp|localtimestamp)\\b");

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
    void theDatabaseIsNotAskedForTheTimeEither() {
        assertThat(timeInSql(Compilation.parsed(Sources.java("main")))).isEmpty();
        assertThat(Sources.migrations())
                .hasSizeGreaterThan(2)
                .allSatisfy(file -> assertThat(file).content().doesNotContainPattern(SQL_CLOCK));
    }

    @Test
    void sqlThatReadsTheClockIsRefused() {
        assertThat(timeInSql(Compilation.parsed(Sources.broken("clock"))))
                .singleElement()
                .asString()
                .contains("ReadsTheClock.java:");
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

    /** Texts in the sources that ask the database what time it is. */
    static List<String> timeInSql(Compilation sources) {
        var found = new ArrayList<String>();
        for (var unit : sources.units()) {
            new TreeScanner<@Nullable Void, @Nullable Void>() {
                @Override
                public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
                    if (literal.getValue() instanceof String text
                            && SQL_CLOCK.matcher(text).find()) {
                        found.add(sources.place(unit, literal) + ": hand the time in as a parameter");
                    }
                    return nothing;
                }
            }.scan(unit, null);
        }
        return found;
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
