package anlan.kernel.casefile;

import anlan.kernel.form.AtLeast;
import anlan.kernel.form.Label;
import anlan.kernel.form.Labelled;
import anlan.kernel.form.LongText;
import anlan.kernel.form.MayBeEmpty;
import org.jspecify.annotations.Nullable;

/**
 * Corrects a paper that is in the file. Nothing is deleted: the wrong paper stays in the journal, struck through.
 *
 * @param entry number of the entry whose paper is wrong
 * @param how what kind of correction it is
 * @param reason why
 * @param paper the right paper as JSON; null if the wrong one is only struck out
 */
public record Correction(
        @Label("更正的记录") int entry,
        @Label("更正方式") How how,
        @Label("理由") @LongText @AtLeast(5) String reason,
        @Label("更正后的内容") @MayBeEmpty @Nullable String paper) {

    /** Key of the act in every procedure. */
    public static final String KEY = "correct";

    /** Kinds of correction. */
    public enum How implements Labelled {
        ENTRY("录入更正"),
        SUPPLEMENT("补正"),
        VOID("作废");

        private final String label;

        How(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
