package anlan.app.command;

import anlan.bureau.duties.Duties;
import anlan.kernel.casefile.Finding.Shown;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.form.Unfit;
import anlan.kernel.indicator.KeptFigures;
import anlan.kernel.journal.Confirmations;
import anlan.kernel.journal.EntryRow;
import anlan.kernel.journal.Fold;
import anlan.kernel.journal.Standings;
import anlan.kernel.lawbook.ValueConfirmation;
import anlan.law.Law;
import anlan.record.Link;
import anlan.record.Openings;
import anlan.record.file.Standing;
import anlan.record.verify.Finding;
import anlan.record.verify.Replay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Replays an exported case by the procedures of this release, without server and database. */
final class ReplayCase implements Replay {

    private static final String RESULT = "anchor.json";

    private final List<Procedure> procedures;

    ReplayCase(List<Procedure> procedures) {
        this.procedures = List.copyOf(procedures);
    }

    /** Knows every procedure that is declared here. */
    static ReplayCase ofThisRelease() {
        return new ReplayCase(
                Stream.concat(Duties.all().stream(), Stream.of(KeptFigures.PROCEDURE, ValueConfirmation.PROCEDURE))
                        .toList());
    }

    @Override
    public Verdict replay(Standing stated, List<Link> chain, Openings openings) {
        Optional<Procedure> procedure = procedures.stream()
                .filter(each -> each.key().equals(stated.procedure()) && each.version() == stated.version())
                .findFirst();
        if (procedure.isEmpty())
            return new Verdict.Unknown("这里没有程序“%s”第 %d 版，不能重演".formatted(stated.procedure(), stated.version()));
        try {
            return replay(procedure.get(), stated, chain, openings);
        } catch (Unfit erased) {
            return new Verdict.Unknown("部分内容已依法删除或者未提供，不能重演");
        } catch (RuntimeException strange) {
            // The file may be forged to make the rules stumble: that too is an answer, and no crash.
            return new Verdict.Differs(Finding.in(RESULT, "不能按程序规则重演（" + strange.getMessage() + "）"));
        }
    }

    private static Verdict replay(Procedure procedure, Standing stated, List<Link> chain, Openings openings) {
        List<EntryRow> entries =
                chain.stream().map(link -> EntryRow.of(link, openings)).toList();
        Confirmations confirmed = Standings.confirmations(stated);
        Fold.Folded folded = new Fold(procedure, entries, confirmed::on)
                .of(chain.getFirst().entry().caseId());
        if (folded.broken().isPresent())
            return new Verdict.Differs(doesNotFollow(folded.broken().get()));
        Standing found = Standings.of(folded.file(), confirmed, Law.shipped().calendar());
        Optional<String> difference = difference(procedure, stated, found);
        if (difference.isPresent()) return new Verdict.Differs(Finding.in(RESULT, difference.get()));
        return new Verdict.Follows("按《%s》第 %d 版从头重演，环节“%s”、附随事项 %d 项、期限 %d 项均与所载一致%s"
                .formatted(
                        procedure.label(),
                        procedure.version(),
                        folded.file().stage().label(),
                        found.matters().size(),
                        found.periods().size(),
                        isSameCalendar(stated, found) ? "" : "（工作日历版本不同，期限末日未比对）"));
    }

    private static Finding doesNotFollow(Fold.Broken broken) {
        String why = broken.obstacles().stream()
                .map(each -> each.words()
                        + (each.article().isEmpty() ? "" : "（" + each.article() + "）")
                        + each.facts().stream().map(Shown::value).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("；"));
        return Finding.at(broken.entry().seq(), "“" + broken.label() + "”按程序规则不成立：" + why);
    }

    private static Optional<String> difference(Procedure procedure, Standing stated, Standing found) {
        if (!stated.stage().equals(found.stage()))
            return Optional.of("所载环节为“%s”，按记录重演为“%s”"
                    .formatted(stated.stage(), procedure.stage(found.stage()).label()));
        if (!stated.matters().equals(found.matters()))
            return Optional.of("所载附随事项与按记录重演的不一致：%s / %s".formatted(stated.matters(), found.matters()));
        boolean same = isSameCalendar(stated, found)
                ? stated.periods().equals(found.periods())
                : undated(stated).equals(undated(found));
        return same
                ? Optional.empty()
                : Optional.of("所载期限与按记录重演的不一致：%s / %s".formatted(stated.periods(), found.periods()));
    }

    private static boolean isSameCalendar(Standing stated, Standing found) {
        return stated.calendar().equals(found.calendar());
    }

    private static List<Standing.RunningPeriod> undated(Standing standing) {
        return standing.periods().stream()
                .map(each -> new Standing.RunningPeriod(
                        each.period(), each.party(), each.from(), each.from(), each.stopped()))
                .toList();
    }
}
