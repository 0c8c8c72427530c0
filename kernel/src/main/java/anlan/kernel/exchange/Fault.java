package anlan.kernel.exchange;

import anlan.kernel.form.Label;
import anlan.kernel.form.MayBeEmpty;
import org.jspecify.annotations.Nullable;

/**
 * Why a row did not land.
 *
 * @param line number of the line it begins on, the heading being 1
 * @param field field of the paper or column of the file; empty when it concerns the row as a whole
 * @param value what stands there
 * @param reason what is wrong with it
 */
public record Fault(
        @Label("行号") int line,
        @Label("项目") @MayBeEmpty @Nullable String field,
        @Label("原值") @MayBeEmpty @Nullable String value,
        @Label("原因") String reason) {

    /** The whole in one sentence. */
    public String sentence() {
        String where = field == null ? "" : " " + field;
        String what = value == null ? "" : "“" + value + "”";
        return "第 " + line + " 行" + where + what + "：" + reason;
    }
}
