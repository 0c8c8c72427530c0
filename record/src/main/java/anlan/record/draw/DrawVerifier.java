package anlan.record.draw;

import anlan.record.json.MalformedJson;
import anlan.record.json.UnexpectedShape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// Verifies the record of a draw by holding the draw again: it must come out the same, byte by byte.
public final class DrawVerifier {

    private static final long MAX_BYTES = 1L << 29;

    private DrawVerifier() {}

    /// What the file proves; throws only if it cannot be read.
    public static DrawReport verify(Path file) throws IOException {
        return Files.size(file) > MAX_BYTES
                ? DrawReport.bad(1, "文件超过 %d 字节".formatted(MAX_BYTES))
                : verify(Files.readAllBytes(file));
    }

    /// What these bytes prove.
    public static DrawReport verify(byte[] file) {
        DrawReader reader = new DrawReader();
        try {
            DrawRecord record = reader.read(file);
            byte[] beginning =
                    record.beginning(); // replacements may be impossible after picks that are not the true ones
            int difference = Arrays.mismatch(file, beginning);
            if (difference < 0 || difference == beginning.length) {
                difference = Arrays.mismatch(file, record.bytes());
            }
            return difference < 0
                    ? DrawReport.proved(record)
                    : DrawReport.bad(line(file, difference), "与按封存名单和公开结果重新抽取的记录不一致");
        } catch (MalformedJson | UnexpectedShape | DrawRefused e) {
            return DrawReport.bad(reader.lines(), String.valueOf(e.getMessage()));
        }
    }

    private static int line(byte[] file, int position) {
        int line = 1;
        for (int i = 0; i < Math.min(position, file.length); i++) {
            line += file[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
