package anlan.kernel.form;

import anlan.record.json.JsonArray;
import anlan.record.json.JsonNull;
import anlan.record.json.JsonObject;
import anlan.record.json.JsonString;
import anlan.record.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns a JSON tree into a record, collecting every error on the way instead of stopping at the first. */
final class Reading {

    // What was looked up may be empty; what somebody must fill in may not.
    private final boolean mayBeEmpty;

    private Reading(boolean mayBeEmpty) {
        this.mayBeEmpty = mayBeEmpty;
    }

    /** Reads what somebody filled in. */
    static Reading form() {
        return new Reading(false);
    }

    /** Reads what was looked up: an empty list is an answer. */
    static Reading answer() {
        return new Reading(true);
    }

    @Nullable
    Object record(Class<?> type, JsonValue json, String path, List<FieldError> errors) {
        if (!(json instanceof JsonObject node)) {
            errors.add(new FieldError(path, "内容的格式不对"));
            return null;
        }
        Fields fields = Fields.of(type);
        for (String name : node.members().keySet())
            if (fields.named(name).isEmpty()) errors.add(new FieldError(path + name, "没有“" + name + "”这一项"));
        int before = errors.size();
        @Nullable Object[] values = new @Nullable Object[fields.all().size()];
        int at = 0;
        for (Field field : fields.all())
            values[at++] = field(field, node.members().get(field.name()), path + field.name(), errors);
        if (errors.size() > before) return null;
        try {
            return fields.build(values);
        } catch (IllegalArgumentException e) {
            errors.add(new FieldError(path, Optional.ofNullable(e.getMessage()).orElse("内容不符合要求")));
            return null;
        }
    }

    private @Nullable Object field(Field field, @Nullable JsonValue node, String path, List<FieldError> errors) {
        if (node == null || absent(node)) {
            if (field.required() && !(mayBeEmpty && field.list()))
                errors.add(new FieldError(path, "请填写" + field.label()));
            if (field.list()) return List.of();
            return field.type() == boolean.class ? (Object) false : null;
        }
        Object value = field.list() ? list(field, node, path, errors) : one(field, node, path, errors);
        if (value != null) within(field, value, path, errors);
        return value;
    }

    private static boolean absent(JsonValue node) {
        return switch (node) {
            case JsonNull none -> true;
            case JsonString text -> text.value().isBlank();
            case JsonArray array -> array.items().isEmpty();
            default -> false;
        };
    }

    private List<Object> list(Field field, JsonValue node, String path, List<FieldError> errors) {
        List<Object> values = new ArrayList<>();
        if (!(node instanceof JsonArray array)) {
            errors.add(new FieldError(path, field.label() + "应为多项"));
            return values;
        }
        int index = 0;
        for (JsonValue element : array.items()) {
            Object value = one(field, element, path + "[" + index++ + "]", errors);
            if (value != null) values.add(value);
        }
        return List.copyOf(values);
    }

    private @Nullable Object one(Field field, JsonValue node, String path, List<FieldError> errors) {
        Class<?> type = field.type();
        Scalar scalar = Scalar.of(type);
        if (scalar == null && type.isRecord()) return record(type, node, path + ".", errors);
        String text = node instanceof JsonString string ? string.value().strip() : node.text();
        if (type.isEnum()) {
            for (Object constant : type.getEnumConstants())
                if (((Enum<?>) constant).name().equals(text)) return constant;
            errors.add(new FieldError(path, field.label() + "没有这个选项"));
            return null;
        }
        if (scalar == null) throw new IllegalArgumentException("no form for " + type);
        boolean container = node instanceof JsonObject || node instanceof JsonArray;
        Object value = container ? null : scalar.read(text);
        if (value == null) errors.add(new FieldError(path, field.label() + scalar.otherwise()));
        return value;
    }

    private static void within(Field field, Object value, String path, List<FieldError> errors) {
        AtLeast least = field.mark(AtLeast.class);
        AtMost most = field.mark(AtMost.class);
        Shape shape = field.mark(Shape.class);
        if (least != null || most != null) {
            BigDecimal measure = switch (value) {
                case Collection<?> many -> BigDecimal.valueOf(many.size());
                case String text -> BigDecimal.valueOf(text.codePointCount(0, text.length()));
                default -> Schema.measure(value);
            };
            String unit = value instanceof Collection<?> ? "项" : value instanceof String ? "个字" : "";
            if (least != null && measure.compareTo(BigDecimal.valueOf(least.value())) < 0)
                errors.add(new FieldError(path, field.label() + "不得少于" + least.value() + unit));
            if (most != null && measure.compareTo(BigDecimal.valueOf(most.value())) > 0)
                errors.add(new FieldError(path, field.label() + "不得超过" + most.value() + unit));
        }
        if (shape != null && value instanceof String text && !text.matches(shape.value()))
            errors.add(new FieldError(path, shape.otherwise()));
    }
}
