package anlan.kernel.journal;

import anlan.kernel.casefile.Correction;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.casefile.Transition;
import anlan.record.Commitment;
import anlan.record.Entry;
import anlan.record.Kind;
import anlan.record.Link;
import anlan.record.Openings;
import anlan.record.json.JsonArray;
import anlan.record.json.JsonObject;
import anlan.record.json.JsonString;
import anlan.record.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    /** An entry of an exported file, as it would be stored. */
    public static EntryRow of(Link link, Openings openings) {
        Entry entry = link.entry();
        return new EntryRow(
                (int) entry.seq(),
                entry.id(),
                entry.kind().key(),
                entry.act(),
                null,
                entry.by().stream().map(by -> by.person()).distinct().toList(),
                entry.happened().toInstant(),
                entry.entered().toInstant(),
                link.text(),
                link.hash().hex(),
                openings);
    }

    /** Whether it is an act of somebody or of the system, and not a word about earlier entries. */
    public boolean isAct() {
        return kind.equals(Kind.ACT.key()) || kind.equals(Kind.SYSTEM.key());
    }

    /** The correction it is, if it is one, personal data put back. */
    public Optional<Correction> correction() {
        return kind.equals(Kind.CORRECTION.key()) ? Optional.of(Correction.read(paper())) : Optional.empty();
    }

    /** What was done, in officials' words. */
    public String label(Procedure procedure) {
        if (kind.equals(Kind.TRANSITION.key())) return Transition.ACT.label();
        return correction()
                .map(each -> each.how().label())
                .or(() -> procedure.act(act).map(each -> each.label()))
                .orElse(act);
    }

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
