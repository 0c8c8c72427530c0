package anlan.bureau.inspection;

import anlan.bureau.inspection.ApprovalPapers.Approve;
import anlan.bureau.inspection.ApprovalPapers.Visit;
import anlan.bureau.inspection.VisitPapers.Handle;
import anlan.bureau.inspection.VisitPapers.Handling;
import anlan.bureau.inspection.VisitPapers.RecordVisit;
import anlan.bureau.rectification.RectificationPapers.Level;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Fact;
import anlan.kernel.casefile.FactKind;
import anlan.kernel.casefile.On;
import java.util.ArrayList;
import java.util.List;

/**
 * What inspections add to the figures; the subject of each fact is the enterprise, so that 家 can be counted beside 家次.
 * The rate of inspections that led to a case (检查处罚率) is {@link #CASE_PROPOSED} over {@link #DONE}.
 */
public final class InspectionFacts {

    /** Visits that were approved, by ground. */
    public static final FactKind PLANNED = new FactKind("inspection.planned", "批准检查", "家次");

    /** Visits that were called off, by ground. */
    public static final FactKind CANCELLED = new FactKind("inspection.cancelled", "取消检查", "家次");

    /** Visits that ended in a result, by ground. */
    public static final FactKind DONE = new FactKind("inspection.done", "完成检查", "家次");

    /** Problems found, by level. */
    public static final FactKind PROBLEM = new FactKind("inspection.problem", "检查发现问题", "处");

    /** Visits in which at least one problem was found. */
    public static final FactKind WITH_PROBLEM = new FactKind("inspection.with-problem", "发现问题的检查", "家次");

    /** Kinds of result, each once for a visit. */
    public static final FactKind RESULT = new FactKind("inspection.result", "检查处理结果", "家次");

    /** Visits that led to a proposal to file a case. */
    public static final FactKind CASE_PROPOSED = new FactKind("inspection.case-proposed", "检查转立案", "家次");

    /** Results made public, by ground. */
    public static final FactKind PUBLISHED = new FactKind("inspection.published", "公示检查结果", "家次");

    /** Legal documents made, by their name. */
    public static final FactKind DOCUMENT = new FactKind("inspection.document", "检查执法文书", "份");

    /** Visits that carried out a line of the yearly plan; the nature is the line. */
    public static final FactKind PLAN_DONE = new FactKind("inspection.plan-done", "完成计划检查", "家次");

    private InspectionFacts() {}

    /** What a visit was made on, as facts are cut by it. */
    static String ground(Case file, Object in, On on) {
        return file.last(Visit.class).map(Visit::ground).map(Ground::label).orElse("");
    }

    static List<Fact> found(Case file, RecordVisit in, On on) {
        List<Fact> facts = new ArrayList<>();
        if (!in.problems().isEmpty()) facts.add(Fact.of(WITH_PROBLEM, file, on));
        for (Level level : Level.values()) {
            long many = in.problems().stream()
                    .filter(problem -> problem.level() == level)
                    .count();
            if (many > 0) facts.add(Fact.of(PROBLEM, file, on).times(many).nature(level.label()));
        }
        return facts;
    }

    static List<Fact> handled(Case file, Handle in, On on) {
        List<Fact> facts = new ArrayList<>();
        in.results().stream()
                .map(Handling::result)
                .distinct()
                .sorted()
                .forEach(result -> facts.add(Fact.of(RESULT, file, on).nature(result.label())));
        if (in.has(Result.CASE)) facts.add(Fact.of(CASE_PROPOSED, file, on));
        file.last(Approve.class)
                .map(Approve::plan)
                .ifPresent(line -> facts.add(Fact.of(PLAN_DONE, file, on).nature(line.toString())));
        return facts;
    }
}
