package anlan.record.verify;

import anlan.record.Entry;
import anlan.record.Hash;
import anlan.record.Link;
import anlan.record.anchor.Anchor;
import anlan.record.file.Archive;
import anlan.record.file.Cover;
import anlan.record.file.Member;
import anlan.record.file.Names;
import anlan.record.json.MalformedJson;
import anlan.record.json.UnexpectedShape;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Reads the entries and checks that each follows the one before it and that the last is the one the cover names.
final class ChainCheck {

    private final Cover cover;
    private final List<Link> links;

    private ChainCheck(Cover cover, List<Link> links) {
        this.cover = cover;
        this.links = links;
    }

    /// The links of the chain; throws [Broken] at the first that is not as recorded.
    static List<Link> check(Archive archive, Cover cover) throws IOException {
        ChainCheck check = new ChainCheck(cover, readLinks(archive));
        check.hashes();
        check.positions();
        return check.links;
    }

    private static List<Link> readLinks(Archive archive) throws IOException {
        Member entries = archive.leading(Names.ENTRIES);
        if (entries.size() > Names.MOST_ENTRIES) {
            throw Broken.in(Names.ENTRIES, "超过 %d 字节".formatted(Names.MOST_ENTRIES));
        }
        List<Link> links = new ArrayList<>();
        try (InputStream in = new BufferedInputStream(archive.open(entries), 1 << 16)) {
            for (int first = in.read(); first >= 0; first = in.read()) {
                links.add(readLink(in, first, links.size() + 1));
            }
        }
        if (links.isEmpty()) {
            throw Broken.in(Names.ENTRIES, "没有任何记录");
        }
        return links;
    }

    private static Link readLink(InputStream in, int first, long seq) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int octet = first;
        for (; octet >= 0 && octet != '\n'; octet = in.read()) {
            if (line.size() == Link.MAX_BYTES) {
                throw Broken.at(seq, "超过 %d 字节".formatted(Link.MAX_BYTES));
            }
            line.write(octet);
        }
        if (octet < 0) {
            throw Broken.at(seq, "没有以换行符结束");
        }
        try {
            return Link.read(line.toByteArray());
        } catch (MalformedJson | UnexpectedShape e) {
            throw Broken.at(seq, "不是规范的记录。" + e.getMessage());
        }
    }

    private void hashes() {
        for (int i = 0; i < links.size(); i++) {
            if (!links.get(i)
                    .previous()
                    .equals(i == 0 ? Hash.ZERO : links.get(i - 1).hash())) {
                throw brokenJoint(i);
            }
        }
        if (!isAsItsSuccessorSays(links.size() - 1)) {
            throw lastIsAnchored()
                    ? Broken.in(Names.ANCHOR, "所载的末条哈希值与末条记录不符")
                    : Broken.at(links.size(), "内容已被改动，与 anchor.json 所载的末条哈希值不符");
        }
    }

    /// A broken joint does not say which side was changed; what comes after the second entry does.
    private Broken brokenJoint(int i) {
        long seq = links.get(i).entry().seq();
        if (!isAsItsSuccessorSays(i)) {
            return Broken.at(i + 1L, "所载的前一条哈希值与前一条记录不符");
        }
        if (i == 0 || seq != i + 1) {
            return Broken.at(i + 1L, "此处应为第 %d 条，所载为第 %d 条，记录有缺失或者被调换".formatted(i + 1, seq));
        }
        return Broken.at(i, "内容已被改动，与后一条所载的哈希值不符");
    }

    private boolean isAsItsSuccessorSays(int i) {
        Hash expected = i + 1 < links.size() ? links.get(i + 1).previous() : cover.head();
        return links.get(i).hash().equals(expected);
    }

    private boolean lastIsAnchored() {
        Hash last = links.getLast().hash();
        return cover.anchor()
                .map(Anchor::head)
                .filter(head -> head.hash().equals(last))
                .isPresent();
    }

    /// The chain is whole; now what its entries say of themselves must be true as well.
    private void positions() {
        Set<UUID> ids = new HashSet<>();
        for (int i = 0; i < links.size(); i++) {
            Entry entry = links.get(i).entry();
            if (entry.seq() != i + 1) {
                throw Broken.at(i + 1L, "序号应为 %d，所载为 %d".formatted(i + 1, entry.seq()));
            }
            if (!entry.caseId().equals(links.getFirst().entry().caseId())) {
                throw Broken.at(i + 1L, "属于另一个案卷");
            }
            if (!ids.add(entry.id())) {
                throw Broken.at(i + 1L, "记录编号重复");
            }
        }
        if (cover.seq() != links.size()) {
            throw Broken.in(Names.ANCHOR, "所载的记录条数 %d 与实有 %d 条不符".formatted(cover.seq(), links.size()));
        }
        if (!cover.caseId().equals(links.getFirst().entry().caseId())) {
            throw Broken.in(Names.ANCHOR, "所载的案卷编号与记录不符");
        }
    }
}
