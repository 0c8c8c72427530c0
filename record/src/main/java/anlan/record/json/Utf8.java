package anlan.record.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Strict UTF-8: where the JDK would put a replacement character, this refuses and names the byte.
final class Utf8 {

    private Utf8() {}

    /// The text of these bytes; throws [MalformedJson] at the first byte that is not UTF-8.
    static String decode(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (result.isError()) {
            throw new MalformedJson(in.position(), "不是有效的 UTF-8 编码");
        }
        return out.flip().toString();
    }
}
