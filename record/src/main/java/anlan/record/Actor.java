package anlan.record;

import anlan.record.json.Fields;
import anlan.record.json.JsonObject;
import anlan.record.json.JsonValue;

/// Who did it and in which post: ids of person and account, key of the post, path of the unit, as of that day.
public record Actor(String person, String account, String post, String unit) {

    JsonObject json() {
        return JsonObject.builder()
                .put("person", person)
                .put("account", account)
                .put("post", post)
                .put("unit", unit)
                .build();
    }

    static Actor read(JsonValue json) {
        return Fields.read(
                json, in -> new Actor(in.string("person"), in.string("account"), in.string("post"), in.string("unit")));
    }
}
