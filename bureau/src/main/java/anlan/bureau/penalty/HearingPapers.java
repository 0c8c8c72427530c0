package anlan.bureau.penalty;

import anlan.kernel.casefile.ForParty;
import anlan.kernel.form.AtLeast;
import anlan.kernel.form.AtMost;
import anlan.kernel.form.FileRef;
import anlan.kernel.form.Label;
import anlan.kernel.form.LongText;
import anlan.kernel.form.MayBeEmpty;
import anlan.kernel.form.Pick;
import anlan.kernel.form.Shape;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Papers of the hearing, in short form: Administrative Penalty Law art. 63 to 65. */
public final class HearingPapers {

    private HearingPapers() {}

    /**
     * A party asks for a hearing.
     *
     * @param party key of the party
     * @param request what it asks and why
     */
    public record AskHearing(
            @Label("当事人") @Pick("party") String party,
            @Label("听证申请") @LongText @AtMost(2000) String request) implements ForParty {}

    /**
     * The party is told when and where.
     *
     * @param party key of the party
     * @param held day of the hearing
     * @param time when it begins, as 09:30
     * @param place where
     * @param host who presides
     * @param open whether it is public
     * @param closedFor why it is not
     */
    public record NotifyHearing(
            @Label("当事人") @Pick("party") String party,
            @Label("听证日期") LocalDate held,

            @Label("开始时间") @Shape(value = "([01]\\d|2[0-3]):[0-5]\\d", otherwise = "应填写时间，如 09:30")
            String time,

            @Label("听证地点") @AtMost(200) String place,
            @Label("听证主持人") @Pick("officer") UUID host,
            @Label("公开举行") boolean open,

            @Label("不公开的理由") @MayBeEmpty @AtMost(200) @Nullable
            String closedFor)
            implements ForParty {}

    /**
     * The hearing was held.
     *
     * @param party key of the party
     * @param host who presided
     * @param agents agents of the party
     * @param record its record
     * @param signed whether the party checked and signed it
     * @param refusal what the host noted where it did not sign
     */
    public record HoldHearing(
            @Label("当事人") @Pick("party") String party,
            @Label("听证主持人") @Pick("officer") UUID host,
            @Label("代理人") @MayBeEmpty @AtMost(10) List<String> agents,
            @Label("听证笔录") @FileRef @AtLeast(1) List<String> record,
            @Label("当事人已核对并签名") boolean signed,

            @Label("未签名的情况（主持人注明）") @MayBeEmpty @AtMost(200) @Nullable
            String refusal)
            implements ForParty {}

    /**
     * The party withdraws its request, stays away or leaves: the hearing is waived.
     *
     * @param party key of the party
     * @param how what happened
     */
    public record EndHearing(
            @Label("当事人") @Pick("party") String party,
            @Label("撤回、缺席或者退场情况") @AtMost(500) String how) implements ForParty {}

    /**
     * The host's opinion on the hearing.
     *
     * @param party key of the party
     * @param opinion opinion on facts, evidence and the penalty
     */
    public record Opine(
            @Label("当事人") @Pick("party") String party,

            @Label("听证意见") @LongText @AtLeast(10) @AtMost(4000)
            String opinion)
            implements ForParty {}
}
