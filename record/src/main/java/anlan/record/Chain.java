package anlan.record;

import anlan.record.json.JsonObject;

/// Adds entries to the chain of a case.
public final class Chain {

    private Chain() {}

    /// The entry behind the one with the given hash ([Hash#ZERO] if it is the first): its bytes and their hash.
    public static Link append(Hash previous, Entry entry) {
        return Link.of(entry, previous);
    }

    /// The same for an entry that is already JSON, without `previous`; throws [anlan.record.json.UnexpectedShape].
    public static Link append(Hash previous, JsonObject entry) {
        return append(previous, Entry.read(entry));
    }
}
