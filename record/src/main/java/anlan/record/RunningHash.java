package anlan.record;

import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/// An SM3 hash of content that comes in parts; asking for it does not end it, so what goes on is not hashed again from
/// its beginning.
public final class RunningHash {

    private final SM3Digest digest;

    /// A hash of nothing so far.
    public RunningHash() {
        this(new SM3Digest());
    }

    private RunningHash(SM3Digest digest) {
        this.digest = digest;
    }

    /// Adds a part.
    public void add(byte[] part) {
        digest.update(part, 0, part.length);
    }

    /// Another one that has seen the same parts.
    public RunningHash copy() {
        return new RunningHash(new SM3Digest(digest));
    }

    /// The hash of the parts so far.
    public Hash hash() {
        SM3Digest ending = new SM3Digest(digest);
        byte[] hash = new byte[ending.getDigestSize()];
        ending.doFinal(hash, 0);
        return new Hash(HexFormat.of().formatHex(hash));
    }
}
