package anlan.record.verify;

import anlan.record.Link;
import anlan.record.anchor.Anchor;
import anlan.record.anchor.DailyRoot;
import anlan.record.anchor.Head;
import anlan.record.file.Names;
import java.util.List;

/// Checks that a signed daily root contains one of the entries, which then vouches for all before it.
final class AnchorCheck {

    private AnchorCheck() {}

    /// What is proved, in words; throws [Broken] at the first joint that does not hold.
    static String check(List<Link> links, Anchor anchor, Trust trust) {
        Head head = anchor.head();
        if (!head.caseId().equals(links.getFirst().entry().caseId())) {
            throw broken("锚定的是另一个案卷");
        }
        if (head.seq() > links.size() || !links.get((int) head.seq() - 1).hash().equals(head.hash())) {
            throw broken("所载第 %d 条的哈希值与记录不符".formatted(head.seq()));
        }
        if (!anchor.isInRoot()) {
            throw broken("默克尔路径不能到达每日根");
        }
        if (!anchor.signed().isSigned()) {
            throw broken("每日根的 SM2 签名无效");
        }
        if (!trust.accepts(anchor.signed().key())) {
            throw broken("签名密钥不是所信任的密钥");
        }
        DailyRoot root = anchor.signed().root();
        return "截至第 %d 条（共 %d 条）已载入 %s 的每日根，签名公钥指纹 %s"
                .formatted(
                        head.seq(),
                        links.size(),
                        root.day(),
                        anchor.signed().key().fingerprint());
    }

    private static Broken broken(String words) {
        return Broken.in(Names.ANCHOR, words);
    }
}
