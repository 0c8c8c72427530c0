package anlan.kernel.desk;

import anlan.kernel.form.PaperJson;
import anlan.kernel.form.Unfit;
import anlan.kernel.journal.Request;
import anlan.record.json.JsonNumber;
import anlan.record.json.JsonObject;
import anlan.record.json.JsonString;
import anlan.record.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the body of a submitted act: {@code {procedure?, entry?, paper, happened?, reasons?, seq?}}. */
final class Submission {

    private final JsonObject body;

    Submission(String text) {
        if (!(PaperJson.tree(text) instanceof JsonObject object)) throw new Unfit("", "提交的内容不完整");
        this.body = object;
    }

    Request request(UUID caseId, String act, UUID otherwise) {
        return new Request(
                caseId,
                text("procedure").orElse(null),
                act,
                text("entry").map(Submission::id).orElse(otherwise),
                body.find("paper").orElse(JsonObject.EMPTY),
                text("happened").map(Submission::moment).orElse(null),
                reasons(),
                seen());
    }

    Optional<String> text(String name) {
        return body.find(name)
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).value())
                .filter(value -> !value.isBlank());
    }

    private @Nullable Integer seen() {
        return body.find("seq").orElse(null) instanceof JsonNumber number ? (int) number.value() : null;
    }

    private List<Request.Reason> reasons() {
        List<Request.Reason> reasons = new ArrayList<>();
        if (body.find("reasons").orElse(null) instanceof JsonObject given)
            given.members().forEach((rule, why) -> reasons.add(new Request.Reason(rule, words(why))));
        return List.copyOf(reasons);
    }

    private static String words(JsonValue why) {
        return why instanceof JsonString string ? string.value() : "";
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Unfit("entry", "提交的编号不对");
        }
    }

    private static Instant moment(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new Unfit("happened", "办理时间应为真实存在的时间");
        }
    }
}
