package anlan.kernel.journal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** What kind of file some content is, by its first bytes. */
public enum MediaKind {
    JPEG("image/jpeg", "FFD8FF"),
    PNG("image/png", "89504E470D0A1A0A"),
    WEBP("image/webp", "52494646"),
    PDF("application/pdf", "255044462D"),
    OFFICE("application/zip", "504B0304"),
    OLD_OFFICE("application/msword", "D0CF11E0A1B11AE1"),
    MP3("audio/mpeg", "494433"),
    TEXT("text/plain;charset=UTF-8", ""),
    VIDEO("video/mp4", "");

    private static final int BOX = 4;

    private final String type;

    @SuppressWarnings("ImmutableEnumChecker") // never handed out, never written to
    private final byte[] start;

    MediaKind(String type, String hex) {
        this.type = type;
        this.start = HexFormat.of().parseHex(hex.toLowerCase(Locale.ROOT));
    }

    /** Media type. */
    public String type() {
        return type;
    }

    /** The kind of this content; empty for kinds that do not belong into a case file. */
    public static Optional<MediaKind> of(byte[] content) {
        for (MediaKind kind : values())
            if (kind.start.length > 0 && startsWith(content, 0, kind.start)) return Optional.of(kind);
        if (startsWith(content, BOX, "ftyp".getBytes(StandardCharsets.US_ASCII))) return Optional.of(VIDEO);
        return isText(content) ? Optional.of(TEXT) : Optional.empty();
    }

    private static boolean startsWith(byte[] content, int from, byte[] start) {
        if (content.length < from + start.length) return false;
        for (int i = 0; i < start.length; i++) if (content[from + i] != start[i]) return false;
        return true;
    }

    private static boolean isText(byte[] content) {
        if (content.length == 0) return false;
        for (byte each : content) if (each == 0) return false;
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
