package anlan.bureau.inspection;

import static anlan.bureau.inspection.ApprovalRules.blank;
import static anlan.kernel.casefile.Rule.rule;

import anlan.bureau.inspection.VisitPapers.Arrive;
import anlan.bureau.inspection.VisitPapers.Handle;
import anlan.bureau.inspection.VisitPapers.Publish;
import anlan.bureau.inspection.VisitPapers.RecordVisit;
import anlan.bureau.rectification.RectificationPapers.Hazard;
import anlan.bureau.rectification.RectificationPapers.Level;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Matter;
import anlan.kernel.casefile.Obstacle;
import anlan.kernel.casefile.Route;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the law says of how an inspection ends: each problem has a result, none is passed over in silence. */
final class HandlingRules {

    static final Matter TRANSFER = Matter.beside("transfer", "移送其他部门", "INS-014");

    private static final Set<Result> OF_A_PROBLEM =
            EnumSet.of(Result.CORRECTED, Result.ORDERED, Result.COERCED, Result.TRANSFERRED);
    private static final Set<Result> ENOUGH_FOR_MAJOR = EnumSet.of(Result.ORDERED, Result.COERCED, Result.CASE);

    /** Work Safety Law art. 68: the record says how each problem is handled. */
    static final Obstacle<Handle> FORGOTTEN = rule("INS-013", "安全生产法 68", "检查中发现的问题应当逐项处理")
            .on(Handle.class)
            .showing("未处理的问题", (file, in, on) -> String.join("、", forgotten(file, in)))
            .refuses((file, in, on) -> !forgotten(file, in).isEmpty());

    /** Nothing is ordered or corrected that was not found. */
    static final Obstacle<Handle> NOT_FOUND = rule("INS-013", "安全生产法 68", "处理的问题应当是检查记录中的问题")
            .on(Handle.class)
            .refuses((file, in, on) -> {
                List<String> found = problems(file).stream().map(Hazard::text).toList();
                return in.results().stream()
                        .anyMatch(line -> blank(line.problem())
                                ? OF_A_PROBLEM.contains(line.result())
                                : !found.contains(Objects.requireNonNull(line.problem())));
            });

    /** Either no problem or a result for it. */
    static final Obstacle<Handle> CONTRADICTION = rule("INS-013", "安全生产法 68", "“未发现问题”不能与其他处理结果并存")
            .on(Handle.class)
            .refuses((file, in, on) -> in.has(Result.NO_PROBLEM)
                    && (in.results().size() > 1 || !problems(file).isEmpty()));

    /** Who was not let in says so, and only then. */
    static final Obstacle<Handle> NOT_AS_MET = rule("INS-013", "安全生产法 68", "处理结果应当与到场情况一致")
            .on(Handle.class)
            .refuses((file, in, on) -> {
                Optional<Result> expected = notAdmitted(file);
                return EnumSet.of(Result.GONE, Result.CLOSED, Result.REFUSED).stream()
                                .anyMatch(result -> in.has(result)
                                        != expected.filter(result::equals).isPresent())
                        || (expected.isPresent() && in.has(Result.NO_PROBLEM));
            });

    /** Work Safety Law art. 65: a major hazard is not done with by a word on the spot. */
    static final Obstacle<Handle> MAJOR_TAKEN_LIGHTLY = rule("INS-011", "安全生产法 65", "重大事故隐患应当责令排除或者依法查处，不能只作当场改正或者移送")
            .on(Handle.class)
            .refuses((file, in, on) -> problems(file).stream()
                    .filter(problem -> problem.level() == Level.MAJOR)
                    .anyMatch(problem -> in.results().stream()
                            .filter(line -> problem.text().equals(line.problem()))
                            .noneMatch(line -> ENOUGH_FOR_MAJOR.contains(line.result()))));

    /** Work Safety Law art. 65: what the law punishes is punished; if not, the file says why. */
    static final Obstacle<Handle> NO_REASON = rule("INS-011", "安全生产法 65", "对依法应当给予行政处罚的行为应当作出处罚；未立案查处的，应当说明理由")
            .on(Handle.class)
            .refuses((file, in, on) -> blank(in.whyNoCase()) && !allPursued(file, in));

    /** Work Safety Law art. 69: to whom it is transferred. */
    static final Obstacle<Handle> NO_ORGAN = rule("INS-014", "安全生产法 69", "移送其他部门的，应当写明接收部门")
            .on(Handle.class)
            .refuses((file, in, on) ->
                    in.results().stream().anyMatch(line -> line.result() == Result.TRANSFERRED && blank(line.organ())));

    /** Work Safety Law art. 69: transferred in time, with a record. */
    static final Route<Handle> TO_TRANSFER = rule("INS-014", "安全生产法 69", "应当由其他部门处理的问题，应当及时移送并形成记录备查")
            .on(Handle.class)
            .routes(TRANSFER, (file, in, on) -> in.has(Result.TRANSFERRED));

    /** Work Safety Law art. 67: technical and business secrets of the enterprise are kept. */
    static final Obstacle<Publish> SECRETS = rule("INS-015", "安全生产法 67", "涉及被检查单位的技术秘密和业务秘密，应当为其保密")
            .on(Publish.class)
            .refuses((file, in, on) -> !in.secretsKept());

    private HandlingRules() {}

    static List<Hazard> problems(Case file) {
        return file.last(RecordVisit.class).map(RecordVisit::problems).orElse(List.of());
    }

    static List<Hazard> ordered(Case file, Handle in) {
        Set<String> ordered = in.results().stream()
                .filter(line -> line.result() == Result.ORDERED)
                .map(line -> Objects.requireNonNullElse(line.problem(), ""))
                .collect(Collectors.toSet());
        return problems(file).stream()
                .filter(problem -> ordered.contains(problem.text()))
                .toList();
    }

    private static Set<String> forgotten(Case file, Handle in) {
        Set<String> open = problems(file).stream().map(Hazard::text).collect(Collectors.toCollection(TreeSet::new));
        in.results().forEach(line -> open.remove(Objects.requireNonNullElse(line.problem(), "")));
        return open;
    }

    private static Optional<Result> notAdmitted(Case file) {
        return file.last(Arrive.class)
                .flatMap(arrive -> Optional.ofNullable(arrive.met().result()));
    }

    /** Whether every problem, or the refusal to be inspected, becomes a case. */
    private static boolean allPursued(Case file, Handle in) {
        boolean refusalPursued = !in.has(Result.REFUSED) || in.has(Result.CASE);
        return refusalPursued
                && problems(file).stream()
                        .allMatch(problem -> in.results().stream()
                                .anyMatch(line -> line.result() == Result.CASE
                                        && problem.text().equals(line.problem())));
    }
}
