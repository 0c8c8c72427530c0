package anlan.record.draw;

import anlan.record.Moment;
import anlan.record.json.Fields;
import anlan.record.json.JsonObject;
import anlan.record.json.JsonString;
import anlan.record.json.JsonValue;
import anlan.record.json.UnexpectedShape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Collects from the lines of a record what the draw depends on; whether the lines are those it would write is asked
/// later.
final class DrawReader {

    private final List<Officer> officers = new ArrayList<>();
    private final List<Pool> pools = new ArrayList<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Exclusion> exclusions = new ArrayList<>();
    private final List<Recusal> recusals = new ArrayList<>();
    private final List<Replacement> replacements = new ArrayList<>();
    private Optional<Result> result = Optional.empty();
    private Optional<JsonObject> head = Optional.empty();
    private int lines;

    /// How many lines have been read, the one with the fault included.
    int lines() {
        return lines;
    }

    /// The record; throws [IllegalArgumentException], [UnexpectedShape] or [anlan.record.json.MalformedJson].
    DrawRecord read(byte[] file) {
        int start = 0;
        for (int end = 0; end < file.length; end++) {
            if (file[end] == '\n') {
                lines++;
                readLine(JsonValue.parse(Arrays.copyOfRange(file, start, end)));
                start = end + 1;
            }
        }
        JsonObject first = head.orElseThrow(() -> new UnexpectedShape("没有抽取方案"));
        return new DrawRecord(plan(first).seal(), result, replacements);
    }

    private void readLine(JsonValue json) {
        if (!(json instanceof JsonObject line && line.members().get("line") instanceof JsonString kind)) {
            throw new UnexpectedShape("缺少“line”");
        }
        JsonObject content = line.without("line");
        switch (kind.value()) {
            case SealedPlan.LINE -> head = Optional.of(content);
            case Officer.LINE -> officers.add(Fields.read(content, Officer::read));
            case Pool.LINE -> pools.add(Fields.read(content, Pool::read));
            case Candidate.LINE -> candidates.add(Fields.read(content, Candidate::read));
            case Exclusion.LINE -> exclusions.add(Fields.read(content, Exclusion::read));
            case Recusal.LINE -> recusals.add(Fields.read(content, Recusal::read));
            case Result.LINE -> result = Optional.of(Fields.read(content.without("commitment"), DrawReader::result));
            case Replacement.OfObject.LINE ->
                replacements.add(Fields.read(withoutOutcome(content).without("object"), Replacement.OfObject::read));
            case Replacement.OfOfficer.LINE ->
                replacements.add(Fields.read(withoutOutcome(content), Replacement.OfOfficer::read));
            case DrawRecord.PICK, DrawRecord.END -> {}
            default -> throw new UnexpectedShape("不认识的行“%s”".formatted(kind.value()));
        }
    }

    private static JsonObject withoutOutcome(JsonObject line) {
        return line.without("class").without("officers");
    }

    private static Result result(Fields in) {
        return new Result(in.string("result"), in.string("at", Moment::read));
    }

    private Plan plan(JsonObject first) {
        return Fields.read(first, in -> {
            if (in.integer("format") != SealedPlan.FORMAT
                    || !in.string("algorithm").equals(SealedPlan.ALGORITHM)) {
                throw new IllegalArgumentException("不认识的抽取算法或者格式版本");
            }
            return new Plan(
                    in.uuid("id"),
                    in.string("title"),
                    in.string("event"),
                    in.string("sealed", Moment::read),
                    in.list("classes", Quota::read),
                    officers,
                    pools,
                    candidates,
                    exclusions,
                    recusals);
        });
    }
}
