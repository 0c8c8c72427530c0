package anlan.kernel.lawbook;

import static anlan.kernel.casefile.Act.act;
import static anlan.kernel.casefile.Rule.rule;

import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Need;
import anlan.kernel.casefile.Obstacle;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.casefile.Stage;
import anlan.kernel.casefile.Who;
import anlan.kernel.form.AtMost;
import anlan.kernel.form.Label;
import anlan.kernel.form.LongText;
import anlan.kernel.scope.Ids;
import anlan.law.ConfirmedValue;
import java.time.LocalDate;
import java.util.UUID;

/** 法律数值确认: one case for each value and unit, with an entry for each confirmation; what counts is kept beside it in the same transaction. */
public final class ValueConfirmation {

    /** The one stage: a value may always be confirmed again. */
    public enum At implements Stage {
        @Label("持续核对")
        KEPT
    }

    /**
     * A value is confirmed.
     *
     * @param id such as {@code PEN-019}
     * @param label what it is called
     * @param value the number in the value's own unit
     * @param unit such as 工作日 or 元
     * @param from first day it holds
     * @param articles its articles, as they are typed
     * @param note how it was checked
     */
    public record ConfirmValue(
            @Label("数值编号") @AtMost(60) String id,
            @Label("数值名称") @AtMost(200) String label,
            @Label("确认的取值") @AtMost(40) String value,
            @Label("单位") @AtMost(20) String unit,
            @Label("自哪天起施行") LocalDate from,
            @Label("依据") @AtMost(200) String articles,
            @Label("怎么核对的") @LongText @AtMost(500) String note) {}

    /** Whether this confirmation stands on the list of those that count, made at the moment of the act. */
    public record Listed(boolean listed) {}

    /** 法定数值确认清单. */
    static final Need<ConfirmValue, Listed> LISTED = new Need<>("law.confirmed", "法定数值确认清单", Listed.class);

    private static final Obstacle<ConfirmValue> ELSEWHERE = rule("LISTED", "", "法律数值在“法定数值”页面确认")
            .on(ConfirmValue.class)
            .looking(LISTED, (file, in) -> in)
            .refuses((file, in, list, on) -> !list.listed());

    /** The procedure. Its act stands at no stage, so that no case is opened by hand. */
    public static final Procedure PROCEDURE = Procedure.of(
            "law.value",
            "法律数值确认",
            "",
            At.values(),
            ValueConfirmation::title,
            act("确认法律数值", ConfirmValue.class)
                    .by(Who.post("legal", "法制审核人员").or(Who.post("leader", "主要负责人")))
                    .unless(ELSEWHERE)
                    .aside());

    private ValueConfirmation() {}

    /** The case of a value in a unit: always the same. */
    static UUID file(String id, String unitPath) {
        return Ids.named("law.value", unitPath, id);
    }

    /** The paper of a confirmation. */
    static ConfirmValue paper(ConfirmedValue confirmed, LawValue shown) {
        return new ConfirmValue(
                confirmed.id(),
                shown.label(),
                confirmed.value(),
                shown.unit(),
                confirmed.from(),
                confirmed.articles(),
                confirmed.note());
    }

    private static String title(Case file) {
        return file.last(ConfirmValue.class)
                        .map(in -> in.id() + " " + in.label())
                        .orElse("法律数值") + "确认";
    }
}
