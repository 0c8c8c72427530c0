package anlan.kernel.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One signature of an approval trail (呈批) as an approval form prints it.
 *
 * @param step the step, such as 承办人意见, 审核意见 or 审批意见
 * @param opinion what was said, in the signer's words
 * @param signer name
 * @param post post in which it was signed, if known
 * @param at when it was signed
 * @param remark what else must be seen, such as 事后补录; empty for most
 */
public record Opinion(
        String step,
        String opinion,
        String signer,
        @Nullable String post,
        Instant at,
        @Nullable String remark) {}
