package anlan.record.anchor;

import anlan.record.Hash;
import anlan.record.json.Fields;
import anlan.record.json.JsonArray;
import anlan.record.json.JsonObject;
import anlan.record.json.JsonValue;
import java.util.List;

/// The proof that a case stood at this head on the day of a signed root.
public record Anchor(Head head, List<Step> path, SignedRoot signed) {

    public Anchor {
        path = List.copyOf(path);
    }

    /// The proof for one case of a tree.
    public static Anchor of(Head head, MerkleTree tree, SignedRoot signed) {
        return new Anchor(head, tree.path(head.caseId()), signed);
    }

    /// Whether the path leads from the head to the signed root.
    public boolean isInRoot() {
        Hash at = head.leaf();
        for (Step step : path) {
            at = step.above(at);
        }
        return at.equals(signed.root().root());
    }

    /// `{"head":…,"key":…,"path":[…],"root":…,"signature":…}`.
    public JsonObject json() {
        return signed.json()
                .with("head", head.json())
                .with(
                        "path",
                        new JsonArray(path.stream().<JsonValue>map(Step::json).toList()));
    }

    /// Reads what [#json] wrote; throws [anlan.record.json.UnexpectedShape].
    public static Anchor read(JsonValue json) {
        return Fields.read(
                json, in -> new Anchor(Head.read(in.value("head")), in.list("path", Step::read), SignedRoot.read(in)));
    }
}
