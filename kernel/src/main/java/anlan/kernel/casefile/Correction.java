package anlan.kernel.casefile;

import anlan.kernel.form.Label;
import anlan.kernel.form.Labelled;
import anlan.record.json.JsonNumber;
import anlan.record.json.JsonObject;
import anlan.record.json.JsonString;
import java.util.Optional;

/**
 * Corrects a paper that is in the file. Nothing is deleted: the wrong paper stays in the journal, struck through.
 *
 * @param entry number of the entry whose paper is wrong
 * @param how what kind of correction it is
 * @param reason why
 * @param paper the whole right paper; empty if the wrong one is only struck out
 */
public record Correction(int entry, How how, String reason, Optional<JsonObject> paper) {

    /** Key of the act in every procedure. */
    public static final String KEY = "correct";

    /** Kinds of correction. */
    public enum How implements Labelled {
        /** A slip of entry in a paper nobody outside has seen. */
        @Label("录入更正")
        ENTRY,
        /** A slip of writing in what went out: its number stays, a notice says what it should read. */
        @Label("补正")
        SUPPLEMENT,
        /** What should not have been entered at all: the paper no longer counts, its documents are void. */
        @Label("作废")
        VOID
    }

    /** The correction as its entry keeps it; the paper may hold commitments in place of personal data. */
    public JsonObject json() {
        JsonObject.Builder json =
                JsonObject.builder().put("entry", entry).put("how", how.name()).put("reason", reason);
        paper.ifPresent(right -> json.put("paper", right));
        return json.build();
    }

    /** Reads what {@link #json} wrote; fails with {@link IllegalArgumentException} on anything else. */
    public static Correction read(JsonObject json) {
        if (json.find("entry").orElse(null) instanceof JsonNumber entry
                && json.find("how").orElse(null) instanceof JsonString how
                && json.find("reason").orElse(null) instanceof JsonString reason)
            return new Correction(
                    (int) entry.value(),
                    How.valueOf(how.value()),
                    reason.value(),
                    json.find("paper").map(JsonObject.class::cast));
        throw new IllegalArgumentException("not a correction: " + json.text());
    }
}
