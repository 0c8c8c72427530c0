package anlan.kernel.desk;

import anlan.kernel.form.AtMost;
import anlan.kernel.form.Hint;
import anlan.kernel.form.Label;
import anlan.kernel.form.LongText;
import anlan.kernel.form.MayBeEmpty;
import anlan.kernel.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * A phrase the bureau offers its people for long texts (常用语).
 *
 * @param words the phrase
 * @param field the field it is for, by its label; null for every long text
 */
public record BureauPhrase(
        @Label("常用语") @LongText @AtMost(500) String words,

        @Label("用于哪个文本框") @MayBeEmpty @AtMost(40) @Hint("写文本框的名称，如“违法事实”；不填的，各个文本框都可以用") @Nullable
        String field) {

    /** Kept by legal staff and heads; seen by the unit that keeps it and by those below. */
    public static final Register<BureauPhrase> REGISTER = Register.of("phrase", "常用语", BureauPhrase.class)
            .columns("words", "field")
            .searched("words", "field")
            .titled(BureauPhrase::words, phrase -> "")
            .writtenBy("legal", "section-head", "leader", "deputy-leader")
            .keptInMemory();

    boolean fits(String label) {
        return field == null || field.isBlank() || field.strip().equals(label);
    }
}
