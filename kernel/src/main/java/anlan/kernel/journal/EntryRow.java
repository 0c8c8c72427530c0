package anlan.kernel.journal;

import anlan.record.Commitment;
import anlan.record.Openings;
import anlan.record.json.JsonArray;
import anlan.record.json.JsonObject;
import anlan.record.json.JsonString;
import anlan.record.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One journal entry as stored.
 *
 * @param seq place in the case
 * @param id its id
 * @param kind act, system, correction, proposal, transition or erasure
 * @param act key of the act
 * @param party party it concerns
 * @param persons ids of those who acted
 * @param happened when it happened
 * @param entered when it was entered
 * @param text canonical JSON that was hashed
 * @param hash SM3 of it
 * @param openings what stands behind its commitments, unless erased
 */
public record EntryRow(
        int seq,
        UUID id,
        String kind,
        String act,
        @Nullable String party,
        List<String> persons,
        Instant happened,
        Instant entered,
        String text,
        String hash,
        Openings openings) {

    private static final JsonString ERASED = new JsonString("〔已依法删除〕");

    /** The entry as JSON, commitments still in place. */
    public JsonObject json() {
        return (JsonObject) JsonValue.parse(text);
    }

    /** Its paper with personal data put back; what was erased says so. */
    public JsonObject paper() {
        JsonValue paper = json().members().get("paper");
        return paper instanceof JsonObject object
                ? (JsonObject) withoutCommitments(openings.reveal(object))
                : JsonObject.EMPTY;
    }

    private static JsonValue withoutCommitments(JsonValue value) {
        if (Commitment.in(value).isPresent()) return ERASED;
        return switch (value) {
            case JsonObject object -> {
                JsonObject.Builder builder = JsonObject.builder();
                object.members().forEach((name, member) -> builder.put(name, withoutCommitments(member)));
                yield builder.build();
            }
            case JsonArray array ->
                new JsonArray(
                        array.items().stream().map(EntryRow::withoutCommitments).toList());
            default -> value;
        };
    }
}
