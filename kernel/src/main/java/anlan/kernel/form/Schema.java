package anlan.kernel.form;

import anlan.law.Money;
import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON Schema (draft 2020-12) of an annotated record, with {@code x-} words for labels, picks and hints. */
public final class Schema {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Schema() {}

    /** Schema of a record type; property order is the order of the form. */
    public static ObjectNode of(Class<?> record) {
        ObjectNode schema = JSON.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        for (Field field : Fields.of(record).all()) {
            properties.set(field.name(), property(field));
            if (field.required()) required.add(field.name());
        }
        return schema.put("additionalProperties", false);
    }

    private static ObjectNode property(Field field) {
        ObjectNode one = type(field);
        ObjectNode property =
                field.list() ? JSON.objectNode().put("type", "array").set("items", one) : one;
        property.put("title", field.label());
        field.pick().ifPresent(source -> property.put("x-pick", source));
        Optional.ofNullable(field.mark(Hint.class)).ifPresent(hint -> property.put("x-hint", hint.value()));
        if (field.personal()) property.put("x-personal", true);
        bounds(field, property);
        return property;
    }

    private static ObjectNode type(Field field) {
        Class<?> type = field.type();
        // Money is a record too, and one value on a form.
        if (type.isRecord() && Scalar.of(type) == null) return of(type);
        ObjectNode node = JSON.objectNode();
        if (type.isEnum()) {
            node.put("type", "string");
            ArrayNode names = node.putArray("enum");
            ArrayNode labels = node.putArray("x-labels");
            for (Object constant : type.getEnumConstants()) {
                names.add(((Enum<?>) constant).name());
                labels.add(constant instanceof Labelled labelled ? labelled.label() : constant.toString());
            }
            return node;
        }
        Scalar scalar = Scalar.of(type);
        if (scalar == null) throw new IllegalArgumentException("no form for " + type + " in " + field.component());
        node.put("type", scalar.type());
        if (field.has(LongText.class)) node.put("format", "long-text");
        else if (field.has(FileRef.class)) node.put("format", "file");
        else if (!scalar.format().isEmpty()) node.put("format", scalar.format());
        return node;
    }

    private static void bounds(Field field, ObjectNode property) {
        AtLeast least = field.mark(AtLeast.class);
        AtMost most = field.mark(AtMost.class);
        boolean text = field.type() == String.class;
        String low = field.list() ? "minItems" : text ? "minLength" : "minimum";
        String high = field.list() ? "maxItems" : text ? "maxLength" : "maximum";
        if (least != null) property.put(low, least.value());
        if (most != null) property.put(high, most.value());
        Shape shape = field.mark(Shape.class);
        if (shape != null) property.put("pattern", shape.value()).put("x-otherwise", shape.otherwise());
    }

    /** The number that bounds are compared with: a number itself, yuan of money. */
    static BigDecimal measure(Object value) {
        return value instanceof Money money ? new BigDecimal(money.toString()) : new BigDecimal(value.toString());
    }
}
