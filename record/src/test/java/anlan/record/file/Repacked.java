package anlan.record.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/// Forges case files whose container is flawless: takes one apart, lets the forger change members, packs it again.
public final class Repacked {

    private Repacked() {}

    public static Path repack(Path file, Consumer<Map<String, byte[]>> forger) throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        try (Archive archive = Archive.open(file)) {
            for (Member member : archive.members()) {
                members.put(member.name(), archive.bytes(member, Integer.MAX_VALUE));
            }
        }
        forger.accept(members);
        return pack(file.resolveSibling("forged.zip"), members);
    }

    public static Path pack(Path file, Map<String, byte[]> members) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            ArchiveWriter writer = new ArchiveWriter(out);
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                writer.add(member.getKey(), () -> new ByteArrayInputStream(member.getValue()));
            }
            writer.finish();
        }
        return file;
    }
}
