package anlan.bureau.majorhazard;

import anlan.bureau.majorhazard.MajorHazardPapers.Confirm;
import anlan.bureau.majorhazard.MajorHazardPapers.Delist;
import anlan.bureau.majorhazard.MajorHazardPapers.Downgrade;
import anlan.bureau.majorhazard.MajorHazardPapers.DrawUp;
import anlan.bureau.majorhazard.MajorHazardPapers.Escalate;
import anlan.bureau.majorhazard.MajorHazardPapers.Level;
import anlan.bureau.majorhazard.MajorHazardPapers.ListPublicly;
import anlan.bureau.majorhazard.MajorHazardPapers.Overdue;
import anlan.bureau.majorhazard.MajorHazardPapers.Progress;
import anlan.bureau.officers.ShowingCertificates;
import anlan.bureau.rectification.RectificationPapers;
import anlan.bureau.rectification.RectificationPapers.AskExtension;
import anlan.bureau.rectification.RectificationPapers.DecideExtension;
import anlan.bureau.rectification.RectificationPapers.Discontinue;
import anlan.bureau.rectification.RectificationPapers.Find;
import anlan.bureau.rectification.RectificationPapers.Order;
import anlan.bureau.rectification.RectificationPapers.Plan;
import anlan.bureau.rectification.RectificationPapers.Refer;
import anlan.bureau.rectification.RectificationPapers.Reinspect;
import anlan.bureau.rectification.RectificationPapers.ReportDone;
import anlan.bureau.rectification.RectificationPapers.Resume;
import anlan.bureau.rectification.RectificationPapers.SeenAgain;
import anlan.bureau.rectification.RectificationPapers.Suspend;
import anlan.kernel.casefile.ByOfficers;
import anlan.proof.Step;
import anlan.proof.Watch;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the rulebook forbids on major hazards: OFF-001, OFF-002, INS-011, HAZ-004 to HAZ-012. */
final class MajorHazardWatches {

    private static final Set<String> COUNTING = Set.of("GM-03.1", "GM-03.2", "GM-03.3");

    private MajorHazardWatches() {}

    private enum Mark {
        FOUND,
        CONFIRMED,
        LISTED,
        PLANNED,
        LISTS_COMPLETE,
        SUSPENDED,
        RUNNING,
        ASKED,
        UNTOLD,
        UNFULFILLED,
        REPORTED,
        ACCEPTED,
        REFERRED
    }

    /** What an outsider remembers: what was done, and the last day named. */
    private record So(Set<Mark> marks, @Nullable LocalDate last) {

        static final So NOTHING = new So(Set.of(), null);

        boolean is(Mark mark) {
            return marks.contains(mark);
        }

        So with(Mark... more) {
            Set<Mark> all = EnumSet.noneOf(Mark.class);
            all.addAll(marks);
            all.addAll(List.of(more));
            return new So(Set.copyOf(all), last);
        }

        So without(Mark... gone) {
            Set<Mark> all = new HashSet<>(marks);
            all.removeAll(List.of(gone));
            return new So(Set.copyOf(all), last);
        }

        So until(@Nullable LocalDate day) {
            return new So(marks, day);
        }

        boolean over(Step step) {
            return last != null && step.day().isAfter(step.on().law().calendar().rollForward(last));
        }

        So after(Step step) {
            return switch (step.paper()) {
                case Find ignored -> with(Mark.FOUND);
                case Confirm ignored -> with(Mark.CONFIRMED);
                case Suspend ignored -> with(Mark.SUSPENDED);
                case Resume ignored -> without(Mark.SUSPENDED);
                case DrawUp in -> settled(in) ? with(Mark.LISTS_COMPLETE) : without(Mark.LISTS_COMPLETE);
                case Plan ignored -> with(Mark.PLANNED);
                case ListPublicly in -> with(Mark.LISTED, Mark.RUNNING).until(in.lastDay());
                case AskExtension ignored -> with(Mark.ASKED);
                case DecideExtension in -> without(Mark.ASKED).until(in.granted() ? in.until() : last);
                case Overdue ignored -> without(Mark.RUNNING).with(Mark.UNTOLD, Mark.UNFULFILLED);
                case Escalate ignored -> without(Mark.UNTOLD);
                case Order in -> without(Mark.UNFULFILLED).with(Mark.RUNNING).until(in.lastDay());
                case ReportDone ignored ->
                    without(Mark.RUNNING, Mark.ASKED, Mark.UNFULFILLED).with(Mark.REPORTED);
                case Reinspect in -> without(Mark.REPORTED).with(gone(in) ? Mark.ACCEPTED : Mark.UNFULFILLED);
                case Refer ignored -> with(Mark.REFERRED);
                default -> this;
            };
        }
    }

