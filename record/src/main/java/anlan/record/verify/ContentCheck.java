package anlan.record.verify;

import anlan.record.Commitment;
import anlan.record.Entry;
import anlan.record.Hash;
import anlan.record.Link;
import anlan.record.Openings;
import anlan.record.file.Archive;
import anlan.record.file.Cover;
import anlan.record.file.Member;
import anlan.record.file.Names;
import anlan.record.json.JsonValue;
import anlan.record.json.UnexpectedShape;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Checks that every opening and every file is the one that an entry names, and that none is missing without reason.
final class ContentCheck {

    private final List<Link> links;
    private final Openings openings;
    private final Cover cover;
    private final Set<Hash> erased = new HashSet<>();
    private final Set<Hash> named = new HashSet<>();
    private final List<Absence> absent = new ArrayList<>();

    private ContentCheck(List<Link> links, Openings openings, Cover cover) {
        this.links = links;
        this.openings = openings;
        this.cover = cover;
        links.forEach(link -> erased.addAll(link.entry().erased()));
    }

    /// What is absent and may be; throws [Broken] at the first opening or file that is wrong, missing or too many.
    static List<Absence> check(Archive archive, List<Link> links, Openings openings, Cover cover) throws IOException {
        ContentCheck check = new ContentCheck(links, openings, cover);
        Map<Hash, Member> files = new HashMap<>();
        for (Member member : archive.members()) {
            Hash promised = Names.promisedHash(member.name()).orElse(null);
            if (promised != null && files.put(promised, member) != null) {
                throw Broken.in(member.name(), "同一文件出现两次");
            }
        }
        check.openings();
        check.files(archive, files);
        check.nothingElse(files);
        return check.absent;
    }

    private void openings() {
        for (Link link : links) {
            long seq = link.entry().seq();
            for (Commitment commitment : Openings.in(link.json())) {
                boolean known = !named.add(commitment.hash());
                boolean opened = openings.find(commitment).isPresent();
                if (!known
                        && mustBePresent(seq, commitment.hash(), opened, "承诺值的内容")
                        && !commitment.verify(openings.find(commitment).orElseThrow())) {
                    throw Broken.at(seq, "个人信息或者附件的内容与承诺值不符");
                }
            }
        }
    }

    private void files(Archive archive, Map<Hash, Member> files) throws IOException {
        for (Link link : links) {
            Entry entry = link.entry();
            for (JsonValue reference : entry.files()) {
                Hash hash = file(entry.seq(), reference);
                if (hash == null || !named.add(hash)) {
                    continue;
                }
                Member member = files.get(hash);
                if (mustBePresent(entry.seq(), hash, member != null, "所附文件")
                        && member != null
                        && !hash(archive, member).equals(hash)) {
                    throw Broken.at(entry.seq(), "所附文件 %s 的内容已被改动".formatted(hash.brief()));
                }
            }
        }
    }

    private @Nullable Hash file(long seq, JsonValue reference) {
        try {
            return openings.file(reference).orElse(null);
        } catch (UnexpectedShape e) {
            throw Broken.at(seq, String.valueOf(e.getMessage()));
        }
    }

    /// Whether it is there to be checked; absent is only what was erased or withheld, and that is absent indeed.
    private boolean mustBePresent(long seq, Hash hash, boolean present, String what) {
        boolean mayBeAbsent = erased.contains(hash) || cover.withheld().contains(hash);
        if (!present && !mayBeAbsent) {
            throw Broken.at(seq, "缺少%s（%s）".formatted(what, hash.brief()));
        }
        if (present && mayBeAbsent) {
            throw Broken.at(seq, "%s（%s）应已删除或者不予提供，却仍在文件中".formatted(what, hash.brief()));
        }
        if (!present) {
            absent.add(new Absence(seq, hash, erased.contains(hash)));
        }
        return present;
    }

    private static Hash hash(Archive archive, Member member) throws IOException {
        try (InputStream in = archive.open(member)) {
            return Hash.of(in);
        }
    }

    private void nothingElse(Map<Hash, Member> files) {
        for (Commitment commitment : openings.byCommitment().keySet()) {
            if (!named.contains(commitment.hash())) {
                throw Broken.in(
                        Names.OPENINGS, "%s 不属于任何记录".formatted(commitment.hash().brief()));
            }
        }
        files.forEach((hash, member) -> {
            if (!named.contains(hash)) {
                throw Broken.in(member.name(), "不属于任何记录");
            }
        });
        for (Hash hash : cover.withheld()) {
            if (!named.contains(hash)) {
                throw Broken.in(Names.ANCHOR, "所列未提供的内容 %s 不属于任何记录".formatted(hash.brief()));
            }
        }
    }
}
