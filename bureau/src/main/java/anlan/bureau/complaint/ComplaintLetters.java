package anlan.bureau.complaint;

import static anlan.bureau.complaint.ComplaintRules.*;

import anlan.bureau.complaint.ComplaintPapers.*;
import anlan.bureau.documents.ComplaintDocuments.Report;
import anlan.kernel.casefile.*;
import anlan.kernel.document.VerifyCode;
import anlan.kernel.form.Label;
import anlan.kernel.form.MayBeEmpty;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the documents of a report and the page it is followed on show: never who reported. */
public final class ComplaintLetters {

    /** List of publications in which whoever has the code, and nobody else, finds a report. */
    public static final String FOLLOWED = "complaint";

    private ComplaintLetters() {}

    /** What whoever has the code sees: how far it is, by when it will be done, what was answered. */
    public record Followed(
            @Label("办理进度") String state,
            @Label("收到日期") LocalDate received,
            @Label("更新日期") LocalDate day,
            @Label("办理期限") @MayBeEmpty @Nullable LocalDate lastDay,
            @Label("承办部门") @MayBeEmpty @Nullable String department,
            @Label("答复") @MayBeEmpty @Nullable String answer,
            @Label("举报奖励") @MayBeEmpty @Nullable String reward) {}

    /** The code by which whoever reported follows the report; the same whenever it is asked for. */
    public static String code(UUID file) {
        return VerifyCode.of(file, "complaint");
    }

    static Publication followed(Case file, On on) {
        Optional<Screen> turnedAway = file.last(Screen.class).filter(screen -> !screen.valid());
        Optional<Dispatch> dispatched = file.last(Dispatch.class);
        String answer = file.last(Answer.class).map(Answer::text).orElse(null);
        boolean done = turnedAway.isPresent() || answer != null;
        LocalDate claim = file.isOpen(PAYMENT) ? lastDay(file, TO_CLAIM, on) : null;
        var followed = new Followed(
                file.stage().label(),
                received(file, on),
                on.day(),
                done ? null : finish(file, on),
                done ? null : dispatched.map(Dispatch::department).orElse(null),
                turnedAway.map(Screen::reason).orElse(answer),
                claim == null ? null : "已批准，请凭领奖密码领取，最后一日：" + claim);
        return new Publication(FOLLOWED, null, code(file.id()), followed, null);
    }

    /** The report as every document names it. */
    static Report report(Case file, On on) {
        Optional<Receive> in = file.last(Receive.class);
        return new Report(
                code(file.id()),
                in.map(report -> report.channel().label()).orElse(""),
                received(file, on),
                file.partyName(),
                in.map(Receive::place).orElse(""));
    }

    /** By when it is to be finished, extended or not. */
    static @Nullable LocalDate finish(Case file, On on) {
        return lastDay(file, file.has(Extend.class) ? LONGER : TO_FINISH, on);
    }

    private static LocalDate received(Case file, On on) {
        return file.dayOf(Receive.class).orElse(on.day());
    }

    static @Nullable LocalDate lastDay(Case file, Deadline deadline, On on) {
        return file.due(deadline, on).map(due -> due.lastDay()).orElse(null);
    }
}
