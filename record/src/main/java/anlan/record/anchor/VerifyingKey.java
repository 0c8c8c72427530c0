package anlan.record.anchor;

import anlan.record.Hash;
import java.util.HexFormat;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.math.ec.ECPoint;

/// The public half of an SM2 key: 04 ‖ x ‖ y as 130 lower-case hexadecimal digits.
public record VerifyingKey(String hex) {

    public VerifyingKey {
        if (!Hash.isHex(hex, 130) || !hex.startsWith("04")) {
            throw new IllegalArgumentException("不是 SM2 公钥（04 开头的 130 位小写十六进制数）");
        }
    }

    /// Whether this is the key's signature (r ‖ s as 128 hexadecimal digits) over the message; a point that is not on
    /// the
    /// curve has signed nothing.
    public boolean verifies(byte[] message, String signature) {
        try {
            ECPoint point = Sm2.CURVE.getCurve().decodePoint(HexFormat.of().parseHex(hex));
            return Hash.isHex(signature, 128)
                    && Sm2.signer(false, new ECPublicKeyParameters(point, Sm2.CURVE), message)
                            .verifySignature(HexFormat.of().parseHex(signature));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /// SM3 of the 65 bytes, by which people compare keys.
    public Hash fingerprint() {
        return Hash.of(HexFormat.of().parseHex(hex));
    }
}
