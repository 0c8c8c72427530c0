package anlan.kernel.form;

import anlan.law.Money;
import anlan.record.json.JsonArray;
import anlan.record.json.JsonBoolean;
import anlan.record.json.JsonNull;
import anlan.record.json.JsonNumber;
import anlan.record.json.JsonObject;
import anlan.record.json.JsonString;
import anlan.record.json.JsonValue;
import anlan.record.json.MalformedJson;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Records to JSON and back. Empty fields are left out; unknown fields are refused, so that a renamed field cannot lose
 * data silently; money and decimals are strings, so that they stay exact.
 */
public final class PaperJson {

    private PaperJson() {}

    /** A record as a JSON object. */
    public static JsonObject write(Record paper) {
        return write(paper, UnaryOperator.identity());
    }

    /** A record as a JSON object, with something else in place of every value marked {@link Personal}. */
    public static JsonObject write(Record paper, UnaryOperator<JsonValue> personal) {
        JsonObject.Builder object = JsonObject.builder();
        for (Field field : Fields.of(paper.getClass()).all()) {
            Object value = field.in(paper);
            if (value == null || (value instanceof List<?> many && many.isEmpty())) continue;
            JsonValue json = value instanceof List<?> many ? list(many, personal) : one(value, personal);
            object.put(field.name(), field.personal() ? personal.apply(json) : json);
        }
        return object.build();
    }

    private static JsonArray list(List<?> many, UnaryOperator<JsonValue> personal) {
        List<JsonValue> items = new ArrayList<>();
        for (Object element : many) items.add(one(element, personal));
        return new JsonArray(items);
    }

    private static JsonValue one(@Nullable Object value, UnaryOperator<JsonValue> personal) {
        return switch (value) {
            case null -> JsonNull.NULL;
            case Money money -> new JsonString(money.toString());
            case Record record -> write(record, personal);
            case Enum<?> constant -> new JsonString(constant.name());
            case Boolean truth -> JsonBoolean.of(truth);
            case Integer number -> JsonNumber.of(number);
            case Long number -> JsonNumber.of(number);
            default -> new JsonString(value.toString());
        };
    }

    /**
     * The record a JSON object stands for.
     *
     * @throws Unfit with every field that does not fit
     */
    public static <R extends Record> R read(Class<R> type, JsonValue json) {
        return read(type, json, Reading.form());
    }

    /** An answer of a need, as it was written into an entry: its lists may be empty. */
    public static <R extends Record> R answer(Class<R> type, JsonValue json) {
        return read(type, json, Reading.answer());
    }

    private static <R extends Record> R read(Class<R> type, JsonValue json, Reading how) {
        List<FieldError> errors = new ArrayList<>();
        Object read = how.record(type, json, "", errors);
        if (!errors.isEmpty() || read == null)
            throw new Unfit(errors.isEmpty() ? List.of(new FieldError("", "内容为空")) : errors);
        return type.cast(read);
    }

    /** As {@link #read(Class, JsonValue)}, from text. */
    public static <R extends Record> R read(Class<R> type, String text) {
        return read(type, tree(text));
    }

    /** Parses text; {@link Unfit} if it is not JSON. */
    public static JsonValue tree(String text) {
        try {
            return JsonValue.parse(text);
        } catch (MalformedJson e) {
            throw new Unfit("", "提交的内容不完整（" + e.getMessage() + "），请重试");
        }
    }
}
