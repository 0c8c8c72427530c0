package anlan.record;

import java.util.Locale;

/// What sort of entry this is; the key in the record is the name in lower case.
public enum Kind {
    /// An act of an official.
    ACT,
    /// What followed without anybody acting, such as a period that ended.
    SYSTEM,
    /// A correction of an earlier entry, which stays.
    CORRECTION,
    /// A step of proposal and approval (呈批) that has no effect yet.
    PROPOSAL,
    /// The case passes to a newer version of its procedure (程序从新).
    TRANSITION,
    /// Openings or files were erased; the paper's `erased` lists their hashes.
    ERASURE;

    private final String key = name().toLowerCase(Locale.ROOT);

    /// The word in the record.
    public String key() {
        return key;
    }

    static Kind of(String key) {
        for (Kind kind : values()) {
            if (kind.key.equals(key)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(key);
    }
}
