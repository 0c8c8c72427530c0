package anlan.record;

import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/// An SM3 hash (GB/T 32905), 32 bytes, written as 64 lower-case hexadecimal digits.
public record Hash(String hex) implements Comparable<Hash> {

    /// What the first entry of a chain names as its predecessor.
    public static final Hash ZERO = new Hash("0".repeat(64));

    private static final int SIZE = 32;

    public Hash {
        if (!isHex(hex, 2 * SIZE)) {
            throw new IllegalArgumentException("不是 SM3 哈希值（64 位小写十六进制数）");
        }
    }

    /// The hash of the parts one after the other.
    public static Hash of(byte[]... parts) {
        return new Hash(HexFormat.of().formatHex(digest(parts)));
    }

    /// The hash of the bytes from one place up to another.
    public static Hash of(byte[] content, int from, int to) {
        SM3Digest digest = new SM3Digest();
        digest.update(content, from, to - from);
        return new Hash(HexFormat.of().formatHex(finish(digest)));
    }

    /// The hash of the parts as 32 bytes, for those who hash millions of times.
    public static byte[] digest(byte[]... parts) {
        SM3Digest digest = new SM3Digest();
        for (byte[] part : parts) {
            digest.update(part, 0, part.length);
        }
        return finish(digest);
    }

    /// The hash of everything the stream still holds.
    public static Hash of(InputStream content) throws IOException {
        SM3Digest digest = new SM3Digest();
        byte[] buffer = new byte[64 * 1024];
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            digest.update(buffer, 0, read);
        }
        return new Hash(HexFormat.of().formatHex(finish(digest)));
    }

    private static byte[] finish(SM3Digest digest) {
        byte[] hash = new byte[SIZE];
        digest.doFinal(hash, 0);
        return hash;
    }

    /// Whether the text consists of exactly this many lower-case hexadecimal digits.
    public static boolean isHex(String text, int digits) {
        if (text.length() != digits) {
            return false;
        }
        for (int i = 0; i < digits; i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return true;
    }

    /// The first eight digits, by which people tell hashes apart.
    public String brief() {
        return hex.substring(0, 8) + "…";
    }

    /// The 32 bytes.
    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public int compareTo(Hash other) {
        return hex.compareTo(other.hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}
