package anlan.kernel.exchange;

import anlan.kernel.form.Field;
import anlan.kernel.form.FieldError;
import anlan.kernel.form.PaperJson;
import anlan.kernel.form.Unfit;
import anlan.kernel.register.TableRow;
import anlan.kernel.scope.Ids;
import anlan.record.json.JsonArray;
import anlan.record.json.JsonObject;
import anlan.record.json.JsonString;
import anlan.record.json.JsonValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one file as papers, in the order of the file; every fault of a row is named, not only the first. */
final class RowReader {
    private final Mapping mapping;
    private final Class<? extends Record> paper;
    private final Columns columns;
    private final Cells cells;
    private final LocalDate today;
    private final Map<String, Integer> occurred = new HashMap<>();

    /** Fails when the mapping does not suit the paper or the file. */
    RowReader(Mapping mapping, Class<? extends Record> paper, Incoming file, LocalDate today) throws BadMapping {
        this.mapping = mapping;
        this.paper = paper;
        this.columns = Columns.of(mapping, paper, file.heading());
        this.cells = new Cells(mapping, file.name(), columns);
        this.today = today;
    }

    Judged read(TableRow row) {
        UUID caseId = identity(row);
        UUID entry = Ids.of(caseId.toString(), words(row.cells()));
        List<Fault> faults = new ArrayList<>();
        if (row.cells().size() != columns.width()) {
            faults.add(new Fault(
                    row.number(), null, null, "有 " + row.cells().size() + " 列，标题有 " + columns.width() + " 列"));
            return new Judged(row.number(), "", null, caseId, entry, null, faults);
        }
        Record read = storable(row, faults) ? paper(row, faults) : null;
        if (read instanceof Imported imported) {
            check(imported, row, faults);
        }
        return new Judged(
                row.number(), year(row), sum(row), caseId, entry, faults.isEmpty() ? read : null, List.copyOf(faults));
    }

    // Rows that are equal are different cases: the first, the second … of their kind.
    private UUID identity(TableRow row) {
        List<String> telling = mapping.identity().isEmpty() || row.cells().size() != columns.width()
                ? row.cells()
                : mapping.identity().stream()
                        .map(name -> columns.cell(row, name))
                        .toList();
        String key = words(telling);
        int occurrence = occurred.merge(key, 1, Integer::sum);
        return Ids.of("import", mapping.source(), key, Integer.toString(occurrence));
    }

    private static String words(List<String> cells) {
        StringBuilder words = new StringBuilder();
        cells.forEach(cell -> words.append(cell.length()).append(':').append(cell));
        return words.toString();
    }

    // PostgreSQL keeps no NUL, canonical JSON no half of a character.
    private static boolean storable(TableRow row, List<Fault> faults) {
        boolean storable = row.cells().stream()
                .allMatch(cell -> cell.indexOf('\0') < 0
                        && cell.equals(new String(cell.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)));
        if (!storable) {
            faults.add(new Fault(row.number(), null, null, "含有无法保存的字符"));
        }
        return storable;
    }

    private @Nullable Record paper(TableRow row, List<Fault> faults) {
        JsonObject.Builder json = JsonObject.builder();
        columns.fields().forEach((field, origin) -> {
            try {
                JsonValue value = field.list()
                        ? new JsonArray(cells.items(origin, row).stream()
                                .<JsonValue>map(JsonString::new)
                                .toList())
                        : new JsonString(cells.value(field, origin, row));
                json.put(field.name(), value);
            } catch (Unreadable e) {
                faults.add(new Fault(row.number(), field.label(), shown(cells.raw(origin, row)), e.why()));
            }
        });
        if (!faults.isEmpty()) {
            return null;
        }
        try {
            return PaperJson.read(paper, json.build());
        } catch (Unfit unfit) {
            unfit.errors().forEach(error -> faults.add(fault(error, row)));
            return null;
        }
    }

    private Fault fault(FieldError error, TableRow row) {
        String name = error.path().replaceAll("[\\[.].*", "");
        for (Map.Entry<Field, Origin> each : columns.fields().entrySet()) {
            if (each.getKey().name().equals(name)) {
                String value = shown(cells.raw(each.getValue(), row));
                return new Fault(row.number(), each.getKey().label(), value, error.message());
            }
        }
        return new Fault(row.number(), null, null, error.message());
    }

    private void check(Imported read, TableRow row, List<Fault> faults) {
        LocalDate day = read.happened();
        String written =
                columns.date().map(date -> cells.raw(date.getValue(), row)).orElse(day.toString());
        String label = columns.date().map(date -> date.getKey().label()).orElse("日期");
        String column = mapping.year();
        if (column != null && !columns.cell(row, column).equals(Integer.toString(day.getYear()))) {
            String reason = "读作 " + day + "，与“" + column + "”列的“" + columns.cell(row, column) + "”矛盾";
            faults.add(new Fault(row.number(), label, written, reason));
        } else if (day.isAfter(today)) {
            faults.add(new Fault(row.number(), label, written, "读作 " + day + "，晚于导入当天"));
        }
    }

    private String year(TableRow row) {
        return mapping.year() == null ? "" : columns.cell(row, mapping.year());
    }

    private @Nullable BigDecimal sum(TableRow row) {
        String text = mapping.amount() == null ? "" : columns.cell(row, mapping.amount());
        try {
            return text.isBlank() ? BigDecimal.ZERO : mapping.amounts().read(text.strip(), mapping.decimals());
        } catch (Unreadable e) {
            return null;
        }
    }

    private static @Nullable String shown(String text) {
        int most = 60;
        if (text.isBlank()) {
            return null;
        }
        return text.length() <= most ? text : text.substring(0, text.offsetByCodePoints(0, most / 2)) + "…";
    }
}
