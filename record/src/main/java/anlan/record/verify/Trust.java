package anlan.record.verify;

import anlan.record.anchor.VerifyingKey;
import java.util.Set;

/// Whose signatures count: the keys the bureau has published, or, if none are given, any key, to be compared by eye.
public record Trust(Set<VerifyingKey> keys) {

    /// Accepts any key; the report then shows its fingerprint.
    public static final Trust ANY = new Trust(Set.of());

    public Trust {
        keys = Set.copyOf(keys);
    }

    boolean accepts(VerifyingKey key) {
        return keys.isEmpty() || keys.contains(key);
    }
}
