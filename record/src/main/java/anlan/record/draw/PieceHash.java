package anlan.record.draw;

import anlan.record.Hash;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.IntStream;

/// The hash of long content: SM3 of the SM3 hashes of its pieces of 1 MiB, joined. Unlike one hash over everything it
/// can be
/// reckoned by as many processors as there are.
final class PieceHash {

    /// Length of each piece but the last.
    static final int PIECE = 1 << 20;

    private PieceHash() {}

    /// Of content with at least one byte.
    static Hash of(byte[] content) {
        int pieces = Math.ceilDiv(content.length, PIECE);
        List<Hash> hashes = IntStream.range(0, pieces)
                .parallel()
                .mapToObj(i -> Hash.of(content, i * PIECE, Math.min(content.length, (i + 1) * PIECE)))
                .toList();
        ByteArrayOutputStream joined = new ByteArrayOutputStream(hashes.size() * 32);
        hashes.forEach(hash -> joined.writeBytes(hash.bytes()));
        return Hash.of(joined.toByteArray());
    }
}
