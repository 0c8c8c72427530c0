package anlan.kernel.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Comma-separated values (RFC 4180): quotes may hold commas, line breaks and doubled quotes. */
final class Csv {
    private final String text;
    private int at;

    private Csv(String text) {
        this.text = text;
    }

    /** Hands on every line that is not empty. */
    static void read(String text, Consumer<List<String>> rows) {
        Csv csv = new Csv(text);
        while (csv.at < text.length()) {
            List<String> row = csv.row();
            if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
                rows.accept(row);
            }
        }
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
        while (at < text.length()) {
            if (text.charAt(at) != '"') {
                cell.append(text.charAt(at++));
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                cell.append('"');
                at += 2;
            } else {
                at++;
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
