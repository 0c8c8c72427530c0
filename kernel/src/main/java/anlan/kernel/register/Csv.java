package anlan.kernel.register;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Comma-separated values (RFC 4180): quotes may hold commas, line breaks and doubled quotes. */
final class Csv {
    private final String text;
    private int at;
    private int counted;
    private int breaks;
    private boolean unclosed;

    private Csv(String text) {
        this.text = text;
    }

    /**
     * Hands on every row that is not empty, with the number of the line it begins on.
     *
     * @throws IOException when a quote is never closed: what follows it cannot be told apart
     */
    static void read(String text, Consumer<TableRow> rows) throws IOException {
        Csv csv = new Csv(text);
        while (csv.at < text.length()) {
            TableRow row = new TableRow(csv.line(), csv.row());
            if (csv.unclosed) {
                throw new IOException("第 " + row.number() + " 行的引号没有闭合");
            }
            if (!row.isEmpty()) {
                rows.accept(row);
            }
        }
    }

    // Lines end with LF, CR LF or, in old files, CR alone.
    private int line() {
        for (; counted < at; counted++) {
            char sign = text.charAt(counted);
            boolean pair = counted + 1 < text.length() && text.charAt(counted + 1) == '\n';
            breaks += sign == '\n' || (sign == '\r' && !pair) ? 1 : 0;
        }
        return breaks + 1;
    }

    /** One line. A cell that a spreadsheet would run as a formula is made text. */
    static String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (String cell : cells) {
            String safe = cell.matches("(?s)[=+@\\t\\r].*|-[^0-9].*") ? "'" + cell : cell;
            line.append(line.isEmpty() ? "" : ",");
            line.append(safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe);
        }
        return line.append("\r\n").toString();
    }

    private List<String> row() {
        List<String> cells = new ArrayList<>();
        do {
            cells.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
        } while (passes(','));
        passes('\r');
        passes('\n');
        return cells;
    }

    private String plain() {
        int from = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(from, at).strip();
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        unclosed = true;
        while (at < text.length()) {
            if (text.charAt(at) != '"') {
                cell.append(text.charAt(at++));
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                cell.append('"');
                at += 2;
            } else {
                at++;
                unclosed = false;
                break;
            }
        }
        return cell + plain();
    }

    private boolean passes(char expected) {
        boolean there = at < text.length() && text.charAt(at) == expected;
        if (there) {
            at++;
        }
        return there;
    }
}
