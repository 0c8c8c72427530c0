package anlan.kernel.journal;

import anlan.kernel.scope.Scope;
import anlan.kernel.scope.Transactions;
import anlan.record.Hash;
import anlan.record.anchor.Anchor;
import anlan.record.anchor.DailyRoot;
import anlan.record.anchor.Head;
import anlan.record.anchor.KeyFile;
import anlan.record.anchor.MerkleTree;
import anlan.record.anchor.SignedRoot;
import anlan.record.anchor.Signer;
import anlan.record.json.JsonObject;
import anlan.record.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The signed root over the heads of all cases at the end of each day, from the first day on. */
@Component
public final class DailyRoots {

    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final Signer signer;

    /** Signs with the key file in the data folder, which is made on first use. */
    public DailyRoots(Transactions transactions, JdbcClient jdbc, @Value("${anlan.data}") Path data) {
        this.transactions = transactions;
        this.jdbc = jdbc;
        try {
            java.nio.file.Files.createDirectories(data);
            this.signer = KeyFile.openOrCreate(data.resolve("root-key.pem"), new SecureRandom());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open the signing key", e);
        }
    }

    /** Signs the roots of all days that have ended and have none; gives how many. */
    public int run(Instant now) {
        LocalDate today = now.atZone(LawInForce.ZONE).toLocalDate();
        return transactions.in(Scope.system(), () -> {
            int signed = 0;
            Optional<LocalDate> day = firstUnsigned(today);
            for (; day.isPresent() && day.get().isBefore(today); day = day.map(each -> each.plusDays(1))) {
                sign(day.get(), now);
                signed++;
            }
            return signed;
        });
    }

    private Optional<LocalDate> firstUnsigned(LocalDate today) {
        return jdbc.sql("""
                        SELECT coalesce((SELECT max(day) + 1 FROM daily_root),
                                        (SELECT min(entered AT TIME ZONE 'Asia/Shanghai')::date FROM journal), :today)
                        """)
                .param("today", today)
                .query((row, index) -> row.getObject(1, LocalDate.class))
                .optional();
    }

    private void sign(LocalDate day, Instant now) {
        List<Head> heads = heads(day);
        if (heads.isEmpty()) return;
        DailyRoot root = DailyRoot.of(day, MerkleTree.of(heads), previous(day));
        SignedRoot signed = SignedRoot.sign(root, signer);
        jdbc.sql("""
                        INSERT INTO daily_root (day, root, heads, signature, signed)
                        VALUES (:day, :root, :heads, :signature, :now) ON CONFLICT DO NOTHING
                        """)
                .param("day", day)
                .param("root", root.root().hex())
                .param("heads", heads.size())
                .param("signature", signed.json().text())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The heads of all cases as they were at the end of the day, in the order of case ids. */
    private List<Head> heads(LocalDate day) {
        return jdbc.sql("""
                        SELECT DISTINCT ON (case_id) case_id, seq, hash FROM journal
                         WHERE entered < :end ORDER BY case_id, seq DESC
                        """)
                .param("end", day.plusDays(1).atStartOfDay(LawInForce.ZONE).toOffsetDateTime())
                .query((row, index) -> new Head(
                        row.getObject("case_id", UUID.class), row.getLong("seq"), new Hash(row.getString("hash"))))
                .list();
    }

    private Hash previous(LocalDate day) {
        return jdbc.sql("""
                        SELECT signature FROM daily_root WHERE day < :day ORDER BY day DESC LIMIT 1
                        """)
                .param("day", day)
                .query((row, index) -> signed(row.getString("signature")).root().hash())
                .optional()
                .orElse(Hash.ZERO);
    }

    private static SignedRoot signed(String text) {
        return SignedRoot.read((JsonObject) JsonValue.parse(text));
    }

    /** The newest proof for a case, if a root was signed since its first entry. Runs in a transaction of the system. */
    public Optional<Anchor> anchor(UUID caseId) {
        record Newest(LocalDate day, SignedRoot signed) {}
        Optional<Newest> newest = jdbc.sql("""
                        SELECT day, signature FROM daily_root ORDER BY day DESC LIMIT 1
                        """)
                .query((row, index) ->
                        new Newest(row.getObject("day", LocalDate.class), signed(row.getString("signature"))))
                .optional();
        return newest.flatMap(root -> {
            List<Head> heads = heads(root.day());
            return heads.stream()
                    .filter(head -> head.caseId().equals(caseId))
                    .findFirst()
                    .map(head -> Anchor.of(head, MerkleTree.of(heads), root.signed()));
        });
    }
}
