package anlan.bureau.story;

import anlan.bureau.complaint.ComplaintPapers.Answer;
import anlan.bureau.complaint.ComplaintPapers.Assign;
import anlan.bureau.complaint.ComplaintPapers.Award;
import anlan.bureau.complaint.ComplaintPapers.Channel;
import anlan.bureau.complaint.ComplaintPapers.Close;
import anlan.bureau.complaint.ComplaintPapers.Dispatch;
import anlan.bureau.complaint.ComplaintPapers.GiveBack;
import anlan.bureau.complaint.ComplaintPapers.HearBack;
import anlan.bureau.complaint.ComplaintPapers.Kind;
import anlan.bureau.complaint.ComplaintPapers.Pay;
import anlan.bureau.complaint.ComplaintPapers.Receive;
import anlan.bureau.complaint.ComplaintPapers.Screen;
import anlan.bureau.complaint.ComplaintPapers.TellAccepted;
import anlan.bureau.complaint.ComplaintPapers.TellReward;
import anlan.bureau.complaint.ComplaintPapers.Verify;
import anlan.bureau.rectification.RectificationPapers.Hazard;
import anlan.bureau.rectification.RectificationPapers.Level;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Party;
import anlan.law.Law;
import anlan.law.Money;
import anlan.law.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A report from the public to its end, each step on a lawful day.
 *
 * @param cast who handles it
 * @param about the enterprise that is reported
 * @param affair what is reported
 * @param line line of the duty list
 * @param received day on which it comes in, a working day
 * @param ends how it ends
 * @param realName whether who reports gives a name
 */
public record ComplaintStory(
        Cast cast, Party about, Affair affair, UUID line, LocalDate received, End ends, boolean realName) {

    private static final String WORD = "平安二零二六";

    /** How a report ends. */
    public enum End {
        /** No report on work safety. */
        INVALID,
        /** Another department answers, after one sent it back. */
        ELSEWHERE,
        /** It was not true. */
        UNTRUE,
        /** It was true, put right at once and rewarded. */
        REWARDED,
        /** It was true; what is wrong is put right in a case of its own. */
        ORDERED
    }

    /** All steps to the end. */
    public List<Step> steps() {
        WorkCalendar calendar = Law.shipped().calendar();
        List<Step> steps = new ArrayList<>();
        then(steps, cast.clerk(), received, receive());
        boolean valid = ends != End.INVALID;
        then(steps, cast.clerk(), received, new Screen(valid, valid ? null : "反映的是劳动报酬争议，不属于安全生产举报", null));
        if (!valid) return List.copyOf(steps);
        LocalDate day = calendar.plusWorkdays(received, 1);
        if (realName) then(steps, cast.clerk(), day, new TellAccepted("电话告知"));
        day = ends == End.ELSEWHERE ? elsewhere(steps, calendar, day) : here(steps, calendar, day);
        day = calendar.plusWorkdays(day, 1);
        then(steps, cast.clerk(), day, new Answer(reply(), realName ? "电话答复" : "凭查询码查询"));
        if (ends == End.REWARDED || ends == End.ORDERED) day = reward(steps, calendar, day);
        day = calendar.plusWorkdays(day, 1);
        then(steps, cast.head(), day, new Close("已答复举报人，同意办结"));
        return List.copyOf(steps);
    }

    /** The steps before this paper is filed; all where it never is. */
    public List<Step> before(Class<? extends Record> paper) {
        List<Step> steps = steps();
        for (int at = 0; at < steps.size(); at++)
            if (paper.isInstance(steps.get(at).paper())) return steps.subList(0, at);
        return steps;
    }

    private LocalDate elsewhere(List<Step> steps, WorkCalendar calendar, LocalDate from) {
        then(steps, cast.clerk(), from, new Dispatch(line, false, "市场监督管理局"));
        LocalDate day = calendar.plusWorkdays(from, 3);
        then(steps, cast.clerk(), day, new GiveBack("该场所不属于本部门监管范围"));
        then(steps, cast.clerk(), day, new Dispatch(line, false, "住房和城乡建设局"));
        day = calendar.plusWorkdays(day, 12);
        then(steps, cast.clerk(), day, new HearBack("住建函〔" + day.getYear() + "〕12号", false, "经现场核查，反映的情况不存在"));
        return day;
    }

    private LocalDate here(List<Step> steps, WorkCalendar calendar, LocalDate from) {
        then(steps, cast.clerk(), from, new Dispatch(line, true, "应急管理局"));
        LocalDate day = calendar.plusWorkdays(from, 1);
        then(steps, cast.head(), day, new Assign(cast.handlers()));
        day = calendar.plusWorkdays(day, 6);
        boolean found = ends != End.UNTRUE;
        List<Hazard> hazards = ends == End.ORDERED
                ? List.of(new Hazard(affair.finding(), affair.place(), affair.duty(), null, Level.GENERAL))
                : List.of();
        then(
                steps,
                cast.first(),
                day,
                new Verify(
                        cast.handlers(),
                        true,
                        found ? "现场核查发现：" + affair.finding() : "现场核查未发现举报反映的情况",
                        found,
                        found ? "责令立即改正，督促企业举一反三" : null,
                        hazards,
                        null));
        return day;
    }

    private LocalDate reward(List<Step> steps, WorkCalendar calendar, LocalDate from) {
        LocalDate day = calendar.plusWorkdays(from, 4);
        then(steps, cast.clerk(), day, new Award(null, null, null, null, Money.yuan(3000)));
        day = calendar.plusWorkdays(day, 1);
        then(steps, cast.clerk(), day, new TellReward("电话通知"));
        day = calendar.plusWorkdays(day, 5);
        then(steps, cast.clerk(), day, new Pay(WORD, "现金"));
        return day;
    }

    private static void then(List<Step> steps, Actor by, LocalDate day, Record paper) {
        steps.add(new Step(paper, by, day, Story.at(day).plusSeconds(300L * steps.size())));
    }

    private Receive receive() {
        return new Receive(
                realName ? Channel.CITY_LINE : Channel.HOTLINE,
                ends == End.INVALID ? Kind.OTHER : Kind.VIOLATION,
                ends == End.INVALID ? "单位拖欠加班工资" : "反映该单位" + affair.finding(),
                about.name(),
                affair.place(),
                false,
                List.of(),
                realName ? "12345-" + received.toString().replace("-", "") : null,
                realName,
                realName ? "苏禾" : null,
                realName ? "0000-0000012" : null,
                null,
                WORD);
    }

    private String reply() {
        return switch (ends) {
            case UNTRUE, ELSEWHERE -> "经核查，未发现你反映的情况。";
            default -> "你反映的情况属实，已责令该单位改正。";
        };
    }
}
