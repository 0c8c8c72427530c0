package anlan.record.anchor;

import anlan.record.Hash;
import anlan.record.json.Fields;
import anlan.record.json.JsonObject;
import anlan.record.json.JsonValue;

/// A daily root with the bureau's signature over its canonical bytes (r ‖ s, 128 hexadecimal digits).
public record SignedRoot(DailyRoot root, VerifyingKey key, String signature) {

    public SignedRoot {
        if (!Hash.isHex(signature, 128)) {
            throw new IllegalArgumentException("不是 SM2 签名（128 位小写十六进制数）");
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

    /// `{"key":…,"root":…,"signature":…}`, as it is published.
    public JsonObject json() {
        return JsonObject.builder()
                .put("key", key.hex())
                .put("root", root.json())
                .put("signature", signature)
                .build();
    }

    /// Reads what [#json] wrote; throws [anlan.record.json.UnexpectedShape].
    public static SignedRoot read(JsonValue json) {
        return Fields.read(json, SignedRoot::read);
    }

    static SignedRoot read(Fields in) {
        return new SignedRoot(
                DailyRoot.read(in.value("root")), in.string("key", VerifyingKey::new), in.string("signature"));
    }
}
