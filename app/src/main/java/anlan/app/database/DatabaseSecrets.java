package anlan.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** Passwords of the embedded database's roles: made once, kept in one file that only the server's user can read. */
final class DatabaseSecrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private final Path folder;

    DatabaseSecrets(Path folder) {
        this.folder = folder;
    }

    /** The role with its password, which is made on first use. */
    DatabaseAccess.Role of(String user) {
        Path file = folder.resolve(user);
        try {
            if (!Files.exists(file)) {
                PrivateFolder.create(folder);
                write(file);
            }
            return new DatabaseAccess.Role(user, Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the database's passwords in " + folder, e);
        }
    }

    // Created with its permissions, never narrowed afterwards: there is no moment in which others can read it.
    private static void write(Path file) throws IOException {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), StandardOpenOption.SYNC);
    }
}
