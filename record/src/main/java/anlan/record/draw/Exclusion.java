package anlan.record.draw;

import anlan.record.json.Fields;
import anlan.record.json.JsonObject;

/// An object that was left out of the list, and why; it is sealed too, so that everybody sees who was spared.
public record Exclusion(String id, String category, String reason) {

    static final String LINE = "excluded";

    JsonObject json() {
        return JsonObject.builder()
                .put("class", category)
                .put("id", id)
                .put("line", LINE)
                .put("reason", reason)
                .build();
    }

    static Exclusion read(Fields in) {
        return new Exclusion(in.string("id"), in.string("class"), in.string("reason"));
    }
}
