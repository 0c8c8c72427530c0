package anlan.bureau.penalty;

import anlan.kernel.form.AtMost;
import anlan.kernel.form.FileRef;
import anlan.kernel.form.Hint;
import anlan.kernel.form.Label;
import anlan.kernel.form.Labelled;
import anlan.kernel.form.MayBeEmpty;
import java.util.List;

/**
 * One piece of evidence (行政处罚法 46).
 *
 * @param name by which later papers refer to it
 * @param kind one of the eight kinds
 * @param proves what it proves
 * @param source how it was obtained
 * @param verified whether it was checked and found true
 * @param lawful whether it was lawfully obtained; what was not is excluded
 * @param files its scans or recordings
 */
public record Evidence(
        @Label("证据名称") @AtMost(100) String name,
        @Label("证据种类") Kind kind,
        @Label("证明对象") Element proves,
        @Label("取得方式和来源") @AtMost(500) String source,
        @Label("已查证属实") boolean verified,
        @Label("合法取得") @Hint("以非法手段取得的证据不得作为认定案件事实的根据") boolean lawful,
        @Label("证据材料") @FileRef @MayBeEmpty List<String> files) {

    /** Whether a decision may stand on it. */
    public boolean usable() {
        return verified && lawful;
    }

    /** The eight kinds of evidence. */
    public enum Kind implements Labelled {
        DOCUMENTARY("书证"),
        PHYSICAL("物证"),
        AUDIOVISUAL("视听资料"),
        ELECTRONIC("电子数据"),
        WITNESS("证人证言"),
        PARTY("当事人的陈述"),
        EXPERT("鉴定意见"),
        SITE("勘验笔录、现场笔录");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** What must be proved. */
    public enum Element implements Labelled {
        SUBJECT("当事人身份"),
        FACT("违法事实"),
        CIRCUMSTANCE("情节和裁量因素");

        private final String label;

        Element(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
