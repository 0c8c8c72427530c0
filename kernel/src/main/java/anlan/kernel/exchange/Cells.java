package anlan.kernel.exchange;

import anlan.kernel.form.Field;
import anlan.kernel.form.Labelled;
import anlan.kernel.register.TableRow;
import anlan.law.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns what stands in a row into what a form would send: ISO days, exact decimals, names of constants. */
final class Cells {
    private final Mapping mapping;
    private final String file;
    private final Columns columns;

    Cells(Mapping mapping, String file, Columns columns) {
        this.mapping = mapping;
        this.file = file;
        this.columns = columns;
    }

    /** What stands there, as it stands there. */
    String raw(Origin origin, TableRow row) {
        return switch (origin.kind()) {
            case COLUMN -> columns.cell(row, origin.text());
            case FIXED -> origin.text();
            case LINE -> Integer.toString(row.number());
            case FILE -> file;
            case SOURCE -> mapping.title();
            case CURRENCY -> mapping.currency().getCurrencyCode();
            case FLAGS ->
                String.join(
                        "、",
                        mapping.flags().keySet().stream()
                                .map(flag -> columns.cell(row, flag))
                                .toList());
        };
    }

    /** One value; empty where nothing stands. */
    String value(Field field, Origin origin, TableRow row) throws Unreadable {
        if (origin.kind() == Origin.Kind.FLAGS) {
            return String.join("、", flags(row));
        }
        String text = raw(origin, row).strip();
        if (text.isEmpty()) {
            return "";
        }
        Class<?> type = field.type();
        if (type == LocalDate.class) {
            return mapping.dates().read(text).toString();
        }
        if (type == BigDecimal.class || type == Money.class) {
            return mapping.amounts().read(text, mapping.decimals()).toPlainString();
        }
        if (type == boolean.class || type == Boolean.class) {
            return Boolean.toString(truth(text));
        }
        return type.isEnum() ? Labelled.nameOf(type, text::equals).orElse(text) : text;
    }

    /** Several values. */
    List<String> items(Origin origin, TableRow row) throws Unreadable {
        return origin.kind() == Origin.Kind.FLAGS ? flags(row) : Listed.items(raw(origin, row));
    }

    private List<String> flags(TableRow row) throws Unreadable {
        List<String> raised = new ArrayList<>();
        for (Map.Entry<String, String> flag : mapping.flags().entrySet()) {
            try {
                if (truth(columns.cell(row, flag.getKey()).strip())) {
                    raised.add(flag.getValue());
                }
            } catch (Unreadable e) {
                throw new Unreadable("“" + flag.getKey() + "”列" + e.why());
            }
        }
        return raised;
    }

    private static boolean truth(String text) throws Unreadable {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "1", "y", "yes", "是", "√" -> true;
            case "false", "0", "n", "no", "否", "×", "" -> false;
            default -> throw new Unreadable("既不是“是”也不是“否”");
        };
    }
}
