package anlan.record.anchor;

import anlan.record.Hash;

/// A daily root with the bureau's signature over its canonical bytes (r ‖ s, 128 hexadecimal digits).
public record SignedRoot(DailyRoot root, VerifyingKey key, String signature) {

    public SignedRoot {
        if (!Hash.isHex(signature, 128)) {
            throw new IllegalArgumentException("不是 SM2 签名(128 位小写十六进制数)");
        }
    }

    /// Signs a daily root.
    public static SignedRoot sign(DailyRoot root, Signer signer) {
        return new SignedRoot(root, signer.key(), signer.sign(root.json().canonical()));
    }

    /// Whether the signature is the key's; whether the key is the bureau's is another question.
    public boolean isSigned() {
        return key.verifies(root.json().canonical(), signature);
    }
}
