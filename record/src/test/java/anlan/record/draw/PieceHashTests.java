package anlan.record.draw;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.record.Hash;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PieceHashTests {

    private static final int PIECE = 1 << 20;

    @Test
    void shortContentIsOnePiece() {
        byte[] content = {1, 2, 3};
        assertThat(PieceHash.of(content)).isEqualTo(Hash.of(Hash.of(content).bytes()));
    }

    @Test
    void piecesEndAtEachMebibyte() {
        for (int length : new int[] {PIECE - 1, PIECE, PIECE + 1, 3 * PIECE + 7}) {
            byte[] content = new byte[length];
            for (int i = 0; i < length; i++) content[i] = (byte) (i * 31 + i / 977);
            ByteArrayOutputStream hashes = new ByteArrayOutputStream();
            for (int from = 0; from < length; from += PIECE)
                hashes.writeBytes(Hash.of(Arrays.copyOfRange(content, from, Math.min(length, from + PIECE)))
                        .bytes());
            assertThat(PieceHash.of(content)).isEqualTo(Hash.of(hashes.toByteArray()));
        }
    }
}
