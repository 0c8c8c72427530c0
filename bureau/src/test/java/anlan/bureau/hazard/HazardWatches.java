package anlan.bureau.hazard;

import anlan.bureau.hazard.HazardPapers.Supervise;
import anlan.bureau.hazard.HazardPapers.WriteOff;
import anlan.bureau.rectification.RectificationPapers.AskExtension;
import anlan.bureau.rectification.RectificationPapers.DecideExtension;
import anlan.bureau.rectification.RectificationPapers.Discontinue;
import anlan.bureau.rectification.RectificationPapers.Find;
import anlan.bureau.rectification.RectificationPapers.Hazard;
import anlan.bureau.rectification.RectificationPapers.Level;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the rulebook forbids in the removal of hazards: OFF-001, OFF-002, INS-011, HAZ-002 to HAZ-012. */
final class HazardWatches {

    private HazardWatches() {}

    /** Where an order stands, as an outsider follows it. */
    private record Ordered(
            boolean running,
            @Nullable LocalDate last,
            boolean reported,
            boolean asked,
            boolean passed,
            boolean failed,
            boolean referred) {

        static final Ordered NOT = new Ordered(false, null, false, false, false, false, false);

        Ordered after(Step step) {
            if (step.is(Order.class))
                return new Ordered(
                        true, step.as(Order.class).orElseThrow().lastDay(), false, false, false, false, false);
            if (step.is(AskExtension.class))
                return new Ordered(running, last, reported, true, passed, failed, referred);
            if (step.is(DecideExtension.class)) {
                DecideExtension decided = step.as(DecideExtension.class).orElseThrow();
                return new Ordered(
                        running, decided.granted() ? decided.until() : last, reported, false, passed, failed, referred);
            }
            if (step.is(ReportDone.class)) return new Ordered(running, last, true, false, passed, failed, referred);
            if (step.is(Refer.class)) return new Ordered(running, last, reported, asked, passed, failed, true);
            if (step.is(Reinspect.class)) {
                boolean good = allDone(step.as(Reinspect.class).orElseThrow());
                return new Ordered(false, last, reported, asked, good, !good, false);
            }
            return this;
        }

        boolean over(Step step) {
            return last != null && step.day().isAfter(step.on().law().calendar().rollForward(last));
        }
    }

    /** What is known of the hazards and what was done about them beside the order. */
    private record Known(
            boolean major,
            boolean supervised,
            boolean suspended,
            boolean planned,
            boolean passed,
            Set<String> hazards) {

        static final Known NOTHING = new Known(false, false, false, false, false, Set.of());

        Known after(Step step) {
            if (step.is(Find.class)) {
                List<Hazard> found = step.as(Find.class).orElseThrow().hazards();
                Set<String> texts = new HashSet<>();
                found.forEach(hazard -> texts.add(hazard.text()));
                boolean bad = found.stream().anyMatch(hazard -> hazard.level() == Level.MAJOR);
                return new Known(bad, supervised, suspended, planned, passed, texts);
            }
            if (step.is(Supervise.class)) return new Known(major, true, suspended, planned, passed, hazards);
            if (step.is(Suspend.class)) return new Known(major, supervised, true, planned, passed, hazards);
            if (step.is(Resume.class)) return new Known(major, supervised, false, planned, passed, hazards);
            if (step.is(Plan.class)) return new Known(major, supervised, suspended, true, passed, hazards);
            if (step.is(Reinspect.class))
                return new Known(
                        major,
                        supervised,
                        suspended,
                        planned,
                        allDone(step.as(Reinspect.class).orElseThrow()),
                        hazards);
            return this;
        }
    }

    private static boolean allDone(Reinspect again) {
        return again.seen().stream().allMatch(seen -> seen.result() == SeenAgain.Result.DONE);
    }

    private static Watch<Ordered> ordered(
            String rule, String says, java.util.function.BiPredicate<Ordered, Step> broken) {
        return Watch.of(rule, says, Ordered.NOT, Ordered::after, broken);
    }

    private static Watch<Known> known(String rule, String says, java.util.function.BiPredicate<Known, Step> broken) {
        return Watch.of(rule, says, Known.NOTHING, Known::after, broken);
    }

