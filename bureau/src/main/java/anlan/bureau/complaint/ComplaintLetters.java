package anlan.bureau.complaint;

import static anlan.bureau.complaint.ComplaintPeriods.LONGER;
import static anlan.bureau.complaint.ComplaintPeriods.PAYMENT;
import static anlan.bureau.complaint.ComplaintPeriods.TO_CLAIM;
import static anlan.bureau.complaint.ComplaintPeriods.TO_FINISH;

import anlan.bureau.complaint.ComplaintPapers.*;
import anlan.bureau.documents.ComplaintDocuments;
import anlan.bureau.documents.ComplaintDocuments.Report;
import anlan.bureau.documents.Officer;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Deadline;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Publication;
import anlan.kernel.casefile.Seen;
import anlan.kernel.document.VerifyCode;
import anlan.kernel.form.Label;
import anlan.kernel.form.MayBeEmpty;
import anlan.law.Money;
import java.time.LocalDate;
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
        LocalDate finish = lastDay(file, file.has(Extend.class) ? LONGER : TO_FINISH, on);
        LocalDate claim = lastDay(file, TO_CLAIM, on);
        boolean turnedAway =
                file.last(Screen.class).filter(screen -> !screen.valid()).isPresent();
        boolean done = turnedAway || file.has(Answer.class);
        var followed = new Followed(
                file.stage().label(),
                received(file, on),
                on.day(),
                done ? null : finish,
                done
                        ? null
                        : file.last(Dispatch.class).map(Dispatch::department).orElse(null),
                turnedAway
                        ? file.last(Screen.class).map(Screen::reason).orElse(null)
                        : file.last(Answer.class).map(Answer::text).orElse(null),
                file.isOpen(PAYMENT) && claim != null ? "已批准,请凭领奖密码领取,最后一日:" + claim : null);
        return new Publication(FOLLOWED, null, code(file.id()), followed, null);
    }

    static ComplaintDocuments.Receipt receipt(Case file, Receive in, On on) {
        return new ComplaintDocuments.Receipt(
                report(file, on), in.ticket(), in.kind().label(), in.what(), in.deaths() ? "涉及" : "不涉及");
    }

    static ComplaintDocuments.Acceptance acceptance(Case file, TellAccepted in, On on) {
        return new ComplaintDocuments.Acceptance(
                report(file, on), lastDay(file, file.has(Extend.class) ? LONGER : TO_FINISH, on));
    }

    static ComplaintDocuments.Verification verification(Case file, Verify in, Seen seen, On on) {
        return new ComplaintDocuments.Verification(
                report(file, on),
                in.result(),
                in.substantiated() ? "举报属实" : "举报不属实",
                in.measures(),
                Officer.certified(seen));
    }

    static ComplaintDocuments.Reply reply(Case file, Answer in, On on) {
        return new ComplaintDocuments.Reply(report(file, on), in.text());
    }

    static ComplaintDocuments.Reward reward(Case file, Award in, On on) {
        String accident = in.accident() == null ? null : in.accident().label();
        return new ComplaintDocuments.Reward(report(file, on), "举报属实", in.fine(), accident, in.deaths(), in.amount());
    }

    static ComplaintDocuments.Claim claim(Case file, TellReward in, On on) {
        return new ComplaintDocuments.Claim(
                report(file, on),
                file.last(Award.class).map(Award::amount).orElse(Money.ZERO),
                lastDay(file, TO_CLAIM, on));
    }

    private static Report report(Case file, On on) {
        return new Report(
                code(file.id()),
                file.last(Receive.class).map(in -> in.channel().label()).orElse(""),
                received(file, on),
                file.partyName(),
                file.last(Receive.class).map(Receive::place).orElse(""));
    }

    private static LocalDate received(Case file, On on) {
        return file.dayOf(Receive.class).orElse(on.day());
    }

    static @Nullable LocalDate lastDay(Case file, Deadline deadline, On on) {
        return file.due(deadline, on).map(due -> due.lastDay()).orElse(null);
    }
}
