package anlan.record.draw;

import anlan.record.json.Fields;
import anlan.record.json.JsonObject;

/// An officer who must not inspect an object (回避), and why.
public record Recusal(String officer, String object, String reason) {

    static final String LINE = "recusal";

    JsonObject json() {
        return JsonObject.builder()
                .put("line", LINE)
                .put("object", object)
                .put("officer", officer)
                .put("reason", reason)
                .build();
    }

    static Recusal read(Fields in) {
        return new Recusal(in.string("officer"), in.string("object"), in.string("reason"));
    }
}
