package anlan.bureau.penalty;

import static anlan.kernel.casefile.Rule.rule;

import anlan.bureau.penalty.FilingPapers.File;
import anlan.bureau.penalty.FilingPapers.RegisterLead;
import anlan.bureau.penalty.Needs.Suspicion;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Caution;
import anlan.kernel.casefile.Link;
import anlan.kernel.casefile.Obstacle;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Party;
import anlan.kernel.casefile.Route;
import anlan.law.computation.Limitation;
import anlan.law.violation.Violations;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

/** What stands in the way of filing a case. */
public final class FilingRules {

    /**
     * 违法行为在二年内未被发现的, 不再给予行政处罚; 涉及公民生命健康安全、金融安全且有危害后果的, 上述期限延长至五年 (Administrative Penalty
     * Law art. 36). Runs from the end of the act to its discovery, not to the filing.
     */
    public static final Obstacle<File> LIMITATION = rule(
                    "PEN-013", "行政处罚法 36", "违法行为在二年（涉及生命健康安全、金融安全且有危害后果的五年）内未被发现的，不再给予行政处罚")
            .on(File.class)
            .showing("行为终了日", (c, in, on) -> in.ended())
            .showing("发现日期", (c, in, on) -> in.discovered())
            .refuses((c, in, on) -> in.discovered().isAfter(limit(in, on)));

    /** 发现日期 cannot lie after the day of filing. */
    public static final Obstacle<File> DISCOVERED_LATER = rule("PEN-010", "行政处罚法 54", "发现日期不得晚于立案之日")
            .on(File.class)
            .refuses((c, in, on) -> in.discovered().isAfter(on.day()));

    /** Each party has a name of its own in the file: papers refer to it. */
    public static final Obstacle<File> SAME_PARTY = rule("PEN-029", "行政处罚法 59", "同一案件中的当事人名称不得相同")
            .on(File.class)
            .refuses((c, in, on) ->
                    in.parties().stream().map(Party::key).distinct().count()
                            < in.parties().size());

    /** 两个以上行政机关都有管辖权的, 由最先立案的行政机关管辖 (art. 25): another case on the same party and violation is shown. */
    public static final Caution<File> DUPLICATE = rule("PEN-011", "行政处罚法 25", "同一当事人同一违法行为已有案件，由最先立案的行政机关管辖")
            .on(File.class)
            .looking(Needs.OTHER_CASES, (c, in) -> Suspicion.of(c, in.parties(), in.violation()))
            .cautions((c, in, others, on) -> !others.cases().isEmpty());

    /** 承办人 are named once each. */
    public static final Obstacle<File> SAME_OFFICER = rule("OFF-001", "行政处罚法 42", "承办人不得重复")
            .on(File.class)
            .refuses((c, in, on) ->
                    new HashSet<>(in.officers()).size() < in.officers().size());

    /** The law this procedure follows was not in force before; older cases are entered as historical ones. */
    public static final Obstacle<File> TOO_EARLY = rule("GEN-011", "安全生产法 78", "本程序依据的法律自2021-09-01起施行，此前的案件作为历史案件录入")
            .on(File.class)
            .refuses((c, on) -> on.law().find("PUB-001", on.day()).isEmpty());

    /** 没有法定依据, 行政处罚无效 (art. 38; art. 16: 规范性文件 create no penalty): the catalogue holds only statutory violations. */
    public static final Obstacle<Charging> NOT_IN_CATALOGUE = rule(
                    "GEN-011", "行政处罚法 38", "没有法定依据的，不得实施行政处罚：违法行为不在法律、法规、规章设定的目录中")
            .on(Charging.class)
            .refuses(
                    (c, in, on) -> Violations.shipped().versions(in.violation()).isEmpty());

    /** The catalogue marks violations that may be a crime: that is verified (Administrative Penalty Law art. 27). */
    public static final Route<File> MAY_BE_CRIME = rule("CRI-001", "行政处罚法 27", "该违法行为可能涉嫌犯罪，应当核实是否移送")
            .on(File.class)
            .routes(
                    Terms.CRIME,
                    (c, in, on) -> Violations.shipped()
                            .find(in.violation(), in.ended())
                            .map(violation -> !violation.crime().isEmpty())
                            .orElse(false));

    private FilingRules() {}

    /** The inspection the case grew out of. */
    static List<Link> links(Case file, File in, On on) {
        return in.inspection() == null ? List.of() : List.of(new Link(in.inspection(), "来源检查"));
    }

    static List<Link> origin(Case file, RegisterLead in, On on) {
        return in.inspection() == null ? List.of() : List.of(new Link(in.inspection(), "来源检查"));
    }

    /** Last day on which the act could still be discovered in time; none where the law did not yet count. */
    private static LocalDate limit(File in, On on) {
        boolean harm = in.lifeAndHealth() && in.harm();
        String id = harm ? "PEN-013.harm" : "PEN-013.ordinary";
        if (on.law().find(id, in.ended()).isPresent())
            return Limitation.of(in.ended(), harm, on.law()).lastDay();
        return in.ended().plusYears(harm ? 5 : 2);
    }
}
