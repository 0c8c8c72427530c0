package anlan.bureau.story;

import anlan.bureau.licence.LicencePapers.*;
import anlan.bureau.permit.PermitPapers.*;
import anlan.bureau.rating.Rating;
import anlan.bureau.rating.Rating.Investigate;
import anlan.bureau.rating.Rating.Rate;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Party;
import anlan.law.Law;
import anlan.law.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An application for a licence to its end, or the licence that comes of it, each step on a lawful day.
 *
 * @param cast who handles it
 * @param applicant who applies, by the enterprise's own account
 * @param holder the enterprise
 * @param applied day of the application, a working day since the law of 2026
 * @param ends how it ends
 */
public record LicenceStory(Cast cast, Actor applicant, Party holder, LocalDate applied, End ends) {

    /** How an application ends. */
    public enum End {
        /** Granted as it was asked for, and rated well. */
        GRANTED,
        /** Granted after one notice of what was missing; later than promised. */
        CORRECTED,
        /** Granted, rated poorly, looked into; then changed. */
        CHANGED,
        /** Not granted: a condition is not met. */
        REFUSED,
        /** Not accepted: another organ is competent. */
        NOT_ACCEPTED
    }

    /** All steps to the end. */
    public List<Step> steps() {
        WorkCalendar calendar = Law.shipped().calendar();
        List<Step> steps = new ArrayList<>();
        LocalDate day = applied;
        boolean late = ends == End.CORRECTED;
        Condition[] all = Condition.values();
        then(steps, applicant, day, apply(late ? Arrays.copyOf(all, 3) : all));
        day = calendar.plusWorkdays(day, 1);
        if (ends == End.NOT_ACCEPTED) {
            then(
                    steps,
                    cast.clerk(),
                    day,
                    new NotAccept(NotAccept.Ground.NOT_COMPETENT, "经营剧毒化学品的，由设区的市级应急管理部门受理", "市应急管理局"));
            return List.copyOf(steps);
        }
        if (late) {
            then(steps, cast.clerk(), day, correct());
            day = calendar.plusWorkdays(day, 3);
            then(steps, applicant, day, new Supplement(materials(Condition.MANAGERS, Condition.CONTINGENCY)));
            day = calendar.plusWorkdays(day, 1);
        }
        then(steps, cast.clerk(), day, new Accept(Organ.COUNTY, "材料齐全，符合法定形式"));
        day = calendar.plusWorkdays(day, late ? 6 : 2);
        boolean met = ends != End.REFUSED;
        then(steps, cast.first(), day, siteCheck(met));
        day = calendar.plusWorkdays(day, 1);
        then(steps, cast.first(), day, new Examine(met, met ? "材料齐全，现场核查符合法定条件" : "现场核查发现应急救援器材配备不足"));
        day = calendar.plusWorkdays(day, 1);
        if (!met) {
            then(steps, cast.first(), day, new Refuse(false, "应急救援器材配备不足，不具备危险化学品安全法第五十四条第五项规定的条件"));
            return List.copyOf(steps);
        }
        then(steps, cast.first(), day, new Grant("符合法定条件，准予许可"));
        day = calendar.plusWorkdays(day, 1);
        then(steps, cast.clerk(), day, new Deliver(Deliver.Manner.ELECTRONIC, applicant.name()));
        day = calendar.plusWorkdays(day, 1);
        boolean poor = ends == End.CHANGED;
        then(
                steps,
                applicant,
                day,
                new Rate(poor ? Rating.Level.POOR : Rating.Level.VERY_GOOD, poor ? "窗口排队较久" : null));
        if (poor) afterwards(steps, calendar, day);
        return List.copyOf(steps);
    }

    private void afterwards(List<Step> steps, WorkCalendar calendar, LocalDate rated) {
        LocalDate day = calendar.plusWorkdays(rated, 2);
        then(steps, cast.head(), day, new Investigate("当日窗口仅一人值守，情况属实", "增设窗口，已向申请人致歉"));
        day = calendar.plusWorkdays(day, 10);
        var changed = List.of(new Changed(Changed.What.PRINCIPAL, "周某"));
        then(steps, applicant, day, new AskChange(changed, List.of()));
        day = calendar.plusWorkdays(day, 3);
        then(steps, cast.first(), day, new DecideChange(true, "新任主要负责人已经考核合格"));
    }

    private static void then(List<Step> steps, Actor by, LocalDate day, Record paper) {
        steps.add(new Step(paper, by, day, Story.at(day).plusSeconds(300L * steps.size())));
    }

    private Apply apply(Condition... shown) {
        Chemical chemical = ends == End.NOT_ACCEPTED ? Chemical.TOXIC : Chemical.OTHER;
        String premises = holder.address() == null ? "经营场所" : holder.address();
        return new Apply(holder, List.of(chemical), Storage.NONE, premises, "乙醇、丙酮、硝酸（票据经营）", materials(shown), true);
    }

    private static List<Material> materials(Condition... shown) {
        return Arrays.stream(shown)
                .map(condition -> new Material(condition, condition.label() + "证明材料", List.of()))
                .toList();
    }

    private static Correct correct() {
        return new Correct(List.of(
                new Missing(Condition.MANAGERS, "缺主要负责人考核合格证明"), new Missing(Condition.CONTINGENCY, "应急预案未附备案登记表")));
    }

    private SiteCheck siteCheck(boolean met) {
        List<Looked> looked = Arrays.stream(Condition.values())
                .map(condition -> new Looked(
                        condition,
                        met || condition != Condition.CONTINGENCY ? "现场查看并核对材料，符合" : "防毒面具、洗眼器未配备",
                        met || condition != Condition.CONTINGENCY))
                .toList();
        return new SiteCheck(cast.handlers(), true, looked, List.of());
    }
}
