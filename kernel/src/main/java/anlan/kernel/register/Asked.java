package anlan.kernel.register;

import anlan.kernel.form.Field;
import anlan.kernel.form.Fields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A question as it stands in an address: {@code q}, {@code sort} (with {@code -} for descending), {@code after}, {@code size}, a
 * field's value or values parted by commas, {@code field.from} and {@code field.to} for a range.
 */
final class Asked {
    private static final int USUAL = 50;
    private static final int MOST = 500;

    private Asked() {}

    static Question question(Register<?> register, Map<String, String> address) {
        String sort = address.getOrDefault("sort", "");
        boolean descending = sort.startsWith("-");
        return new Question(
                address.getOrDefault("q", ""),
                ranges(register, address),
                descending ? sort.substring(1) : sort,
                descending,
                address.getOrDefault("after", ""),
                size(address.getOrDefault("size", "")));
    }

    private static Map<String, List<Question.Range>> ranges(Register<?> register, Map<String, String> address) {
        Map<String, List<Question.Range>> ranges = new LinkedHashMap<>();
        for (String name : register.indexed()) {
            Field field = Fields.of(register.type()).named(name).orElseThrow();
            List<Question.Range> wanted = new ArrayList<>();
            String values = address.getOrDefault(name, "");
            if (!values.isBlank()) {
                Arrays.stream(values.split(","))
                        .map(value -> Question.Range.of(SortKey.ofText(field.type(), value)))
                        .forEach(wanted::add);
            }
            String from = address.getOrDefault(name + ".from", "");
            String to = address.getOrDefault(name + ".to", "");
            if (!from.isBlank() || !to.isBlank()) {
                wanted.add(new Question.Range(SortKey.ofText(field.type(), from), SortKey.ofText(field.type(), to)));
            }
            if (!wanted.isEmpty()) {
                ranges.put(name, wanted);
            }
        }
        return ranges;
    }

    private static int size(String text) {
        return text.matches("[0-9]{1,4}") ? Math.clamp(Integer.parseInt(text), 1, MOST) : USUAL;
    }
}