    static List<Watch<?>> all() {
        return List.of(
                Watch.always(
                        "OFF-001",
                        "不得由一名执法人员发现登记或者复查",
                        step -> step.as(ByOfficers.class)
                                .map(paper -> new HashSet<>(paper.officers()).size() < 2)
                                .orElse(false)),
                Watch.always(
                        "OFF-002",
                        "不得未出示证件",
                        step -> step.as(Find.class)
                                        .map(paper -> !paper.certificatesShown())
                                        .orElse(false)
                                || step.as(Reinspect.class)
                                        .map(paper -> !paper.certificatesShown())
                                        .orElse(false)),
                Watch.of(
                        "HAZ-012",
                        "复查不得由发现人进行",
                        Set.<String>of(),
                        (so, step) ->
                                step.as(Find.class).map(HazardWatches::persons).orElse(so),
                        (finders, step) -> step.is(Reinspect.class)
                                && (finders.contains(step.actor().person())
                                        || step.as(Reinspect.class).stream()
                                                .flatMap(again -> persons(again).stream())
                                                .anyMatch(finders::contains))),
                Watch.of(
                        "HAZ-012",
                        "一案只有一次发现，先有发现",
                        false,
                        (so, step) -> true,
                        (found, step) -> step.is(Find.class) == found),
                Watch.always(
                        "HAZ-009",
                        "命中判定标准的不得登记为一般隐患",
                        step -> step.as(Find.class).stream()
                                .flatMap(found -> found.hazards().stream())
                                .anyMatch(hazard -> hazard.standard() != null && hazard.level() == Level.GENERAL)),
                Watch.always(
                        "HAZ-012",
                        "期限不得早于作出之日",
                        step -> Stream.of(
                                        step.as(Order.class).map(Order::lastDay),
                                        step.as(Supervise.class).map(Supervise::lastDay),
                                        step.as(DecideExtension.class)
                                                .filter(DecideExtension::granted)
                                                .map(DecideExtension::until))
                                .flatMap(java.util.Optional::stream)
                                .anyMatch(day -> day.isBefore(step.day()))),
                ordered("HAZ-012", "前一责令未复查，不得另行责令", (so, step) -> step.is(Order.class) && so.running()),
                ordered("HAZ-012", "复查合格后不得再责令", (so, step) -> step.is(Order.class) && so.passed()),
                ordered("HAZ-012", "没有责令，不得复查", (so, step) -> step.is(Reinspect.class) && !so.running()),
                ordered(
                        "HAZ-012",
                        "期限未满、企业未报告完成，不得复查",
                        (so, step) -> step.is(Reinspect.class) && !so.reported() && !so.over(step)),
                ordered("HAZ-012", "延期申请未决，不得复查", (so, step) -> step.is(Reinspect.class) && so.asked()),
                ordered("HAZ-012", "没有责令，不得报告完成", (so, step) -> step.is(ReportDone.class) && !so.running()),
                ordered("HAZ-012", "未经复查合格，不得销号", (so, step) -> step.is(WriteOff.class) && !so.passed()),
                ordered(
                        "HAZ-012",
                        "复查不合格才移送，一次复查移送一次",
                        (so, step) -> step.is(Refer.class) && (!so.failed() || so.referred())),
                ordered(
                        "HAZ-008",
                        "没有责令或者已报告完成，不得申请延期；一次申请未决不得再申请",
                        (so, step) -> step.is(AskExtension.class) && (!so.running() || so.reported() || so.asked())),
                ordered("HAZ-008", "期限届满后不得申请延期", (so, step) -> step.is(AskExtension.class) && so.over(step)),
                ordered("HAZ-008", "没有申请，不得审批延期", (so, step) -> step.is(DecideExtension.class) && !so.asked()),
                ordered(
                        "HAZ-008",
                        "延期不得早于、等于原期限",
                        (so, step) -> step.as(DecideExtension.class)
                                .filter(DecideExtension::granted)
                                .map(decided -> decided.until() == null
                                        || (so.last() != null
                                                && !decided.until().isAfter(so.last())))
                                .orElse(false)),
                known(
                        "HAZ-002",
                        "重大隐患未督办不得销号",
                        (so, step) -> step.is(WriteOff.class) && so.major() && !so.supervised()),
                known("HAZ-002", "一般隐患不督办", (so, step) -> step.is(Supervise.class) && !so.major()),
                known(
                        "HAZ-004",
                        "重大隐患没有治理方案，不得报告完成",
                        (so, step) -> step.is(ReportDone.class) && so.major() && !so.planned()),
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
                known("INS-011", "一般隐患不得停产停业", (so, step) -> step.is(Suspend.class) && !so.major()),
                known(
                        "INS-011",
                        "不得重复停产停业，隐患已消除不得停产停业",
                        (so, step) -> step.is(Suspend.class) && (so.suspended() || so.passed())),
                known("HAZ-007", "停产停业期间不得销号", (so, step) -> step.is(WriteOff.class) && so.suspended()),
                known(
                        "HAZ-007",
                        "未停产不得恢复，未经复查合格不得恢复",
                        (so, step) -> step.is(Resume.class) && (!so.suspended() || !so.passed())),
                known(
                        "HAZ-012",
                        "复查不得遗漏隐患",
                        (so, step) -> step.as(Reinspect.class)
                                .map(again -> !again.seen().stream()
                                        .map(SeenAgain::hazard)
                                        .toList()
                                        .containsAll(so.hazards()))
                                .orElse(false)),
                Watch.always(
                        "HAZ-007",
                        "停产停业、督办、延期、移送、恢复、销号、终止须经负责人同意",
                        step -> Stream.of(
                                                Suspend.class,
                                                Supervise.class,
                                                DecideExtension.class,
                                                Refer.class,
                                                Resume.class,
                                                WriteOff.class,
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
