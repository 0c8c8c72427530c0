package anlan.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A table of legal data that legal staff can read: UTF-8 lines, `#` comments, one header line, comma-separated cells
/// (a cell with a comma stands in double quotes). Read strictly: whatever is wrong names file and line.
public final class Sheet {
    private final String name;
    private final List<String> header;
    private final List<Row> rows = new ArrayList<>();

    private Sheet(String name, List<String> header) {
        this.name = name;
        this.header = header;
    }

    /// Reads a table shipped beside this class, e.g. `values/penalty.csv`; its header must be exactly the one given.
    public static Sheet shipped(String name, String... header) {
        try (InputStream in = Sheet.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("缺少数据文件：" + name);
            }
            return read(name, new String(in.readAllBytes(), StandardCharsets.UTF_8), header);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /// Reads a table from text; the name is used in messages only.
    public static Sheet read(String name, String text, String... header) {
        var sheet = new Sheet(name, List.of(header));
        var headed = false;
        var number = 0;
        // Spreadsheet programs put a byte order mark before the first line.
        for (var line :
                (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var cells = cells(name, number, line);
            if (!headed) {
                if (!cells.equals(sheet.header)) {
                    throw wrong(name, number, "表头应为" + String.join(",", sheet.header));
                }
                headed = true;
            } else if (cells.size() != sheet.header.size()) {
                throw wrong(name, number, "应有" + sheet.header.size() + "列，实有" + cells.size() + "列");
            } else {
                sheet.rows.add(sheet.new Row(number, cells));
            }
        }
        if (!headed) {
            throw wrong(name, number, "没有表头");
        }
        return sheet;
    }

    /// The rows in the order of the file.
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /// One value per row; a reader's [IllegalArgumentException] comes out with file and line.
    public <T> List<T> map(Function<Row, T> reader) {
        return rows().stream().map(row -> row.read(reader)).toList();
    }

    /// One line of a table.
    public final class Row {
        private final int number;
        private final List<String> cells;

        private Row(int number, List<String> cells) {
            this.number = number;
            this.cells = cells;
        }

        /// The text under a header, without surrounding blanks; empty if nothing stands there.
        public String cell(String column) {
            var index = header.indexOf(column);
            if (index < 0) {
                throw new IllegalArgumentException("没有列：" + column);
            }
            return cells.get(index);
        }

        /// The text under a header that must not be empty.
        public String needed(String column) {
            var cell = cell(column);
            if (cell.isEmpty()) {
                throw new IllegalArgumentException(column + "不能为空");
            }
            return cell;
        }

        private <T> T read(Function<Row, T> reader) {
            try {
                return reader.apply(this);
            } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
                throw new IllegalArgumentException(
                        wrong(name, number, String.valueOf(e.getMessage())).getMessage(), e);
            }
        }
    }

    private static IllegalArgumentException wrong(String name, int number, String what) {
        return new IllegalArgumentException(name + "第" + number + "行：" + what);
    }

    private static List<String> cells(String name, int number, String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.length(); i++) {
            var c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (quoted) {
            throw wrong(name, number, "引号未闭合");
        }
        cells.add(cell.toString().strip());
        return cells;
    }
}
