package anlan.bureau.penalty;

import static anlan.kernel.casefile.Rule.rule;

import anlan.bureau.penalty.ExecutionPapers.ServeDecision;
import anlan.bureau.penalty.Handover.Method;
import anlan.kernel.casefile.Obstacle;
import anlan.kernel.casefile.On;
import anlan.law.Bound;
import anlan.law.Due;
import anlan.law.Start;
import java.time.LocalDate;

/** Lawful service. */
public final class ServiceRules {

    /** Nothing to serve before it was decided. */
    public static final Obstacle<ServeDecision> NOT_DECIDED = rule("PEN-031", "行政处罚法 61", "尚未对该当事人作出决定，或者决定已经送达")
            .on(ServeDecision.class)
            .refusesParty((c, party, on) -> !Progress.settled(c, party) || Progress.served(c, party));

    /** 当事人同意并签订确认书的, 可以采用传真、电子邮件等方式送达 (Administrative Penalty Law art. 61). */
    public static final Obstacle<Serving> NO_CONSENT = rule("GEN-008", "行政处罚法 61", "电子送达须经当事人同意并签订确认书")
            .on(Serving.class)
            .refuses((c, in, on) ->
                    in.handover().method() == Method.ELECTRONIC && in.handover().consent() == null);

    /** 通过互联网渠道送达的, 应当同时提供提交复议申请的互联网渠道 (Administrative Reconsideration Law art. 22). */
    public static final Obstacle<ServeDecision> NO_CHANNEL = rule(
                    "GEN-009", "行政复议法 22", "通过互联网渠道送达决定的，应当同时提供提交行政复议申请书的互联网渠道")
            .on(ServeDecision.class)
            .refuses((c, in, on) ->
                    in.handover().method() == Method.ELECTRONIC && in.handover().channel() == null);

    /** 送达必须有送达回证 (Civil Procedure Law art. 87). */
    public static final Obstacle<Serving> NO_RECEIPT = rule("GEN-007", "民事诉讼法 87", "送达应当有送达回证、邮寄回执或者公告凭证")
            .on(Serving.class)
            .refuses((c, in, on) -> in.handover().receipt().isEmpty());

    /** 留置送达须有见证人签名或者拍照、录像记录 (art. 89). */
    public static final Obstacle<Serving> NO_WITNESS = rule("GEN-007", "民事诉讼法 89", "留置送达应当有见证人签名或者拍照、录像记录送达过程")
            .on(Serving.class)
            .refuses((c, in, on) ->
                    in.handover().method() == Method.LEFT && in.handover().witness() == null);

    /** 受送达人下落不明, 或者用其他方式无法送达的, 公告送达 (art. 95): reason and steps are recorded. */
    public static final Obstacle<Serving> NOT_TRIED = rule(
                    "GEN-007", "民事诉讼法 95", "受送达人下落不明或者用其他方式无法送达的，方可公告送达，并在案卷中记明原因和经过")
            .on(Serving.class)
            .refuses((c, in, on) -> in.handover().method() == Method.PUBLIC_NOTICE
                    && (in.handover().tried() == null || in.handover().announced() == null));

    /** 自发出公告之日起, 经过三十日, 即视为送达 (art. 95): served on the thirtieth day at the earliest. */
    public static final Obstacle<Serving> NOTICE_RUNNING = rule("GEN-007", "民事诉讼法 95", "自发出公告之日起，经过三十日，即视为送达")
            .on(Serving.class)
            .untilTime()
            .refuses((c, in, on) -> {
                LocalDate announced = in.handover().announced();
                return in.handover().method() == Method.PUBLIC_NOTICE
                        && announced != null
                        && on.day().isBefore(served(announced, on));
            });

    private ServiceRules() {}

    /** First day on which a public notice counts as served. */
    private static LocalDate served(LocalDate announced, On on) {
        if (on.law().find("GEN-007", on.day()).isEmpty()) return announced;
        return Due.count(
                        new Start("公告", announced),
                        on.law().term("GEN-007", on.day()),
                        Bound.BUREAU,
                        on.law().calendar())
                .safeDay();
    }
}
