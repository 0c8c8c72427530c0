package anlan.law;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.law.violation.Violations;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StatutesTests {
    private static final Statutes STATUTES = Statutes.shipped();

    @Test
    void aVersionHoldsFromItsDayToTheDayBeforeTheNext() {
        var safety = STATUTES.find("WSL").orElseThrow();
        assertThat(adopted(safety, "2021-08-31")).isEqualTo("2014-08-31");
        assertThat(adopted(safety, "2021-09-01")).isEqualTo("2021-06-10");
        assertThat(safety.versionOn(LocalDate.parse("2002-10-31"))).isEmpty();
    }

    @Test
    void aRepealedRuleEnds() {
        var order15 = STATUTES.find("O15").orElseThrow();
        assertThat(order15.versionOn(LocalDate.parse("2026-01-31"))).isPresent();
        assertThat(order15.versionOn(LocalDate.parse("2026-02-01"))).isEmpty();
        assertThat(STATUTES.find("O18").orElseThrow().versionOn(LocalDate.parse("2026-02-01")))
                .isPresent();
    }

    @Test
    void onlyLawsRegulationsAndRulesFoundAPenalty() {
        assertThat(STATUTES.find("HCL").orElseThrow().mayFoundPenalty()).isTrue();
        assertThat(STATUTES.find("O18").orElseThrow().mayFoundPenalty()).isTrue();
        assertThat(STATUTES.find("G118").orElseThrow().mayFoundPenalty()).isFalse();
    }

    @Test
    void everyValueRestsOnARegisteredStatuteInForceThatDay() {
        var today = LocalDate.parse("2026-11-22");
        assertThat(Law.shipped().values(today).stream()
                        .flatMap(v -> v.articles().stream())
                        .filter(a -> STATUTES.versionOf(a, today).isEmpty()))
                .isEmpty();
    }

    @Test
    void everyVerifiedValueRestsOnAStatuteInForceOnItsFirstDay() {
        var law = Law.shipped();
        assertThat(law.values(LocalDate.parse("2026-11-22")).stream()
                        .filter(v -> v.status() == SourceStatus.VERIFIED)
                        .filter(v -> v.articles().stream()
                                .anyMatch(a -> STATUTES.versionOf(a, v.from()).isEmpty()))
                        .map(DatedValue::id))
                .isEmpty();
    }

    @Test
    void everyViolationRestsOnRegisteredStatutesInForceOnItsFirstDay() {
        var register = Violations.shipped();
        assertThat(Stream.of("2026-04-30", "2026-11-22")
                        .flatMap(day -> register.on(LocalDate.parse(day)).stream())
                        .filter(v -> Stream.concat(v.duties().stream(), v.basis().stream())
                                        .anyMatch(a -> STATUTES.named(a.law()).isEmpty())
                                || v.basis().stream()
                                        .noneMatch(a ->
                                                STATUTES.versionOf(a, v.from()).isPresent()))
                        .map(v -> v.id() + v.from()))
                .isEmpty();
    }

    private static LocalDate adopted(Statute statute, String day) {
        return statute.versionOn(LocalDate.parse(day)).orElseThrow().adopted();
    }
}
