package anlan.bureau.licence;

import static anlan.bureau.licence.LicenceExamples.HOLDER;
import static anlan.bureau.permit.PermitExamples.APPLICANT;
import static anlan.bureau.permit.PermitExamples.revoke;
import static org.assertj.core.api.Assertions.assertThat;

import anlan.bureau.documents.Complete;
import anlan.bureau.documents.LicenceDocuments;
import anlan.bureau.licence.LicencePapers.*;
import anlan.bureau.permit.PermitPapers.*;
import anlan.bureau.story.Cast;
import anlan.bureau.story.LicenceStory;
import anlan.bureau.story.LicenceStory.End;
import anlan.bureau.story.Play;
import anlan.bureau.story.Step;
import anlan.bureau.story.Story;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Outcome;
import anlan.kernel.document.Document;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the documents on a licence show, filled by name from its papers. */
class LicenceDocumentsTests {

    private static final LocalDate APPLIED = LocalDate.parse("2026-11-23");
    private static final Cast CAST = Cast.invented();

    private final List<Outcome.Issued> issued = new ArrayList<>();
    private final Play play = Play.of(BusinessLicence.PROCEDURE);
    private Case file = play.empty();

    private void play(End end) {
        new LicenceStory(CAST, APPLICANT, HOLDER, APPLIED, end).steps().forEach(this::step);
    }

    private void step(Step step) {
        var done = (Outcome.Done) play.perform(file, step);
        Complete.all(done);
        issued.addAll(done.issued());
        file = done.after();
    }

    private void then(Actor by, LocalDate day, Record paper) {
        step(new Step(paper, by, day, Story.at(day)));
    }

    private <D extends Record> D last(Document<D> document) {
        return issued.stream()
                .filter(each -> each.document() == document)
                .map(each -> document.data().cast(each.data()))
                .reduce((before, after) -> after)
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(End.class)
    void however_an_application_ends_its_documents_are_complete(End end) {
        play(end);
        assertThat(issued).isNotEmpty();
    }

    @Test
    void letters_say_to_whom_on_which_application_and_what_the_paper_says() {
        play(End.CORRECTED);
        assertThat(last(LicenceDocuments.ACCEPTANCE))
                .isEqualTo(new LicenceDocuments.Letter(HOLDER.name(), APPLIED, "材料齐全，符合法定形式"));
        assertThat(last(LicenceDocuments.CORRECTION).missing())
                .contains(new LicenceDocuments.Missing(Condition.MANAGERS.label(), "缺主要负责人考核合格证明"));
    }

    @Test
    void the_record_of_the_check_takes_the_premises_from_the_application_and_names_the_officers() {
        play(End.REFUSED);
        LicenceDocuments.SiteRecord record = last(LicenceDocuments.SITE_RECORD);
        assertThat(record.premises())
                .isEqualTo(file.last(Apply.class).orElseThrow().premises());
        assertThat(record.officers()).hasSize(2);
        assertThat(record.looked())
                .contains(new LicenceDocuments.Looked(Condition.CONTINGENCY.label(), "防毒面具、洗眼器未配备", false));
    }

    @Test
    void who_is_not_competent_says_why_and_who_is() {
        play(End.NOT_ACCEPTED);
        LicenceDocuments.NonAcceptance letter = last(LicenceDocuments.NON_ACCEPTANCE);
        assertThat(letter.ground()).isEqualTo(NotAccept.Ground.NOT_COMPETENT.label());
        assertThat(letter.competent()).isEqualTo("市应急管理局");
        assertThat(letter.remedies().reviewDays()).isPositive();
    }

    @Test
    void a_change_that_is_granted_is_on_the_next_certificate_and_one_that_is_refused_is_not() {
        play(End.CHANGED);
        assertThat(last(LicenceDocuments.CERTIFICATE).licence().principal()).isEqualTo("周某");
        int before = issued.size();
        LocalDate day = APPLIED.plusMonths(2);
        then(APPLICANT, day, new AskChange(List.of(new Changed(Changed.What.NAME, "宏达新材料有限公司")), List.of()));
        then(CAST.first(), day, new DecideChange(false, "没有登记证明"));
        assertThat(issued.subList(before, issued.size()))
                .extracting(Outcome.Issued::document)
                .containsExactly(LicenceDocuments.REFUSAL);
        assertThat(last(LicenceDocuments.REFUSAL).reason()).isEqualTo("没有登记证明");
    }

    @Test
    void a_revocation_names_its_ground_and_the_decision_it_rests_on() {
        play(End.GRANTED);
        then(CAST.first(), APPLIED.plusMonths(2), revoke(Revoke.Ground.PENALTY, "罚〔2026〕2号", false));
        assertThat(last(LicenceDocuments.REVOCATION))
                .extracting(LicenceDocuments.Revocation::ground, LicenceDocuments.Revocation::decision)
                .containsExactly(Revoke.Ground.PENALTY.label(), "罚〔2026〕2号");
    }
}
