package anlan.record.draw;

import anlan.record.json.JsonArray;
import anlan.record.json.JsonObject;
import java.util.List;

/// An object that was drawn and the two officers who were drawn for it; no officers if its pool is empty.
public record Pick(String object, String category, List<String> officers) {

    public Pick {
        officers = List.copyOf(officers);
    }

    JsonObject.Builder members() {
        return JsonObject.builder()
                .put("class", category)
                .put("object", object)
                .put("officers", JsonArray.ofStrings(officers));
    }
}
