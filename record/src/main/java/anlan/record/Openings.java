package anlan.record;

import anlan.record.json.JsonArray;
import anlan.record.json.JsonObject;
import anlan.record.json.JsonString;
import anlan.record.json.JsonValue;
import anlan.record.json.UnexpectedShape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/// The openings that are kept beside a chain, by commitment.
public record Openings(Map<Commitment, Opening> byCommitment) {

    public static final Openings NONE = new Openings(Map.of());

    public Openings {
        byCommitment = Map.copyOf(byCommitment);
    }

    /// Openings under their own commitments.
    public static Openings of(Collection<Opening> openings) {
        Map<Commitment, Opening> found = new LinkedHashMap<>();
        openings.forEach(opening -> found.put(opening.commitment(), opening));
        return new Openings(found);
    }

    /// The opening of this commitment, unless it was erased or withheld.
    public Optional<Opening> find(Commitment commitment) {
        return Optional.ofNullable(byCommitment.get(commitment));
    }

    /// The value with every commitment replaced by what it hides; what has no opening stays a commitment.
    public JsonValue reveal(JsonValue value) {
        Optional<Commitment> commitment = Commitment.in(value);
        if (commitment.isPresent()) {
            return find(commitment.get()).map(Opening::value).orElse(value);
        }
        return switch (value) {
            case JsonObject object -> revealMembers(object);
            case JsonArray array ->
                new JsonArray(array.items().stream().map(this::reveal).toList());
            default -> value;
        };
    }

    private JsonObject revealMembers(JsonObject object) {
        Map<String, JsonValue> revealed = new TreeMap<>();
        object.members().forEach((name, value) -> revealed.put(name, reveal(value)));
        return new JsonObject(revealed);
    }

    /// The hash of a file that an entry refers to, plainly or by a commitment; empty if that has no opening.
    public Optional<Hash> file(JsonValue reference) {
        JsonValue revealed = reveal(reference);
        if (revealed instanceof JsonString hex && Hash.isHex(hex.value(), 64)) {
            return Optional.of(new Hash(hex.value()));
        }
        if (Commitment.in(revealed).isPresent()) {
            return Optional.empty();
        }
        throw new UnexpectedShape("所附文件的承诺值打开后不是 SM3 哈希值");
    }

    /// All commitments inside a value, in canonical order.
    public static List<Commitment> in(JsonValue value) {
        List<Commitment> found = new ArrayList<>();
        collect(value, found::add);
        return found;
    }

    private static void collect(JsonValue value, Consumer<Commitment> found) {
        Optional<Commitment> commitment = Commitment.in(value);
        if (commitment.isPresent()) {
            found.accept(commitment.get());
            return;
        }
        switch (value) {
            case JsonObject object -> object.members().values().forEach(member -> collect(member, found));
            case JsonArray array -> array.items().forEach(item -> collect(item, found));
            default -> {}
        }
    }

    /// `{"<commitment>":{"salt":"…","value":…},…}`.
    public JsonObject json() {
        Map<String, JsonValue> members = new TreeMap<>();
        byCommitment.forEach(
                (commitment, opening) -> members.put(commitment.hash().hex(), opening.json()));
        return new JsonObject(members);
    }

    /// Reads what [#json] wrote; throws [UnexpectedShape]. That each opening fits its commitment is for the verifier to
    /// find out.
    public static Openings read(JsonObject json) {
        Map<Commitment, Opening> found = new LinkedHashMap<>();
        json.members().forEach((hex, opening) -> {
            if (!Hash.isHex(hex, 64)) {
                throw new UnexpectedShape("“%s”不是承诺值".formatted(hex));
            }
            found.put(new Commitment(new Hash(hex)), Opening.read(opening));
        });
        return new Openings(found);
    }
}
