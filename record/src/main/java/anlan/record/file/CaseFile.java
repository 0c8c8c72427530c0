package anlan.record.file;

import anlan.record.Commitment;
import anlan.record.Hash;
import anlan.record.Link;
import anlan.record.Opening;
import anlan.record.Openings;
import anlan.record.anchor.Anchor;
import anlan.record.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/// A case as it is exported.
///
/// @param chain all entries from the first to the last, at least one
/// @param openings what is known; openings of other cases are left out
/// @param withheld commitments and files that this recipient may not see; named in the export as left out
/// @param papers which of the files that entries refer to are documents (PDF) of the bureau
/// @param result how the case stands after its last entry
/// @param anchor the newest proof, if a root has been signed since the first entry
public record CaseFile(
        List<Link> chain,
        Openings openings,
        Set<Hash> withheld,
        Set<Hash> papers,
        Optional<Standing> result,
        Optional<Anchor> anchor) {

    public CaseFile {
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("案卷还没有记录");
        }
        chain = List.copyOf(chain);
        withheld = Set.copyOf(withheld);
        papers = Set.copyOf(papers);
    }

    /// Writes the ZIP; the same case gives the same bytes. What was erased is left out, and so is what `contents` does
    /// not
    /// have, which the verifier will then report as missing.
    public void write(OutputStream out, Function<Hash, Optional<Content>> contents) throws IOException {
        Openings shown = shownOpenings();
        ArchiveWriter archive = new ArchiveWriter(out);
        archive.add(Names.ENTRIES, memory(lines(), Names.MOST_ENTRIES));
        archive.add(Names.OPENINGS, memory(shown.json().canonical(), Names.MOST_OPENINGS));
        archive.add(Names.ANCHOR, memory(cover(shown).json().canonical(), Names.MOST_ANCHOR));
        for (Map.Entry<String, Hash> file : files(shown).entrySet()) {
            Optional<Content> content = contents.apply(file.getValue());
            if (content.isPresent()) {
                archive.add(file.getKey(), content.get());
            }
        }
        archive.finish();
    }

    private byte[] lines() {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (Link link : chain) {
            lines.writeBytes(link.bytes());
            lines.write('\n');
        }
        return lines.toByteArray();
    }

    private Openings shownOpenings() {
        Map<Commitment, Opening> shown = new HashMap<>();
        for (Link link : chain) {
            for (Commitment commitment : Openings.in(link.json())) {
                if (!withheld.contains(commitment.hash())) {
                    openings.find(commitment).ifPresent(opening -> shown.put(commitment, opening));
                }
            }
        }
        erased().forEach(hash -> shown.remove(new Commitment(hash)));
        return new Openings(shown);
    }

    private List<Hash> erased() {
        return chain.stream().flatMap(link -> link.entry().erased().stream()).toList();
    }

    private Cover cover(Openings shown) {
        Set<Hash> known = fileHashes(shown);
        chain.forEach(link -> Openings.in(link.json()).forEach(commitment -> known.add(commitment.hash())));
        TreeSet<Hash> left = new TreeSet<>(withheld);
        left.retainAll(known);
        Link last = chain.getLast();
        return new Cover(last.entry().caseId(), chain.size(), last.hash(), left, result, anchor);
    }

    private TreeMap<String, Hash> files(Openings shown) {
        Set<Hash> kept = fileHashes(shown);
        kept.removeAll(withheld);
        erased().forEach(kept::remove);
        TreeMap<String, Hash> names = new TreeMap<>();
        kept.forEach(hash -> names.put(papers.contains(hash) ? Names.paper(hash) : Names.file(hash), hash));
        return names;
    }

    private Set<Hash> fileHashes(Openings opened) {
        Set<Hash> files = new TreeSet<>();
        for (Link link : chain) {
            for (JsonValue reference : link.entry().files()) {
                opened.file(reference).ifPresent(files::add);
            }
        }
        return files;
    }

    private static Content memory(byte[] bytes, int most) throws IOException {
        if (bytes.length > most) {
            throw new IOException("案卷记录超过 %d 字节，不能导出".formatted(most));
        }
        return () -> new ByteArrayInputStream(bytes);
    }
}
