package anlan.bureau.penalty;

import anlan.kernel.casefile.ForParty;
import anlan.kernel.form.AtMost;
import anlan.kernel.form.Label;
import anlan.kernel.form.LongText;
import anlan.kernel.form.MayBeEmpty;
import anlan.kernel.form.Pick;
import org.jspecify.annotations.Nullable;

/** Papers on publishing a decision: Administrative Penalty Law art. 48; Work Safety Law art. 78; PUB-001, 006, 015. */
public final class PublicationPapers {

    private PublicationPapers() {}

    /**
     * A decision is published after it was looked through.
     *
     * @param party key of the party
     * @param noSecrets whether it holds no state secret and nothing that endangers security
     * @param noTradeSecrets whether it holds no trade secret, or the holder agrees
     * @param noPrivacy whether it holds no privacy
     * @param summary what is shown; names of natural persons are masked by the system
     */
    public record Publish(
            @Label("当事人") @Pick("party") String party,
            @Label("不涉及国家秘密和公共安全") boolean noSecrets,
            @Label("不涉及商业秘密或者权利人同意") boolean noTradeSecrets,
            @Label("不涉及个人隐私") boolean noPrivacy,
            @Label("公示摘要") @LongText @AtMost(1000) String summary)
            implements ForParty {}

    /**
     * A published decision is taken back, and the public told why.
     *
     * @param party key of the party
     * @param explanation what the public reads
     */
    public record Withdraw(
            @Label("当事人") @Pick("party") String party,
            @Label("公开说明的理由") @LongText @AtMost(1000) String explanation) implements ForParty {}

    /**
     * Display has ended.
     *
     * @param party key of the party
     * @param reason its term has run out, or credit was repaired
     */
    public record EndDisplay(
            @Label("当事人") @Pick("party") String party,

            @Label("终止公示的原因") @MayBeEmpty @AtMost(500) @Nullable
            String reason)
            implements ForParty {}
}
