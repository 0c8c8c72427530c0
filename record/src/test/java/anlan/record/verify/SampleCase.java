package anlan.record.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import anlan.record.Actor;
import anlan.record.Chain;
import anlan.record.Entry;
import anlan.record.Hash;
import anlan.record.Kind;
import anlan.record.Link;
import anlan.record.Opening;
import anlan.record.Openings;
import anlan.record.anchor.Anchor;
import anlan.record.anchor.DailyRoot;
import anlan.record.anchor.Head;
import anlan.record.anchor.MerkleTree;
import anlan.record.anchor.SignedRoot;
import anlan.record.anchor.Signer;
import anlan.record.file.CaseFile;
import anlan.record.file.Content;
import anlan.record.file.Standing;
import anlan.record.json.JsonArray;
import anlan.record.json.JsonObject;
import anlan.record.json.JsonString;
import anlan.record.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/// A penalty case of six entries: personal values, a photo, a document, an erasure and a withheld opinion.
public final class SampleCase {

    public static final UUID ID = UUID.fromString("019aa000-0000-7000-8000-000000000001");
    public static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static final OffsetDateTime START = OffsetDateTime.parse("2026-11-20T16:30:00+08:00");

    private final List<Link> chain = new ArrayList<>();
    private final List<Opening> openings = new ArrayList<>();
    private final Set<Hash> withheld = new LinkedHashSet<>();
    private final Set<Hash> papers = new LinkedHashSet<>();
    private final Map<Hash, byte[]> store = new HashMap<>();
    private Optional<Anchor> anchor = Optional.empty();
    private Optional<Standing> result = Optional.of(new Standing(
            "sample",
            2,
            "DECIDED",
            List.of(new Standing.OpenMatter("talk", "甲", DAY, Optional.empty())),
            List.of(new Standing.RunningPeriod("term", "", DAY, DAY.plusDays(90), Optional.of(DAY))),
            "2026",
            List.of(new Standing.Confirmed("X-001", "", Optional.empty(), "", START))));
    private Opening erasedOpening;

    private SampleCase() {}

    /// The whole case, anchored after its fourth entry.
    public static SampleCase anchored(Signer signer) {
        SampleCase sample = new SampleCase();
        JsonObject idCard = sample.committed("idCard", new JsonString("350600199001011234"));
        JsonObject opinion = sample.committed("opinion", new JsonString("建议从轻处罚"));
        JsonObject photo =
                sample.committed("photo", new JsonString(sample.stored("现场照片").hex()));
        Hash report = sample.stored("监测报告");
        Hash decision = sample.stored("%PDF-1.7 行政处罚决定书");
        sample.papers.add(decision);

        sample.add(Kind.ACT, "file", paper("party", idCard), List.of(photo, new JsonString(report.hex())));
        sample.add(Kind.PROPOSAL, "propose", paper("opinion", opinion), List.of());
        sample.add(Kind.ACT, "decide", paper("fine", new JsonString("20000.00")), List.of());
        sample.add(
                Kind.SYSTEM, "issued", paper("rate", JsonValue.parse("0.85")), List.of(new JsonString(decision.hex())));
        sample.anchor = Optional.of(sample.anchor(signer));
        String erased = sample.openings.getFirst().commitment().hash().hex();
        sample.add(Kind.ERASURE, "erase", paper("erased", JsonArray.ofStrings(List.of(erased))), List.of());
        sample.erasedOpening = sample.openings.removeFirst();
        sample.add(Kind.CORRECTION, "correct", paper("fine", new JsonString("18000.00")), List.of());
        sample.withheld.add(sample.openings.getFirst().commitment().hash());
        return sample;
    }

    private static JsonObject paper(String name, JsonValue value) {
        return JsonObject.builder().put(name, value).build();
    }

    private JsonObject committed(String salt, JsonValue value) {
        byte[] bytes = Hash.of(salt.getBytes(UTF_8)).hex().substring(0, 16).getBytes(UTF_8);
        Opening opening = Opening.of(bytes, value);
        openings.add(opening);
        return opening.commitment().json();
    }

    private Hash stored(String content) {
        byte[] bytes = content.getBytes(UTF_8);
        Hash hash = Hash.of(bytes);
        store.put(hash, bytes);
        return hash;
    }

    private void add(Kind kind, String act, JsonObject paper, List<JsonValue> files) {
        int seq = chain.size() + 1;
        Entry entry = new Entry(
                ID,
                seq,
                UUID.fromString("019aa000-0000-7000-8000-0000000000a" + seq),
                kind,
                act,
                START.plusHours(seq),
                START.plusHours(seq).plusNanos(seq * 1_000L),
                List.of(new Actor("019aa000-0000-7000-8000-0000000000b1", "zhangsan", "investigator", "0001.0004")),
                paper,
                JsonObject.builder().put("certified", 2).build(),
                files);
        chain.add(Chain.append(chain.isEmpty() ? Hash.ZERO : chain.getLast().hash(), entry));
    }

    private Anchor anchor(Signer signer) {
        Head head = new Head(ID, chain.size(), chain.getLast().hash());
        List<Head> heads = new ArrayList<>(IntStream.range(-2, 4)
                .mapToObj(i -> new Head(new UUID(i, i), i + 3, Hash.of(new byte[i + 2])))
                .toList());
        heads.add(head);
        MerkleTree tree = MerkleTree.of(heads);
        return Anchor.of(head, tree, SignedRoot.sign(DailyRoot.of(DAY, tree, Hash.ZERO), signer));
    }

    public List<Link> chain() {
        return chain;
    }

    /// The same case with all openings shown, none declared withheld.
    public SampleCase withoutWithholding() {
        withheld.clear();
        return this;
    }

    /// The same case in a bureau that forgot to delete the opening.
    public SampleCase withErasedOpening() {
        openings.add(erasedOpening);
        return this;
    }

    /// The same case as an earlier release exported it.
    public SampleCase withoutResult() {
        result = Optional.empty();
        return this;
    }

    public SampleCase withoutAnchor() {
        anchor = Optional.empty();
        return this;
    }

    public Path write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            new CaseFile(chain, Openings.of(openings), withheld, papers, result, anchor).write(out, this::content);
        }
        return file;
    }

    private Optional<Content> content(Hash hash) {
        return Optional.ofNullable(store.get(hash)).map(bytes -> () -> new ByteArrayInputStream(bytes));
    }
}
