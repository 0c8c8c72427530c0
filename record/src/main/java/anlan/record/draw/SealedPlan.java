package anlan.record.draw;

import anlan.record.Hash;
import anlan.record.Moment;
import anlan.record.json.JsonArray;
import anlan.record.json.JsonObject;
import anlan.record.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A plan whose lists are closed: the lines that open the record, and their hash, which is published before the event.
public final class SealedPlan {

    static final String LINE = "plan";
    static final int FORMAT = 1;
    static final String ALGORITHM = "anlan-draw-1";

    private final Plan plan;
    private final SealedLines lines;
    private final Hash commitment;
    private final Map<String, Urn> urns = new HashMap<>();

    SealedPlan(Plan plan, Map<String, List<Candidate>> classes) {
        this.plan = plan;
        classes.forEach((category, candidates) -> urns.put(category, new Urn(candidates)));
        lines = SealedLines.of(head(plan), plan);
        commitment = lines.hash();
    }

    private static JsonObject head(Plan plan) {
        return JsonObject.builder()
                .put("algorithm", ALGORITHM)
                .put(
                        "classes",
                        new JsonArray(plan.quotas().stream()
                                .<JsonValue>map(Quota::json)
                                .toList()))
                .put("event", plan.event())
                .put("format", FORMAT)
                .put("id", plan.id().toString())
                .put("line", LINE)
                .put("sealed", Moment.text(plan.sealed()))
                .put("title", plan.title())
                .build();
    }

    /// What was planned.
    public Plan plan() {
        return plan;
    }

    /// A full urn of this class, to draw from: none of its candidates has been drawn.
    Urn urn(String category) {
        Urn full = urns.get(category);
        return full == null ? new Urn(List.of()) : full.copy();
    }

    /// The lines as text, each ended by a line feed.
    byte[] lines() {
        return lines.bytes();
    }

    /// Hash of the lines in pieces of 1 MiB: publish it before the event.
    public Hash commitment() {
        return commitment;
    }
}
