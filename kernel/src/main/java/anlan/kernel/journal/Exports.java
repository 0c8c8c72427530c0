package anlan.kernel.journal;

import anlan.kernel.form.Fields;
import anlan.kernel.scope.Scope;
import anlan.kernel.scope.Transactions;
import anlan.record.Commitment;
import anlan.record.Hash;
import anlan.record.Link;
import anlan.record.Opening;
import anlan.record.Openings;
import anlan.record.anchor.Anchor;
import anlan.record.file.CaseFile;
import anlan.record.file.Content;
import anlan.record.file.Standing;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Exports a case as one file anybody can verify: chain, openings, files, and the newest signed proof. */
@Component
public final class Exports {

    private final Transactions transactions;
    private final CaseStore store;
    private final DailyRoots roots;
    private final Files files;
    private final LawInForce law;

    /** Exports what the reader may see. */
    public Exports(Transactions transactions, CaseStore store, DailyRoots roots, Files files, LawInForce law) {
        this.law = law;
        this.transactions = transactions;
        this.store = store;
        this.roots = roots;
        this.files = files;
    }

    /** The case, if it may be seen. */
    public Optional<CaseRow> find(Scope scope, UUID id) {
        return transactions.in(scope, () -> store.find(id));
    }

    /** Writes the export of a case. */
    public void write(CaseRow row, OutputStream out) throws IOException {
        Optional<Anchor> anchor = transactions.in(Scope.system(), () -> roots.anchor(row.id()));
        List<Link> chain = row.entries().stream()
                .map(entry -> Link.read(entry.text().getBytes(StandardCharsets.UTF_8)))
                .toList();
        Map<Commitment, Opening> openings = new HashMap<>();
        boolean sealed = row.file().procedure().acts().stream()
                .anyMatch(act -> Fields.of(act.paper()).sealed());
        row.entries().forEach(entry -> openings.putAll(entry.openings().byCommitment()));
        // Whoever reported something is not handed out with the file: it names what it leaves out, and is proved
        // without.
        Set<Hash> withheld =
                sealed ? openings.keySet().stream().map(Commitment::hash).collect(Collectors.toSet()) : Set.of();
        new CaseFile(chain, new Openings(openings), withheld, Set.of(), Optional.of(standing(row)), anchor)
                .write(out, this::content);
    }

    private Standing standing(CaseRow row) {
        return Standings.of(row.file(), law.confirmations(), law.law().calendar());
    }

    private Optional<Content> content(Hash id) {
        Path path = files.path(id.hex());
        return java.nio.file.Files.exists(path)
                ? Optional.of(() -> java.nio.file.Files.newInputStream(path))
                : Optional.empty();
    }
}
