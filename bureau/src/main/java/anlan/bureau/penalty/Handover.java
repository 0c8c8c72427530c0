package anlan.bureau.penalty;

import anlan.kernel.form.AtMost;
import anlan.kernel.form.FileRef;
import anlan.kernel.form.Hint;
import anlan.kernel.form.Label;
import anlan.kernel.form.Labelled;
import anlan.kernel.form.MayBeEmpty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a document reached a party (送达): Civil Procedure Law art. 87 to 95, Administrative Penalty Law art. 61. The day of
 * the act is the day of service.
 *
 * @param method one of the lawful methods
 * @param receiver who received it
 * @param receipt the signed receipt, the recording or the printed notice
 * @param witness who witnessed that it was left there, or the recording of it
 * @param consent number of the signed confirmation for electronic service
 * @param tried which methods were tried before a public notice, or that the party cannot be found
 * @param announced day of the public notice
 * @param channel address at which a remedy can be sought online, told with electronic service
 */
public record Handover(
        @Label("送达方式") Method method,
        @Label("受送达人（签收人）") @AtMost(100) String receiver,
        @Label("送达回证") @FileRef @MayBeEmpty List<String> receipt,

        @Label("见证人或者录像") @MayBeEmpty @AtMost(200) @Nullable String witness,

        @Label("电子送达确认书编号") @MayBeEmpty @AtMost(50) @Nullable
        String consent,

        @Label("公告送达的原因和经过") @Hint("下落不明，或者已用其他方式而无法送达") @MayBeEmpty @AtMost(500) @Nullable
        String tried,

        @Label("公告日期") @MayBeEmpty @Nullable LocalDate announced,

        @Label("网上申请复议的途径") @MayBeEmpty @AtMost(200) @Nullable
        String channel) {

    /** Methods of service, in the order of the law. */
    public enum Method implements Labelled {
        DIRECT("直接送达"),
        LEFT("留置送达"),
        ELECTRONIC("电子送达"),
        ENTRUSTED("委托送达"),
        POST("邮寄送达"),
        PUBLIC_NOTICE("公告送达");

        private final String label;

        Method(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
