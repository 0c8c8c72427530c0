package anlan.kernel.journal;

import anlan.kernel.scope.Scope;
import anlan.kernel.scope.Transactions;
import anlan.record.Hash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Uploaded files by their SM3, on disk: written beside, synced, renamed, and only then referred to. */
@Component
public final class Files {

    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final Path folder;

    /** Keeps files below the data folder. */
    public Files(Transactions transactions, JdbcClient jdbc, @Value("${anlan.data}") Path data) {
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.folder = data.resolve("files");
    }

    /**
     * A stored file.
     *
     * @param id SM3 of its content
     * @param name as it was called
     * @param type media type, as the content says
     * @param size bytes
     */
    public record Stored(String id, String name, String type, long size) {}

    /** The id content has, stored or not. */
    public static String id(byte[] content) {
        return Hash.of(content).hex();
    }

    /** Stores content; the same content is stored once. */
    public Stored store(Scope scope, String name, String type, byte[] content, Instant now) {
        Stored stored = new Stored(id(content), name, type, content.length);
        write(stored.id(), content);
        transactions.run(
                scope,
                () -> jdbc.sql("""
                        INSERT INTO stored_file (id, name, type, size, unit_path, person, stored)
                        VALUES (:id, :name, :type, :size, :unit, :person, :now) ON CONFLICT (id) DO NOTHING
                        """)
                        .param("id", stored.id())
                        .param("name", name)
                        .param("type", type)
                        .param("size", stored.size())
                        .param("unit", scope.unitPath())
                        .param("person", scope.person())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update());
        return stored;
    }

    /** What is known of a file, if it may be seen. */
    public Optional<Stored> find(Scope scope, String id) {
        return transactions.in(
                scope,
                () -> jdbc.sql("""
                                SELECT id, name, type, size FROM stored_file WHERE id = :id
                                """)
                        .param("id", id)
                        .query((row, index) -> new Stored(
                                row.getString("id"), row.getString("name"), row.getString("type"), row.getLong("size")))
                        .optional());
    }

    /** Where the content lies. */
    public Path path(String id) {
        if (!Hash.isHex(id, 64)) throw new IllegalArgumentException("not a file id");
        return folder.resolve(id.substring(0, 2)).resolve(id);
    }

    private void write(String id, byte[] content) {
        Path target = path(id);
        if (java.nio.file.Files.exists(target)) return;
        try {
            java.nio.file.Files.createDirectories(target.getParent());
            Path beside = java.nio.file.Files.createTempFile(target.getParent(), "in", "");
            java.nio.file.Files.write(beside, content);
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            java.nio.file.Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot store a file", e);
        }
    }
}
