package anlan.kernel.register;

import anlan.kernel.access.Login;
import anlan.kernel.form.Field;
import anlan.kernel.form.FieldError;
import anlan.kernel.form.Labelled;
import anlan.record.json.JsonArray;
import anlan.record.json.JsonBoolean;
import anlan.record.json.JsonString;
import anlan.record.json.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what people write in a cell into what a form would send: words into constants, names into ids, days into ISO days. */
final class CellReader {
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年]?(\\d{1,2})[-/.月]?(\\d{1,2})日?(\\s.*)?");
    private static final int NAMESAKES = 20;
    private final Picks picks;
    private final Login login;
    private final Map<String, Optional<String>> known = new HashMap<>();

    CellReader(Picks picks, Login login) {
        this.picks = picks;
        this.login = login;
    }

    /** The value of a cell that is not empty; what cannot be understood is reported and passed on as it is. */
    JsonValue read(Field field, String cell, Consumer<FieldError> errors) {
        if (!field.list()) {
            return one(field, cell, errors);
        }
        List<JsonValue> items = new ArrayList<>();
        for (String part : cell.split("[、；;\\n]", 0)) {
            if (!part.isBlank()) {
                items.add(one(field, part.strip(), errors));
            }
        }
        return new JsonArray(items);
    }

    private JsonValue one(Field field, String cell, Consumer<FieldError> errors) {
        Class<?> type = field.type();
        if (type.isEnum()) {
            String folded = Pairs.fold(cell);
            return new JsonString(
                    Labelled.nameOf(type, label -> Pairs.fold(label).equals(folded))
                            .orElse(cell));
        }
        if (type == boolean.class || type == Boolean.class) {
            return switch (cell) {
                case "是", "true", "1", "√", "Y", "y" -> JsonBoolean.of(true);
                case "否", "false", "0", "×", "N", "n" -> JsonBoolean.of(false);
                default -> new JsonString(cell);
            };
        }
        if (type == LocalDate.class) {
            return new JsonString(day(cell));
        }
        Optional<PickSource> source = field.pick().flatMap(picks::source);
        return new JsonString(source.isPresent() ? id(field, source.get(), cell, errors) : cell);
    }

    private static String day(String cell) {
        Matcher parts = DAY.matcher(cell);
        if (!parts.matches()) {
            return cell;
        }
        try {
            return LocalDate.of(
                            Integer.parseInt(parts.group(1)),
                            Integer.parseInt(parts.group(2)),
                            Integer.parseInt(parts.group(3)))
                    .toString();
        } catch (DateTimeException noSuchDay) {
            return cell;
        }
    }

    private String id(Field field, PickSource source, String cell, Consumer<FieldError> errors) {
        Optional<String> id = known.computeIfAbsent(source.key() + " " + cell, any -> resolve(source, cell));
        if (id.isEmpty()) {
            errors.accept(new FieldError(field.name(), field.label() + "“" + cell + "”没有登记，或者有多个同名"));
        }
        return id.orElse(cell);
    }

    private Optional<String> resolve(PickSource source, String cell) {
        List<Pick> byId = source.named(List.of(cell));
        List<Pick> matching = byId.isEmpty()
                ? source.find(login, cell, NAMESAKES).stream()
                        .filter(pick -> pick.label().equals(cell) || pick.note().equals(cell))
                        .toList()
                : byId;
        return matching.size() == 1 ? Optional.of(matching.getFirst().id()) : Optional.empty();
    }
}
