package anlan.kernel.document;

import anlan.record.Hash;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The short code on a document: 60 bits of the hash over its id and its data, as twelve characters without I, L, O and U.
 * Who does not hold the document cannot guess it. Whoever reported something follows it by such a code, too.
 */
public final class VerifyCode {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;

    private VerifyCode() {}

    /** Such as 7K2M-90QX-4RTB. */
    public static String of(UUID id, String data) {
        byte[] hash = Hash.of((id + data).getBytes(StandardCharsets.UTF_8)).bytes();
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % 4 == 0) code.append('-');
            code.append(CHARACTERS.charAt(hash[i] & 31));
        }
        return code.toString();
    }
}
