package anlan.kernel.document;

import anlan.kernel.form.MayBeEmpty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One signature of an approval trail (呈批) as an approval form prints it; the template {@code sheet/trail.xhtml} prints a
 * list named {@code trail}.
 *
 * @param step the step, such as 承办人意见, 审核意见 or 审批意见
 * @param opinion what was said, in the signer's words
 * @param signer name
 * @param post post in which it was signed, a deputy's with the word 代
 * @param at when it was signed
 * @param remark what else must be seen, such as 事后补录,电话批准; empty for most
 */
public record Opinion(
        String step,
        String opinion,
        String signer,
        String post,
        Instant at,
        @MayBeEmpty @Nullable String remark) {}
