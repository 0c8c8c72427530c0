package anlan.bureau.penalty;

import static anlan.kernel.casefile.Rule.rule;

import anlan.bureau.penalty.DecisionPapers.Annul;
import anlan.bureau.penalty.DecisionPapers.Decide;
import anlan.bureau.penalty.PublicationPapers.EndDisplay;
import anlan.bureau.penalty.PublicationPapers.Publish;
import anlan.bureau.penalty.PublicationPapers.Withdraw;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Obstacle;

/** What may be shown to the public, and what must be taken back. */
public final class PublicationRules {

    /** 公开前应当审查 (Regulation on government information art. 14, 15, 17): three answers, each yes. */
    public static final Obstacle<Publish> NOT_LOOKED_THROUGH = rule(
                    "PUB-015", "政府信息公开条例 17", "公开前应当审查：不涉及国家秘密、商业秘密、个人隐私")
            .on(Publish.class)
            .refuses((c, in, on) -> !in.noSecrets() || !in.noTradeSecrets() || !in.noPrivacy());

    /** Only a penalty in force is published. */
    public static final Obstacle<Publish> NOTHING_TO_PUBLISH = rule("PUB-001", "安全生产法 78", "没有生效的处罚决定，或者已经公示")
            .on(Publish.class)
            .refusesParty((c, party, on) -> !Progress.decided(c, party) || shown(c, party));

    /** Taken back once. */
    public static final Obstacle<Withdraw> NOT_SHOWN = rule("PUB-006", "行政处罚法 48", "该处罚信息没有在公示")
            .on(Withdraw.class)
            .refusesParty((c, party, on) -> !shown(c, party));

    /** 公开的处罚决定被依法变更、撤销、确认违法或者确认无效的, 应当撤回 (Administrative Penalty Law art. 48). */
    public static final Obstacle<Withdraw> NOT_ANNULLED = rule("PUB-006", "行政处罚法 48", "处罚决定没有被变更、撤销、确认违法或者确认无效")
            .on(Withdraw.class)
            .refusesParty((c, party, on) -> !c.since(Annul.class, Decide.class, party));

    /** Display ends once. */
    public static final Obstacle<EndDisplay> NOT_DISPLAYED = rule("PUB-008", "信用修复管理办法", "该处罚信息没有在公示")
            .on(EndDisplay.class)
            .refusesParty((c, party, on) -> !shown(c, party));

    /** Only a decision that stands is revoked (Administrative Penalty Law art. 75). */
    public static final Obstacle<Annul> NOTHING_TO_ANNUL = rule("PUB-006", "行政处罚法 75", "该当事人没有有效的决定")
            .on(Annul.class)
            .refusesParty((c, party, on) -> !Progress.settled(c, party));

    private PublicationRules() {}

    /** Whether the decision on a party is shown to the public. */
    public static boolean shown(Case file, String party) {
        return file.has(Publish.class, party)
                && !file.since(Withdraw.class, Publish.class, party)
                && !file.since(EndDisplay.class, Publish.class, party);
    }
}
