package anlan.law.computation;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.law.Law;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PublicityTests {
    private static final Law LAW = Law.shipped();
    private static final LocalDate DOCUMENT = LocalDate.parse("2026-05-11");

    @Test
    void minorOnesAreAsARuleNotPublished() {
        var publicity = Publicity.of(CreditTier.MINOR, DOCUMENT, LAW);
        assertThat(publicity.asRule()).isFalse();
        assertThat(publicity.repairFrom()).isNull();
        assertThat(publicity.lastDay()).isEqualTo("2026-08-11");
    }

    @Test
    void generalOnesBetweenThreeAndTwelveMonths() {
        var publicity = Publicity.of(CreditTier.GENERAL, DOCUMENT, LAW);
        assertThat(publicity.repairFrom()).isEqualTo("2026-08-12");
        assertThat(publicity.lastDay()).isEqualTo("2027-05-11");
    }

    @Test
    void seriousOnesBetweenOneAndThreeYears() {
        var publicity = Publicity.of(CreditTier.SERIOUS, DOCUMENT, LAW);
        assertThat(publicity.asRule()).isTrue();
        assertThat(publicity.repairFrom()).isEqualTo("2027-05-12");
        assertThat(publicity.lastDay()).isEqualTo("2029-05-11");
        assertThat(publicity.unverified()).isTrue();
    }

    @Test
    void aWorkSafetyPenaltyIsPublicInSevenWorkingDaysAndWithdrawnInThree() {
        // 2026-09-20 is a Sunday worked; 09-25 to 09-27 and 10-01 to 10-07 are days off.
        assertThat(Publicity.publishBy(LocalDate.parse("2026-09-18"), LAW).lastDay())
                .isEqualTo("2026-09-29");
        assertThat(Publicity.withdrawBy(LocalDate.parse("2026-09-30"), LAW).lastDay())
                .isEqualTo("2026-10-10");
    }
}
