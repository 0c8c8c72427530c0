package anlan.bureau.inspection;

import anlan.kernel.form.AtLeast;
import anlan.kernel.form.AtMost;
import anlan.kernel.form.FieldError;
import anlan.kernel.form.Hint;
import anlan.kernel.form.Label;
import anlan.kernel.form.MayBeEmpty;
import anlan.kernel.form.Pick;
import anlan.kernel.party.RiskClass;
import anlan.kernel.party.Sector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the yearly plan of supervision and inspection (年度监督检查计划): Work Safety Law art. 62; R088, R089. A line
 * counts once it is approved.
 *
 * @param unit path of the unit that carries it out
 * @param year the year
 * @param code number in the plan
 * @param item what is to be done
 * @param ground by plan or by draw
 * @param enterprises the enterprises, where the plan names them
 * @param sectors kinds of enterprises, where it names those
 * @param risks classes of risk, where it names those
 * @param visits how many visits (家次)
 * @param approvedOn day the people's government approved the plan; empty while it has not
 * @param approval who approved it, and the number of the document
 */
public record PlanLine(
        @Label("执法单位") @Pick("unit") String unit,
        @Label("计划年度") @AtLeast(2000) @AtMost(2100) int year,
        @Label("项目编号") @AtMost(20) String code,
        @Label("计划项目") @AtMost(200) String item,

        @Label("检查类别") @Hint("年度监督检查计划或者双随机抽查") Ground ground,

        @Label("检查对象（企业）") @MayBeEmpty @Pick("enterprise") List<UUID> enterprises,
        @Label("检查对象（行业）") @MayBeEmpty List<Sector> sectors,
        @Label("检查对象（风险等级）") @MayBeEmpty List<RiskClass> risks,
        @Label("计划检查家次") @AtLeast(1) int visits,
        @Label("批准日期") @MayBeEmpty @Nullable LocalDate approvedOn,

        @Label("批准机关和文号") @MayBeEmpty @AtMost(200) @Nullable String approval) {

    /** What the rules know of it. */
    InspectionNeeds.Line line(UUID id) {
        return new InspectionNeeds.Line(id, year, ground, approvedOn, enterprises);
    }

    /** What is wrong with a line though each field fits. */
    List<FieldError> errors() {
        List<FieldError> errors = new ArrayList<>();
        if (ground != Ground.PLAN && ground != Ground.DRAW)
            errors.add(new FieldError("ground", "计划项目的检查类别为" + Ground.PLAN.label() + "或者" + Ground.DRAW.label()));
        if (enterprises.isEmpty() && sectors.isEmpty() && risks.isEmpty())
            errors.add(new FieldError("enterprises", "请写明检查对象：企业、行业或者风险等级"));
        if (approvedOn != null && (approval == null || approval.isBlank()))
            errors.add(new FieldError("approval", "请填写批准机关和文号"));
        return errors;
    }
}
