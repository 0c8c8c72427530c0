package anlan.app.security;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Time-based one-time codes of six digits (RFC 6238, HMAC-SHA-1 as every authenticator app knows it, steps of 30 seconds). */
final class Totp {
    private static final int STEP = 30;
    private static final int DIGITS = 1_000_000;
    private static final int SECRET = 20;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Totp() {}

    /** A new shared secret. */
    static byte[] secret() {
        byte[] secret = new byte[SECRET];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /** The step whose code this is, one step of clock difference allowed either way. */
    static OptionalLong step(byte[] secret, String code, Instant at) {
        long now = at.getEpochSecond() / STEP;
        byte[] given = code.strip().getBytes(StandardCharsets.US_ASCII);
        for (long step = now - 1; step <= now + 1; step++) {
            if (MessageDigest.isEqual(code(secret, step).getBytes(StandardCharsets.US_ASCII), given)) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    /** The code of one step. */
    static String code(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%06d", number % DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What an authenticator app reads from a QR code. */
    static String address(byte[] secret, String account) {
        return "otpauth://totp/Anlan:" + account + "?secret=" + base32(secret) + "&issuer=Anlan";
    }

    /** RFC 4648 without padding; the secret's length is a multiple of five bytes. */
    static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte each : bytes) {
            buffer = (buffer << 8) | (each & 0xff);
            for (bits += 8; bits >= 5; bits -= 5) {
                text.append(BASE32.charAt((buffer >> (bits - 5)) & 31));
            }
        }
        return text.toString();
    }
}
