package anlan.bureau.majorhazard;

import static anlan.bureau.majorhazard.MajorHazardExamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import anlan.bureau.hazard.HazardRectification;
import anlan.bureau.majorhazard.MajorHazard.At;
import anlan.bureau.majorhazard.MajorHazardPapers.Delist;
import anlan.bureau.majorhazard.MajorHazardPapers.Downgrade;
import anlan.bureau.majorhazard.MajorHazardPapers.Level;
import anlan.bureau.majorhazard.MajorHazardPapers.Line;
import anlan.bureau.majorhazard.MajorHazardPapers.Overdue;
import anlan.bureau.majorhazard.MajorHazardPapers.Progress;
import anlan.bureau.penalty.FilingPapers.RegisterLead;
import anlan.bureau.rectification.RectificationPapers;
import anlan.bureau.rectification.RectificationPapers.AskExtension;
import anlan.bureau.rectification.RectificationPapers.Discontinue;
import anlan.bureau.rectification.RectificationPapers.Find;
import anlan.bureau.rectification.RectificationPapers.Order;
import anlan.bureau.rectification.RectificationPapers.Refer;
import anlan.bureau.rectification.RectificationPapers.Resume;
import anlan.bureau.rectification.RectificationPapers.SeenAgain.Result;
import anlan.bureau.rectification.RectificationPapers.Suspend;
import anlan.bureau.rectification.RectificationPeriods;
import anlan.bureau.story.Cast;
import anlan.bureau.story.MajorHazardStory;
import anlan.bureau.story.Play;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Delivery;
import anlan.kernel.casefile.Publication;
import anlan.law.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MajorHazardTests {

    private static final LocalDate DUE = LocalDate.parse("2026-12-08");
    private static final Actor SYSTEM = Actor.system("0001");

    private static MajorHazardWalk confirmed() {
        return new MajorHazardWalk("2026-11-23").does(find()).does(confirm());
    }

    private static MajorHazardWalk supervised() {
        return confirmed().does(lists()).does(plan()).does(listed(DUE));
    }

    private static MajorHazardWalk overdue() {
        return supervised()
                .on("2026-12-09")
                .by(SYSTEM)
                .does(new Overdue(LocalDate.parse("2026-11-23")))
                .by(FINDER);
    }

    private static MajorHazardWalk fulfilled(MajorHazardWalk walk) {
        return walk.does(done()).by(OTHER).does(accepted()).by(FINDER);
    }

    @Test
    void a_major_hazard_is_judged_listed_removed_accepted_by_others_and_delisted_in_public() {
        MajorHazardWalk walk = fulfilled(
                        supervised().does(new Progress(60, "设备已到货")).on("2026-12-01"))
                .does(new Delist("隐患已消除"));
        assertThat(walk.file().stage()).isEqualTo(At.DELISTED);
        assertThat(walk.count("hazard.found", "重大事故隐患")).isEqualTo(1);
        assertThat(walk.count("hazard.removed", "重大事故隐患")).isEqualTo(1);
        assertThat(walk.count("major.listed", "市级")).isEqualTo(1);
        assertThat(walk.documents())
                .containsExactly("重大事故隐患问题清单", "重大事故隐患整改清单", "重大事故隐患责任清单", "重大事故隐患挂牌督办通知书", "整改复查意见书", "重大事故隐患摘牌通知书");
        assertThat(walk.publications())
                .extracting(Publication::title)
                .containsExactly("宏达五金制品厂市级重大事故隐患挂牌督办（安澜市安全生产委员会办公室）", "宏达五金制品厂重大事故隐患摘牌");
    }

    @Test
    void no_sign_is_taken_down_before_measures_money_day_person_and_plan_stand_on_the_lists() {
        MajorHazardWalk walk = fulfilled(confirmed().does(plan()).does(listed(DUE)));
        Delist delist = new Delist("隐患已消除");
        assertThat(walk.refuses(delist)).containsExactly("HAZ-008");
        LocalDate day = LocalDate.parse("2026-12-31");
        List<Line> incomplete = List.of(
                new Line("另一处", "措施", Money.ZERO, day, "厂长", "预案", null),
                new Line(DUST, " ", Money.ZERO, day, "厂长", "预案", null),
                new Line(DUST, "措施", null, day, "厂长", "预案", null),
                new Line(DUST, "措施", Money.ZERO, null, "厂长", "预案", null),
                new Line(DUST, "措施", Money.ZERO, day, null, "预案", null),
                new Line(DUST, "措施", Money.ZERO, day, "厂长", null, null));
        for (Line line : incomplete)
            assertThat(walk.does(lists(line)).refuses(delist)).as("%s", line).containsExactly("HAZ-008");
        walk.does(lists(new Line(DUST, "措施", Money.ZERO, day, "厂长", "预案", null)));
        assertThat(walk.refuses(delist)).isEmpty();
    }

    @Test
    void a_criterion_counts_from_its_day_on_at_a_place_in_its_standard() {
        assertThat(judging("2023-05-14").refuses(confirm())).containsExactly("HAZ-009");
        assertThat(judging("2023-05-15").refuses(confirm())).isEmpty();
        assertThat(judging("2023-05-16").refuses(confirm())).isEmpty();
        MajorHazardWalk walk = judging("2026-11-23");
        assertThat(walk.refuses(confirm(DUST, "GM", null))).containsExactly("HAZ-009");
        assertThat(walk.refuses(confirm(DUST, "GM", "第十一条"))).isEmpty();
        assertThat(walk.refuses(confirm("另一处", "GM-03.2", null))).containsExactly("HAZ-009");
        assertThat(walk.cautions(confirm())).containsExactly("HAZ-009");
    }

    private static MajorHazardWalk judging(String day) {
        return new MajorHazardWalk(day).does(find());
    }

    @Test
    void a_general_hazard_is_not_listed() {
        MajorHazardWalk walk = new MajorHazardWalk("2026-11-23");
        assertThat(walk.refuses(find(List.of(WANG, LI), true, RectificationPapers.Level.GENERAL)))
                .containsExactly("HAZ-009");
        assertThat(walk.refuses(find(List.of(WANG), true, RectificationPapers.Level.MAJOR)))
                .containsExactly("OFF-001");
    }

    @Test
    void more_than_a_year_of_supervision_needs_a_reason() {
        MajorHazardWalk walk = confirmed();
        assertThat(walk.cautions(listed(LocalDate.parse("2027-11-22")))).isEmpty();
        assertThat(walk.cautions(listed(LocalDate.parse("2027-11-23")))).isEmpty();
        assertThat(walk.cautions(listed(LocalDate.parse("2027-11-24")))).containsExactly("HAZ-008");
    }

    @Test
    void the_last_day_of_supervision_lies_ahead() {
        MajorHazardWalk walk = confirmed();
        assertThat(walk.refuses(listed(LocalDate.parse("2026-11-22")))).containsExactly("HAZ-012");
        assertThat(walk.refuses(listed(LocalDate.parse("2026-11-23")))).isEmpty();
    }

    @Test
    void an_extension_is_asked_for_in_time_with_a_reason_and_moves_the_day() {
        AskExtension ask = new AskExtension(LocalDate.parse("2026-12-20"), "设备到货迟延");
        assertThat(supervised().on("2026-12-08").cautions(ask)).containsExactly("HAZ-008");
        assertThat(supervised().confirmed("HAZ-008").on("2026-12-09").refuses(ask))
                .containsExactly("HAZ-008");
        MajorHazardWalk walk = supervised().on("2026-12-01").does(ask);
        assertThat(walk.refuses(extend(DUE))).containsExactly("HAZ-008");
        walk.does(extend(LocalDate.parse("2026-12-21")));
        assertThat(walk.file()
                        .running(RectificationPeriods.TO_RECTIFY, null)
                        .orElseThrow()
                        .isRunning())
                .isTrue();
    }

    @Test
    void nobody_says_overdue_while_an_extension_is_undecided() {
        MajorHazardWalk walk =
                supervised().on("2026-12-01").does(new AskExtension(LocalDate.parse("2026-12-20"), "设备到货迟延"));
        Overdue overdue = new Overdue(LocalDate.parse("2026-11-23"));
        assertThat(walk.on("2026-12-09").by(SYSTEM).refuses(overdue)).containsExactly("HAZ-008");
        walk.by(FINDER).does(refuseExtension());
        assertThat(walk.by(SYSTEM).refuses(overdue)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "COUNTY, COUNTY, HAZ-008",
        "COUNTY, CITY,",
        "CITY, COUNTY, HAZ-008",
        "CITY, CITY, HAZ-008",
        "CITY, PROVINCE,",
        "PROVINCE, CITY, HAZ-008",
        "PROVINCE, PROVINCE,"
    })
    void what_is_overdue_is_told_to_the_level_above(Level listed, Level told, String refused) {
        MajorHazardWalk walk = confirmed()
                .does(plan())
                .does(listed(listed, DUE))
                .on("2026-12-09")
                .by(SYSTEM)
                .does(new Overdue(LocalDate.parse("2026-11-23")))
                .by(FINDER);
        assertThat(walk.refuses(escalate(told))).isEqualTo(refused == null ? List.of() : List.of(refused));
    }

    @Test
    void what_is_overdue_is_counted_told_and_pursued_before_its_sign_is_taken_down() {
        MajorHazardWalk walk = overdue();
        assertThat(walk.file().stage()).isEqualTo(At.UNFULFILLED);
        assertThat(walk.count("major.overdue", "")).isEqualTo(1);
        walk.does(new Refer("逾期未完成治理"));
        assertThat(walk.refuses(new Refer("逾期未完成治理"))).containsExactly("HAZ-011");
        assertThat(walk.deliveries()).singleElement().satisfies(lead -> {
            assertThat(lead.procedure()).isEqualTo("penalty.ordinary");
            assertThat(lead.paper())
                    .isInstanceOfSatisfying(
                            RegisterLead.class, in -> assertThat(in.findings()).containsExactly(DUST));
        });
        walk.does(new Order(LocalDate.parse("2026-12-20"), "继续治理"));
        fulfilled(walk);
        assertThat(walk.refuses(new Delist("隐患已消除"))).containsExactly("HAZ-008");
        walk.does(escalate(Level.PROVINCE)).does(new Delist("隐患已消除"));
        assertThat(walk.documents()).contains("重大事故隐患逾期未完成治理情况报告", "责令限期整改指令书");
    }

    @Test
    void certified_officers_who_did_not_find_it_accept() {
        MajorHazardWalk walk = supervised().does(done());
        assertThat(walk.refuses(accepted())).containsExactly("SEPARATE");
        walk.by(OTHER);
        assertThat(walk.refuses(accept(List.of(ZHAO, LI), true, DUST, Result.DONE)))
                .containsExactly("HAZ-012");
        assertThat(walk.refuses(accept(List.of(ZHAO), true, DUST, Result.DONE))).containsExactly("OFF-001");
        assertThat(walk.refuses(accept(List.of(ZHAO, QIAN), false, DUST, Result.DONE)))
                .containsExactly("OFF-002");
        assertThat(walk.refuses(accept(List.of(ZHAO, QIAN), true, "另一处", Result.DONE)))
                .containsExactly("HAZ-012");
        walk.does(notAccepted());
        assertThat(walk.file().stage()).isEqualTo(At.UNFULFILLED);
    }

    @Test
    void what_was_suspended_is_resumed_before_its_sign_is_taken_down() {
        MajorHazardWalk walk = new MajorHazardWalk("2026-11-23").does(find()).does(new Suspend("抛光车间", "粉尘有爆炸危险"));
        assertThat(walk.refuses(new Suspend("抛光车间", "粉尘有爆炸危险"))).containsExactly("INS-011");
        fulfilled(walk.does(confirm()).does(lists()).does(plan()).does(listed(DUE)));
        assertThat(walk.refuses(new Delist("隐患已消除"))).containsExactly("HAZ-007");
        walk.does(new Resume("现场审查合格")).does(new Delist("隐患已消除"));
    }

    @Test
    void what_is_not_major_after_all_is_put_right_as_any_other_and_no_longer_counted_as_major() {
        MajorHazardWalk walk = supervised().on("2026-11-30").does(new Downgrade("不符合判定标准"));
        assertThat(walk.file().stage()).isEqualTo(At.DOWNGRADED);
        assertThat(walk.count("hazard.found", "重大事故隐患")).isZero();
        assertThat(walk.facts().getLast().day()).isEqualTo(LocalDate.parse("2026-11-23"));
        assertThat(walk.publications()).last().extracting(Publication::title).isEqualTo("宏达五金制品厂重大事故隐患督办撤销");
        Delivery general = walk.deliveries().getFirst();
        assertThat(general.to()).isEqualTo(Delivery.caseOf(walk.file().id(), HazardRectification.PROCEDURE));
        assertThat(general.paper()).isInstanceOfSatisfying(Find.class, found -> {
            assertThat(found.hazards()).allMatch(hazard -> hazard.level() == RectificationPapers.Level.GENERAL);
            assertThat(found.origin()).isEqualTo(walk.file().id());
        });
    }

    @Test
    void what_was_never_listed_is_not_taken_down_in_public() {
        assertThat(new MajorHazardWalk("2026-11-23")
                        .does(find())
                        .does(new Downgrade("不符合判定标准"))
                        .publications())
                .isEmpty();
    }

    @Test
    void a_case_whose_enterprise_is_gone_ends() {
        MajorHazardWalk walk = supervised().does(new Discontinue(Discontinue.Reason.CLOSED_DOWN, "企业已注销"));
        assertThat(walk.file().stage()).isEqualTo(At.DISCONTINUED);
        assertThat(walk.count("hazard.found", "重大事故隐患")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"false, DELISTED", "true, RECTIFYING"})
    void the_story_of_the_demonstration_is_lawful(boolean late, At end) {
        Cast finders = Cast.invented().handledBy(List.of(FINDER, officer(LI, "李")));
        Cast others = finders.handledBy(List.of(OTHER, officer(QIAN, "钱")));
        var story = new MajorHazardStory(finders, others, UNIT, LocalDate.parse("2026-03-02"), late);
        assertThat(Play.of(MajorHazard.PROCEDURE).all(story.steps()).stage()).isEqualTo(end);
    }
}
