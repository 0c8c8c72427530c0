package anlan.kernel.region;

import anlan.kernel.register.Table;
import anlan.kernel.register.TableRow;
import anlan.record.json.JsonObject;
import anlan.record.json.JsonString;
import anlan.record.json.JsonValue;
import anlan.record.json.MalformedJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The lists of divisions in a folder: {@code provinces.csv}, {@code cities.csv}, {@code areas.csv}, {@code streets.csv} (columns
 * {@code code} and {@code name}, codes of 2, 4, 6 and 9 digits) with those in use, and any {@code gb2260*.json} (code of six digits
 * to full name) with those that ever were.
 *
 * @param current names by code of those in use, from above
 * @param ever full names by code of those that ever were
 */
record RegionFiles(Map<String, String> current, Map<String, String> ever) {
    private static final Map<String, Integer> LISTS = new LinkedHashMap<>();

    static {
        LISTS.put("provinces.csv", 2);
        LISTS.put("cities.csv", 4);
        LISTS.put("areas.csv", 6);
        LISTS.put("streets.csv", 9);
    }

    /** Reads the folder; fails when a list is missing or holds something else. */
    static RegionFiles read(Path folder) throws IOException {
        Map<String, String> current = new LinkedHashMap<>();
        for (Map.Entry<String, Integer> list : LISTS.entrySet()) {
            Path file = folder.resolve(list.getKey());
            if (!Files.isRegularFile(file)) {
                throw new IOException("没有这个文件：" + file);
            }
            read(file, list.getValue(), current);
        }
        Map<String, String> ever = new LinkedHashMap<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "gb2260*.json")) {
            for (Path file : found) {
                readNames(file, ever);
            }
        }
        return new RegionFiles(current, ever);
    }

    private static void read(Path file, int digits, Map<String, String> into) throws IOException {
        List<TableRow> rows;
        try (InputStream in = Files.newInputStream(file)) {
            rows = Table.rows(in);
        }
        List<String> heading = rows.isEmpty() ? List.of() : rows.getFirst().cells();
        int code = heading.indexOf("code");
        int name = heading.indexOf("name");
        if (code < 0 || name < 0) {
            throw new IOException(file + " 没有 code 和 name 两列");
        }
        for (TableRow row : rows.subList(1, rows.size())) {
            boolean whole = row.cells().size() == heading.size()
                    && row.cells().get(code).matches("[0-9]{" + digits + "}")
                    && !row.cells().get(name).isBlank();
            if (!whole) {
                throw new IOException(file + " 第 " + row.number() + " 行：应有 " + digits + " 位代码和名称");
            }
            // A city without counties stands in both lists, once with four digits and once with six: it is one
            // division.
            into.putIfAbsent(
                    sixOrMore(row.cells().get(code)), row.cells().get(name).strip());
        }
    }

    private static String sixOrMore(String code) {
        return code.length() >= 6 ? code : code + "0".repeat(6 - code.length());
    }

    private static void readNames(Path file, Map<String, String> into) throws IOException {
        try {
            if (!(JsonValue.parse(Files.readString(file)) instanceof JsonObject names)) {
                throw new IOException(file + " 应为代码到名称的对照");
            }
            for (Map.Entry<String, JsonValue> each : names.members().entrySet()) {
                boolean fits = each.getKey().matches("[0-9]{6}") && each.getValue() instanceof JsonString;
                if (!fits) {
                    throw new IOException(file + " 中的“" + each.getKey() + "”不是 6 位代码和名称");
                }
                into.put(each.getKey(), ((JsonString) each.getValue()).value().strip());
            }
        } catch (MalformedJson e) {
            throw new IOException(file + " 不是完好的 JSON 文件", e);
        }
    }
}
