package anlan.record.draw;

import anlan.record.json.Fields;
import anlan.record.json.JsonArray;
import anlan.record.json.JsonObject;
import anlan.record.json.JsonString;
import anlan.record.json.JsonValue;
import java.util.List;

/// The officers who by speciality and area may inspect a kind of object, in order of their ids.
public record Pool(String key, List<String> officers) {

    static final String LINE = "pool";

    public Pool {
        officers = officers.stream().sorted().toList();
        if (officers.stream().distinct().count() < officers.size()) {
            throw new DrawRefused("执法人员组“%s”中有人重复", key);
        }
    }

    JsonObject json() {
        return JsonObject.builder()
                .put("key", key)
                .put("line", LINE)
                .put("officers", JsonArray.ofStrings(officers))
                .build();
    }

    static Pool read(Fields in) {
        return new Pool(in.string("key"), in.list("officers", Pool::id));
    }

    private static String id(JsonValue value) {
        if (value instanceof JsonString id) {
            return id.value();
        }
        throw new DrawRefused("执法人员组中应为人员编号");
    }
}
