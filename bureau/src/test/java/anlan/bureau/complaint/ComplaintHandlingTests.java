package anlan.bureau.complaint;

import static anlan.bureau.complaint.ComplaintExamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import anlan.bureau.complaint.ComplaintHandling.At;
import anlan.bureau.complaint.ComplaintPapers.Extend;
import anlan.bureau.complaint.ComplaintPapers.Kind;
import anlan.bureau.complaint.ComplaintPapers.Pay;
import anlan.bureau.complaint.ComplaintPapers.TellReward;
import anlan.bureau.complaint.ComplaintPapers.Waive;
import anlan.bureau.documents.Complete;
import anlan.bureau.dutylist.DutyList;
import anlan.bureau.followup.FollowUp;
import anlan.bureau.penalty.FilingPapers.RegisterLead;
import anlan.bureau.rectification.RectificationPapers;
import anlan.bureau.rectification.RectificationPapers.Level;
import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Delivery;
import anlan.kernel.casefile.Fact;
import anlan.kernel.casefile.Finding;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Outcome;
import anlan.kernel.casefile.Perform;
import anlan.kernel.casefile.Publication;
import anlan.kernel.casefile.Seen;
import anlan.kernel.form.Fields;
import anlan.kernel.form.Line;
import anlan.kernel.form.PaperJson;
import anlan.kernel.officer.Certified;
import anlan.law.Law;
import anlan.law.Money;
import anlan.record.json.JsonString;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ComplaintHandlingTests {

    private Case file = Case.empty(new UUID(0, 7), ComplaintHandling.PROCEDURE);
    private LocalDate today = LocalDate.of(2026, 3, 2);
    private Set<String> confirmed = Set.of();
    private final List<Fact> facts = new ArrayList<>();
    private final List<Delivery> delivered = new ArrayList<>();
    private final List<Publication> published = new ArrayList<>();
    private final List<Record> issued = new ArrayList<>();

    private ComplaintHandlingTests does(Actor actor, Record paper) {
        switch (perform(actor, paper, paper.getClass())) {
            case Outcome.Refused refused ->
                assertThat(refused.obstacles()).as("%s", paper).isEmpty();
            case Outcome.Done done -> {
                Complete.all(done);
                file = done.after();
                facts.addAll(done.facts());
                delivered.addAll(done.deliveries());
                published.addAll(done.publications());
                done.issued().forEach(each -> issued.add(each.data()));
            }
        }
        return this;
    }

    private List<String> refuses(Actor actor, Record paper) {
        return perform(actor, paper, paper.getClass()) instanceof Outcome.Refused refused
                ? refused.obstacles().stream().map(Finding::rule).toList()
                : List.of();
    }

    private <P extends Record> Outcome perform(Actor actor, Record paper, Class<P> type) {
        Act<P> act = ComplaintHandling.PROCEDURE.act(type).orElseThrow();
        On on = on();
        Seen seen = Seen.nothing();
        for (var question : Perform.questions(file, act, type.cast(paper))) seen = see(seen, question);
        return Perform.perform(file, act, type.cast(paper), actor, List.of(actor.person()), seen, on);
    }

    @SuppressWarnings("unchecked") // the need of a question tells the types of both
    private static Seen see(Seen seen, anlan.kernel.casefile.Need.Question<?, ?> question) {
        if (question.need() == DutyList.COMPETENT)
            return seen.and(
                    (anlan.kernel.casefile.Need.Question<List<UUID>, DutyList.Competent>) question,
                    new DutyList.Competent(List.of()));
        var asked = (anlan.kernel.casefile.Need.Question<List<UUID>, Certified>) question;
        return seen.and(
                asked,
                new Certified(asked.with().stream()
                        .map(officer -> new Certified.Holder(officer, "某", "证"))
                        .toList()));
    }

    private On on() {
        return new On(today, today.atStartOfDay(ZoneOffset.UTC).toInstant(), Law.shipped(), confirmed);
    }

    private ComplaintHandlingTests confirmed(String... rules) {
        confirmed = Set.of(rules);
        return this;
    }

    private ComplaintHandlingTests answered(Record report) {
        does(CLERK, report).does(CLERK, valid());
        if (((ComplaintPapers.Receive) report).realName()) does(CLERK, told());
        return does(CLERK, dispatch(true))
                .does(HEAD, assign())
                .does(OFFICER, verify(true, "责令整改", hazard(Level.MAJOR, "第三条"), "安全设施未经验收"))
                .does(CLERK, answer());
    }

    private long many(anlan.kernel.casefile.FactKind kind) {
        return facts.stream()
                .filter(fact -> fact.kind().equals(kind))
                .mapToLong(Fact::quantity)
                .sum();
    }

    @Test
    void REP_001_a_report_that_is_true_opens_a_rectification_and_a_lead() {
        answered(anonymous());
        assertThat(delivered).extracting(Delivery::paper).hasSize(2);
        assertThat(delivered.getFirst().paper()).isInstanceOf(RectificationPapers.Find.class);
        assertThat(delivered.getFirst().to()).isEqualTo(FollowUp.majorOf(file.id(), "除尘系统未设置泄爆装置"));
        assertThat(delivered.getLast().paper()).isInstanceOf(RegisterLead.class);
    }

    @Test
    void REP_004_a_reward_is_paid_to_the_code_word_and_counted_with_its_amount() {
        confirmed("REP-004", "REP-008").answered(anonymous());
        assertThat(refuses(CLERK, close())).isNotEmpty();
        assertThat(refuses(CLERK, forFine("60000", "8999.99"))).containsExactly("REP-004");
        assertThat(refuses(CLERK, forFine("60000", "9000.01"))).containsExactly("REP-004");
        does(CLERK, forFine("60000", "9000")).does(CLERK, new TellReward("电话"));
        assertThat(refuses(CLERK, new Pay("别的密码", "现金"))).containsExactly("REP-007");
        does(CLERK, new Pay("山高水长", "现金")).does(HEAD, close());
        assertThat(file.stage()).isEqualTo(At.CLOSED);
        assertThat(facts.stream().filter(fact -> fact.kind().equals(ComplaintFacts.REWARDED)))
                .singleElement()
                .extracting(Fact::amount)
                .isEqualTo(Money.yuan(9000));
    }

    @Test
    void REP_005_a_concealed_accident_asks_for_class_and_deaths() {
        confirmed("REP-005")
                .does(CLERK, report(false, null, Kind.CONCEALED, false, false))
                .does(CLERK, valid())
                .does(CLERK, dispatch(true))
                .does(HEAD, assign())
                .does(OFFICER, verified(true))
                .does(CLERK, answer());
        assertThat(refuses(CLERK, forFine("60000", "9000"))).containsExactly("REP-005");
        assertThat(refuses(CLERK, forDeaths(ComplaintPapers.Award.Accident.MAJOR, 2, "99999.99")))
                .containsExactly("REP-005");
        assertThat(refuses(CLERK, forDeaths(ComplaintPapers.Award.Accident.MAJOR, 2, "100000")))
                .isEmpty();
    }

    @Test
    void REP_008_a_reward_lapses_on_the_day_after_the_last_day_to_claim_it() {
        confirmed("REP-008")
                .answered(anonymous())
                .does(CLERK, forFine(null, "3000"))
                .does(CLERK, new TellReward("电话"));
        today = LocalDate.of(2026, 5, 6); // 60 days end on 1 May, a day off, and roll to 6 May
        assertThat(refuses(CLERK, new Waive(false, "逾期"))).containsExactly("REP-008");
        assertThat(refuses(CLERK, new Pay("山高水长", "现金"))).isEmpty();
        today = LocalDate.of(2026, 5, 7);
        assertThat(refuses(CLERK, new Pay("山高水长", "现金"))).containsExactly("REP-008");
        does(CLERK, new Waive(false, "逾期未领取"));
    }

    @Test
    void REP_003_sixty_days_and_once_thirty_more() {
        does(CLERK, anonymous());
        assertThat(lastDay(ComplaintRules.TO_FINISH))
                .isEqualTo(LocalDate.of(2026, 5, 6)); // 1 May and after are days off
        confirmed("REP-003").does(CLERK, valid()).does(CLERK, new Extend("案情复杂"));
        assertThat(lastDay(ComplaintRules.LONGER)).isEqualTo(LocalDate.of(2026, 6, 5));
        assertThat(refuses(CLERK, new Extend("仍然复杂"))).containsExactly("REP-003");
    }

    private LocalDate lastDay(anlan.kernel.casefile.Deadline deadline) {
        return file.due(deadline, file.running(deadline, null).orElseThrow(), on())
                .lastDay();
    }

    @Test
    void REP_002_deaths_go_to_the_government_before_anything_else() {
        does(CLERK, report(false, null, Kind.CONCEALED, false, true));
        assertThat(refuses(CLERK, valid())).isNotEmpty();
        does(CLERK, new ComplaintPapers.InformGovernment("东山县人民政府", "书面"));
        assertThat(refuses(CLERK, valid())).isEmpty();
    }

    @Test
    void received_is_valid_and_invalid_and_what_is_not_judged_yet() {
        does(CLERK, anonymous());
        assertThat(many(ComplaintFacts.RECEIVED)).isEqualTo(1);
        today = today.plusDays(3);
        does(CLERK, invalid("不属于安全生产事项"));
        assertThat(many(ComplaintFacts.VALID) + many(ComplaintFacts.INVALID)).isEqualTo(1);
        assertThat(facts).extracting(Fact::day).containsOnly(LocalDate.of(2026, 3, 2));
    }

    @Test
    void REP_007_nothing_that_leaves_the_paper_says_who_reported() {
        confirmed("REP-004")
                .answered(byName(Kind.VIOLATION))
                .does(CLERK, forFine(null, "3000"))
                .does(CLERK, new TellReward("电话"));
        List<String> said = new ArrayList<>();
        published.forEach(
                each -> said.add(each.title() + PaperJson.write(each.body()).text()));
        issued.forEach(each -> said.add(PaperJson.write(each).text()));
        delivered.forEach(each -> said.add(PaperJson.write(each.paper()).text()));
        facts.forEach(each -> said.add(each.toString()));
        file.papers()
                .forEach(each ->
                        said.add(Line.of(each.paper(), (source, id) -> id).toString()));
        said.add(file.procedure().title().apply(file));
        assertThat(said)
                .hasSizeGreaterThan(15)
                .noneMatch(text -> text.contains("赵青") || text.contains("13900000000") || text.contains("山高水长"));
    }

    @Test
    void REP_007_who_reported_enters_the_journal_only_as_commitments() {
        String kept = PaperJson.write(byName(Kind.VIOLATION), value -> new JsonString("承诺值"))
                .text();
        assertThat(kept).contains("承诺值").doesNotContain("赵青").doesNotContain("山高水长");
        assertThat(Fields.of(ComplaintPapers.Receive.class).sealed()).isTrue();
        assertThat(Line.opened(byName(Kind.VIOLATION), (source, id) -> id).toString())
                .contains("赵青");
    }

    @Test
    void REP_007_the_seal_is_open_to_who_asked_on_that_day_only() {
        does(CLERK, byName(Kind.VIOLATION)).does(CLERK, new ComplaintPapers.OpenReporter("核实现场位置"));
        assertThat(file.openedBy("clerk", today)).isTrue();
        assertThat(file.openedBy("clerk", today.plusDays(1))).isFalse();
        assertThat(file.openedBy(OFFICER.person(), today)).isFalse();
        assertThat(refuses(OFFICER, new ComplaintPapers.OpenReporter("想看看是谁"))).isNotEmpty();
    }
}
