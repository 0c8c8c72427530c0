package anlan.kernel.casefile;

import static anlan.kernel.casefile.Act.act;
import static anlan.kernel.casefile.Rule.rule;

import anlan.kernel.form.AtLeast;
import anlan.kernel.form.Label;
import anlan.kernel.form.LongText;
import anlan.kernel.form.MayBeEmpty;
import java.util.List;
import java.util.UUID;

/** 作废: ends a case that was opened in error. Every procedure has it without declaring it; what the case counted is taken back. */
public final class Voiding {

    private Voiding() {}

    /** Where a voided case stands, whatever its procedure. */
    public enum At implements Stage {
        @Label("已作废")
        @Stage.End
        VOIDED
    }

    /** Why the case should never have been opened. */
    public record VoidCase(
            @Label("作废理由") @LongText @AtLeast(5) String reason) {}

    /**
     * What has left the case so far.
     *
     * @param documents labels and numbers of documents of the main volume that stand
     * @param published titles of what is public
     * @param delivered labels of what was filed in other cases
     */
    public record Outside(
            @MayBeEmpty List<String> documents,
            @MayBeEmpty List<String> published,
            @MayBeEmpty List<String> delivered) {}

    /** Asked with the id of the case. */
    public static final Need<UUID, Outside> OUTSIDE = new Need<>("case.outside", "已送出案卷的材料", Outside.class);

    /** Those who answer for a unit's files: leaders and heads of offices. */
    public static final Who HEADS =
            Who.post("leader", "负责人").or(Who.post("deputy-leader", "分管负责人")).or(Who.post("section-head", "科室负责人"));

    private static final Obstacle<Object> NOTHING_TO_VOID = rule("VOID", "", "没有已经立卷的案件可以作废")
            .refuses((file, on) -> file.papers().isEmpty());

    private static final Obstacle<VoidCase> SERVED = rule("VOID", "", "已出具对外文书的案件不能作废，应当依程序撤销、终止或者先作废未送达的文书")
            .on(VoidCase.class)
            .looking(OUTSIDE, (file, in) -> file.id())
            .showing("已出具", outside -> String.join("、", outside.documents()))
            .refuses((file, in, outside, on) -> !outside.documents().isEmpty());

    private static final Obstacle<VoidCase> DECIDED = rule("VOID", "", "已作出处理（已公示或者已记入其他案卷）的案件不能作废")
            .on(VoidCase.class)
            .looking(OUTSIDE, (file, in) -> file.id())
            .showing("已作出", outside -> String.join("、", outside.published()) + String.join("、", outside.delivered()))
            .refuses((file, in, outside, on) ->
                    !outside.published().isEmpty() || !outside.delivered().isEmpty());

    /** The act. */
    public static final Act<VoidCase> ACT = act("作废", VoidCase.class)
            .by(HEADS)
            .unless(NOTHING_TO_VOID, SERVED, DECIDED)
            .evenWhenHeld()
            .to(At.VOIDED)
            .aside();
}
