package anlan.record.draw;

import anlan.record.json.Fields;
import anlan.record.json.JsonObject;

/// An object that may be drawn.
///
/// @param category its class, for which there is a quota
/// @param weight chance relative to others of its class, 1 to 1,000,000
/// @param pool key of the officers who may inspect it; empty if no officers are drawn for it
public record Candidate(String id, String category, long weight, String pool) {

    static final String LINE = "candidate";
    private static final long MAX_WEIGHT = 1_000_000;

    public Candidate {
        if (weight < 1 || weight > MAX_WEIGHT) {
            throw new DrawRefused("“%s”的权重应为 1 至 %d 的整数", id, MAX_WEIGHT);
        }
    }

    JsonObject json() {
        return JsonObject.builder()
                .put("class", category)
                .put("id", id)
                .put("line", LINE)
                .put("pool", pool)
                .put("weight", weight)
                .build();
    }

    static Candidate read(Fields in) {
        return new Candidate(in.string("id"), in.string("class"), in.integer("weight"), in.string("pool"));
    }
}
