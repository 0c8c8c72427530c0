package anlan.record.anchor;

/// Whoever signs daily roots: a key file here, a cryptographic machine (密码机) in production.
public interface Signer {

    /// The public key that verifies the signatures.
    VerifyingKey key();

    /// The SM2 signature over the message, r ‖ s as 128 lower-case hexadecimal digits.
    String sign(byte[] message);
}
