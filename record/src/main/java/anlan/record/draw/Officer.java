package anlan.record.draw;

import anlan.record.json.Fields;
import anlan.record.json.JsonObject;

/// An officer who holds a valid certificate on the day.
///
/// @param load objects the officer already has to inspect
public record Officer(String id, int load) {

    static final String LINE = "officer";
    private static final int MAX_LOAD = 1_000_000;

    public Officer {
        if (load < 0 || load > MAX_LOAD) {
            throw new DrawRefused("执法人员“%s”的在办任务数应为 0 至 %d", id, MAX_LOAD);
        }
    }

    JsonObject json() {
        return JsonObject.builder()
                .put("id", id)
                .put("line", LINE)
                .put("load", load)
                .build();
    }

    static Officer read(Fields in) {
        return new Officer(in.string("id"), in.count("load"));
    }
}
