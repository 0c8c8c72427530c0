package anlan.record.anchor;

import anlan.record.Hash;
import java.util.HexFormat;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;

/// The public half of an SM2 key: 04 ‖ x ‖ y as 130 lower-case hexadecimal digits, a point of the curve.
public record VerifyingKey(String hex) {

    public VerifyingKey {
        if (!Hash.isHex(hex, 130) || !hex.startsWith("04")) {
            throw new IllegalArgumentException("不是 SM2 公钥(04 开头的 130 位小写十六进制数)");
        }
        point(hex);
    }

    private static ECPublicKeyParameters point(String hex) {
        byte[] encoded = HexFormat.of().parseHex(hex);
        return new ECPublicKeyParameters(Sm2.CURVE.getCurve().decodePoint(encoded), Sm2.CURVE);
    }

    /// Whether this is the key's signature (r ‖ s as 128 hexadecimal digits) over the message.
    public boolean verifies(byte[] message, String signature) {
        return Hash.isHex(signature, 128)
                && Sm2.signer(false, point(hex), message)
                        .verifySignature(HexFormat.of().parseHex(signature));
    }

    /// SM3 of the 65 bytes, by which people compare keys.
    public Hash fingerprint() {
        return Hash.of(HexFormat.of().parseHex(hex));
    }
}
