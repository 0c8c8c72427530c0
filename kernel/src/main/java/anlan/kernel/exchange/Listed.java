package anlan.kernel.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Several items in one cell: {@code 甲、乙}, {@code A; B} or, as programs write it, {@code ['A', "B's"]}. */
final class Listed {
    private static final Pattern ITEM = Pattern.compile("\\s*(?:'([^']*)'|\"([^\"]*)\"|([^,]+?))\\s*(?:,|$)");

    private Listed() {}

    static List<String> items(String cell) throws Unreadable {
        String text = cell.strip();
        List<String> items = new ArrayList<>();
        if (!text.startsWith("[") || !text.endsWith("]")) {
            for (String item : text.split("[、;;\\n]", 0)) {
                add(items, item);
            }
            return items;
        }
        String inside = text.substring(1, text.length() - 1);
        Matcher item = ITEM.matcher(inside);
        int at = 0;
        while (at < inside.length() && item.find(at) && item.start() == at) {
            for (int group = 1; group <= item.groupCount(); group++) {
                add(items, item.group(group) == null ? "" : item.group(group));
            }
            at = item.end();
        }
        if (!inside.substring(at).isBlank()) {
            throw new Unreadable("多项的写法无法理解（应写作 ['甲', '乙'] 或者 甲、乙）");
        }
        return items;
    }

    private static void add(List<String> items, String item) {
        if (!item.isBlank()) {
            items.add(item.strip());
        }
    }
}
