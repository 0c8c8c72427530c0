package anlan.bureau.fireworks;

import static anlan.bureau.fireworks.RetailExamples.SHOP;
import static anlan.bureau.permit.PermitExamples.APPLICANT;
import static org.assertj.core.api.Assertions.assertThat;

import anlan.bureau.documents.Complete;
import anlan.bureau.documents.LicenceDocuments;
import anlan.bureau.fireworks.RetailPapers.SiteCheck;
import anlan.bureau.permit.PermitPapers.Accept;
import anlan.bureau.permit.PermitPapers.Grant;
import anlan.bureau.story.Cast;
import anlan.bureau.story.Play;
import anlan.bureau.story.RetailStory;
import anlan.bureau.story.RetailStory.End;
import anlan.bureau.story.Step;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Finding;
import anlan.kernel.casefile.Outcome;
import anlan.kernel.casefile.Period;
import anlan.kernel.casefile.Recorded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** LIC-022, LIC-023: a shop applies to the county, which looks, decides within twenty days and says how much may be kept. */
class RetailLicenceTests {

    private static final LocalDate APPLIED = LocalDate.parse("2026-11-23");

    private final Play play = Play.of(RetailLicence.PROCEDURE);
    private final List<Outcome.Done> done = new ArrayList<>();
    private Case file = play.empty();

    private void play(End end) {
        for (Step step : new RetailStory(Cast.invented(), APPLICANT, SHOP, APPLIED, end).steps()) {
            var outcome = (Outcome.Done) play.perform(file, step);
            Complete.all(outcome);
            done.add(outcome);
            file = outcome.after();
        }
    }

    private Outcome.Done when(Class<?> paper) {
        return done.stream()
                .filter(each -> paper.isInstance(each.filed().paper()))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate due(Case at, String key) {
        Period period = RetailLicence.PROCEDURE.period(key).orElseThrow();
        return at.due(period, play.on(APPLIED)).orElseThrow().safeDay();
    }

    @ParameterizedTest
    @EnumSource(End.class)
    void however_an_application_ends_its_documents_are_complete(End end) {
        play(end);
        assertThat(done).flatExtracting(Outcome.Done::issued).isNotEmpty();
    }

    @Test
    void the_certificate_states_who_answers_where_what_until_when_and_how_much_may_be_kept() {
        play(End.GRANTED);
        var issued = when(Grant.class).issued().stream()
                .filter(each -> each.document() == LicenceDocuments.RETAIL_CERTIFICATE)
                .map(each -> (LicenceDocuments.RetailCertificate) each.data())
                .findFirst()
                .orElseThrow();
        LocalDate granted = when(Grant.class).filed().day();
        assertThat(issued.limit())
                .isEqualTo(file.last(SiteCheck.class).orElseThrow().limit());
        assertThat(issued.licence().principal()).isEqualTo(SHOP.principal());
        assertThat(issued.licence().premises()).isEqualTo(SHOP.address());
        assertThat(issued.licence().scope()).contains("爆竹类");
        assertThat(issued.licence().until()).isEqualTo(granted.plusYears(2));
    }

    @Test
    void twenty_days_run_from_acceptance_not_from_receipt_and_rest_days_count() {
        play(End.IN_THE_CITY);
        Case accepted = when(Accept.class).after();
        LocalDate day = when(Accept.class).filed().day();
        assertThat(day).isAfter(APPLIED);
        assertThat(due(accepted, "to-decide")).isEqualTo(day.plusDays(20));
    }

    @Test
    void a_shop_in_a_city_is_granted_with_a_reason_and_one_in_a_village_without() {
        play(End.IN_THE_CITY);
        assertThat(when(Grant.class).judgement().cautions())
                .extracting(Finding::rule)
                .containsExactly("LIC-023");
        done.clear();
        file = play.empty();
        play(End.GRANTED);
        assertThat(when(Grant.class).judgement().cautions()).isEmpty();
    }

    @Test
    void a_lie_or_fraud_about_chemicals_does_not_bar_from_fireworks() {
        var known = new Recorded(List.of(
                new Recorded.Entry(new UUID(9, 9), "licence.false-materials", "", APPLIED, 1),
                new Recorded.Entry(new UUID(9, 8), "licence.fraud", "", APPLIED, 1)));
        assertThat(known.bars(RetailRules.FALSE_MATERIALS, "LIC-013", play.on(APPLIED)))
                .isFalse();
        assertThat(known.bars(RetailRules.FRAUD, "LIC-014", play.on(APPLIED))).isFalse();
    }
}
