package anlan.bureau.story;

import anlan.bureau.fireworks.RetailPapers.*;
import anlan.bureau.permit.PermitPapers.*;
import anlan.bureau.rating.Rating;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Party;
import anlan.law.Law;
import anlan.law.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An application of a shop to sell fireworks, to its end, each step on a lawful day.
 *
 * @param cast who handles it
 * @param applicant who applies, by the shop's own account
 * @param shop the shop
 * @param applied day of the application, a working day
 * @param ends how it ends
 */
public record RetailStory(Cast cast, Actor applicant, Party shop, LocalDate applied, End ends) {

    /** How an application ends. */
    public enum End {
        /** Granted as it was asked for, in a village, and rated. */
        GRANTED,
        /** Granted in a city after one notice of what was missing: where shops are few by law, with a reason. */
        IN_THE_CITY,
        /** Not granted: no counter of its own. */
        REFUSED
    }

    /** All steps to the end. */
    public List<Step> steps() {
        WorkCalendar calendar = Law.shipped().calendar();
        List<Step> steps = new ArrayList<>();
        boolean city = ends == End.IN_THE_CITY;
        boolean met = ends != End.REFUSED;
        Condition[] all = Condition.values();
        then(steps, applicant, applied, apply(city, city ? Arrays.copyOf(all, 2) : all));
        LocalDate day = calendar.plusWorkdays(applied, 1);
        if (city) {
            then(
                    steps,
                    cast.clerk(),
                    day,
                    new Correct(List.of(new Missing(Condition.PRECAUTIONS, "缺消防器材配备清单和警示标志照片"))));
            day = calendar.plusWorkdays(day, 1);
            then(steps, applicant, day, new Supplement(materials(Condition.PRECAUTIONS)));
        }
        then(steps, cast.clerk(), day, new Accept(Organ.COUNTY, "材料齐全，符合法定形式"));
        day = calendar.plusWorkdays(day, 1);
        then(steps, cast.first(), day, siteCheck(met));
        then(steps, cast.first(), day, new Examine(met, met ? "材料齐全，现场核查符合法定条件" : "未设专店或者专柜"));
        day = calendar.plusWorkdays(day, 1);
        if (!met) {
            then(steps, cast.first(), day, new Refuse(false, "未实行专店或者专柜销售，不具备烟花爆竹安全管理条例第十八条第二项规定的条件"));
            return List.copyOf(steps);
        }
        then(steps, cast.first(), day, new Grant(city ? "符合法定条件，布点合理，准予许可" : "符合法定条件，准予许可"));
        day = calendar.plusWorkdays(day, 1);
        then(steps, cast.clerk(), day, new Deliver(Deliver.Manner.WINDOW, applicant.name()));
        then(steps, applicant, calendar.plusWorkdays(day, 1), new Rating.Rate(Rating.Level.GOOD, null));
        return List.copyOf(steps);
    }

    private static void then(List<Step> steps, Actor by, LocalDate day, Record paper) {
        steps.add(new Step(paper, by, day, Story.at(day).plusSeconds(300L * steps.size())));
    }

    private Apply apply(boolean city, Condition... shown) {
        String premises = shop.address() == null ? "经营场所" : shop.address();
        return new Apply(shop, premises, city, "爆竹类、喷花类、组合烟花类（个人燃放类）", materials(shown), true);
    }

    private static List<Material> materials(Condition... shown) {
        return Arrays.stream(shown)
                .map(condition -> new Material(condition, condition.label() + "证明材料", List.of()))
                .toList();
    }

    private SiteCheck siteCheck(boolean met) {
        List<Looked> looked = Arrays.stream(Condition.values())
                .map(condition -> met || condition != Condition.COUNTER
                        ? new Looked(condition, "现场查看并核对材料，符合", true)
                        : new Looked(condition, "与其他商品混放，未设专柜", false))
                .toList();
        return new SiteCheck(cast.handlers(), looked, "80箱", List.of());
    }
}