    private static boolean settled(DrawUp lists) {
        return lists.lines().stream()
                .allMatch(line -> Stream.of(
                                line.measures(), line.funds(), line.lastDay(), line.responsible(), line.contingency())
                        .allMatch(Objects::nonNull));
    }

    private static boolean gone(Reinspect accepted) {
        return accepted.seen().stream().allMatch(seen -> seen.result() == SeenAgain.Result.DONE);
    }

    private static Watch<So> so(String rule, String says, BiPredicate<So, Step> broken) {
        return Watch.of(rule, says, So.NOTHING, So::after, broken);
    }

    private static Watch<So> only(String rule, String says, Class<?> paper, BiPredicate<So, Step> lawful) {
        return so(rule, says, (so, step) -> step.is(paper) && !lawful.test(so, step));
    }

    static List<Watch<?>> all() {
        return List.of(
                Watch.always(
                        "OFF-001",
                        "不得由一名执法人员发现或者验收",
                        step -> step.as(ByOfficers.class)
                                .map(paper -> new HashSet<>(paper.officers()).size() < 2)
                                .orElse(false)),
                Watch.always(
                        "OFF-001",
                        "无执法证件的不得验收",
                        step -> step.is(Reinspect.class)
                                && step.world().name().equals(MajorHazardProof.WITHOUT_CERTIFICATES)),
                Watch.always(
                        "OFF-002",
                        "不得未出示证件",
                        step -> step.as(ShowingCertificates.class)
                                .map(paper -> !paper.certificatesShown())
                                .orElse(false)),
                Watch.of(
                        "HAZ-008",
                        "发现人不得验收",
                        Set.<String>of(),
                        (so, step) -> step.as(Find.class)
                                .map(MajorHazardWatches::persons)
                                .orElse(so),
                        (finders, step) -> step.is(Reinspect.class)
                                && (finders.contains(step.actor().person())
                                        || step.as(Reinspect.class).stream()
                                                .flatMap(accepted -> persons(accepted).stream())
                                                .anyMatch(finders::contains))),
                Watch.always(
                        "HAZ-009",
                        "一般隐患不得挂牌督办",
                        step -> step.as(Find.class).stream()
                                .flatMap(found -> found.hazards().stream())
                                .anyMatch(hazard -> hazard.level() == RectificationPapers.Level.GENERAL)),
                Watch.always(
                        "HAZ-009",
                        "没有现行判定标准的具体条目，不得认定",
                        step -> step.as(Confirm.class).stream()
                                .flatMap(confirm -> confirm.judged().stream())
                                .anyMatch(line -> !COUNTING.contains(line.criterion()))),
                Watch.always(
                        "HAZ-009",
                        "认定不得遗漏隐患",
                        step -> step.as(Confirm.class)
                                .map(confirm -> confirm.judged().stream()
                                        .noneMatch(line -> line.hazard().equals(MajorHazardExamples.DUST)))
                                .orElse(false)),
                Watch.always(
                        "HAZ-012",
                        "验收不得遗漏隐患",
                        step -> step.as(Reinspect.class)
                                .map(accepted -> accepted.seen().stream()
                                        .noneMatch(seen -> seen.hazard().equals(MajorHazardExamples.DUST)))
                                .orElse(false)),
                Watch.always(
                        "HAZ-012",
                        "期限不得早于作出之日",
                        step -> step.as(RectificationPapers.NamesLastDay.class)
                                .map(RectificationPapers.NamesLastDay::lastDay)
                                .filter(day -> day.isBefore(step.day()))
                                .isPresent()),
                Watch.always(
                        "HAZ-004",
                        "治理方案不得缺项",
                        step -> step.as(Plan.class)
                                .map(plan -> Stream.of(
                                                plan.goals(),
                                                plan.methods(),
                                                plan.funds(),
                                                plan.people(),
                                                plan.time(),
                                                plan.safety())
                                        .anyMatch(text -> text == null || text.isBlank()))
                                .orElse(false)),
                only("HAZ-002", "一案只有一次发现", Find.class, (so, step) -> !so.is(Mark.FOUND)),
                only("HAZ-009", "先有发现，认定一次", Confirm.class, (so, step) -> so.is(Mark.FOUND) && !so.is(Mark.CONFIRMED)),
                only(
                        "HAZ-008",
                        "先认定，后挂牌，挂牌一次",
                        ListPublicly.class,
                        (so, step) -> so.is(Mark.CONFIRMED) && !so.is(Mark.LISTED)),
                only("HAZ-008", "未认定的不编制清单", DrawUp.class, (so, step) -> so.is(Mark.CONFIRMED)),
                only("HAZ-004", "未认定的不报治理方案", Plan.class, (so, step) -> so.is(Mark.CONFIRMED)),
                only("HAZ-008", "治理期限内才报告进展", Progress.class, (so, step) -> so.is(Mark.RUNNING)),
                only(
                        "INS-011",
                        "不得重复停产停业，隐患已消除不得停产停业",
                        Suspend.class,
                        (so, step) -> !so.is(Mark.SUSPENDED) && !so.is(Mark.ACCEPTED)),
                only(
                        "HAZ-007",
                        "未停产不得恢复，未经验收合格不得恢复",
                        Resume.class,
                        (so, step) -> so.is(Mark.SUSPENDED) && so.is(Mark.ACCEPTED)),
                only(
                        "HAZ-008",
                        "期限内才可以申请延期；一次申请未决不得再申请",
                        AskExtension.class,
                        (so, step) -> so.is(Mark.RUNNING) && !so.is(Mark.ASKED) && !so.over(step)),
                only(
                        "HAZ-008",
                        "有申请才审批延期，延期晚于原期限",
                        DecideExtension.class,
                        (so, step) -> so.is(Mark.ASKED)
                                && step.as(DecideExtension.class).stream()
                                        .noneMatch(decided -> decided.granted()
                                                && (decided.until() == null
                                                        || !decided.until()
                                                                .isAfter(Objects.requireNonNull(so.last()))))),
                only(
                        "HAZ-008",
                        "期限届满、没有未决的延期申请，才算逾期",
                        Overdue.class,
                        (so, step) -> so.is(Mark.RUNNING) && so.over(step) && !so.is(Mark.ASKED)),
                only("HAZ-008", "逾期才报告上级，一次逾期报告一次", Escalate.class, (so, step) -> so.is(Mark.UNTOLD)),
                Watch.always(
                        "HAZ-008",
                        "市级挂牌的报告省级",
                        step -> step.as(Escalate.class)
                                .map(told -> told.level() != Level.PROVINCE)
                                .orElse(false)),
                only("HAZ-012", "未治理到位才责令继续治理", Order.class, (so, step) -> so.is(Mark.UNFULFILLED)),
                only(
                        "HAZ-012",
                        "治理中或者逾期后才报告完成",
                        ReportDone.class,
                        (so, step) -> so.is(Mark.RUNNING) || so.is(Mark.UNFULFILLED)),
                only("HAZ-004", "没有治理方案，不得报告完成", ReportDone.class, (so, step) -> so.is(Mark.PLANNED)),
                only("HAZ-012", "未报告完成，不得验收", Reinspect.class, (so, step) -> so.is(Mark.REPORTED)),
                only(
                        "HAZ-011",
                        "未治理到位才移送，只移送一次",
                        Refer.class,
                        (so, step) -> so.is(Mark.UNFULFILLED) && !so.is(Mark.REFERRED)),
                only("HAZ-008", "未经验收合格，不得摘牌", Delist.class, (so, step) -> so.is(Mark.ACCEPTED)),
                only("HAZ-007", "停产停业期间不得摘牌", Delist.class, (so, step) -> !so.is(Mark.SUSPENDED)),
                only("HAZ-008", "逾期未报告上级，不得摘牌", Delist.class, (so, step) -> !so.is(Mark.UNTOLD)),
                only("HAZ-008", "三张清单未完整，不得摘牌", Delist.class, (so, step) -> so.is(Mark.LISTS_COMPLETE)),
                so(
                        "HAZ-009",
                        "待验收的、验收合格的不得降级",
                        (so, step) -> step.is(Downgrade.class) && (so.is(Mark.REPORTED) || so.is(Mark.ACCEPTED))),
                so("HAZ-008", "验收合格的不得终止", (so, step) -> step.is(Discontinue.class) && so.is(Mark.ACCEPTED)),
                Watch.always(
                        "HAZ-008",
                        "认定、挂牌、停产、延期、报告上级、移送、恢复、摘牌、降级、终止须经负责人同意",
                        step -> Stream.of(
                                                Confirm.class,
                                                ListPublicly.class,
                                                Suspend.class,
                                                DecideExtension.class,
                                                Escalate.class,
                                                Refer.class,
                                                Resume.class,
                                                Delist.class,
                                                Downgrade.class,
                                                Discontinue.class)
                                        .anyMatch(step::is)
                                && !step.agreed().contains("leader")));
    }

    private static Set<String> persons(ByOfficers paper) {
        Set<String> persons = new HashSet<>();
        paper.officers().forEach(officer -> persons.add(officer.toString()));
        return persons;
    }
}
