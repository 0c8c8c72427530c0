package anlan.kernel.register;

import anlan.kernel.form.Field;
import anlan.kernel.form.FieldError;
import anlan.kernel.form.Fields;
import anlan.kernel.form.PaperJson;
import anlan.kernel.form.Unfit;
import anlan.kernel.register.ImportReport.Fault;
import anlan.kernel.scope.Ids;
import anlan.record.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** One file on its way into a register: judged row by row, written a thousand rows at a time, never wholly in memory. */
final class RegisterImport<R extends Record> implements Consumer<TableRow> {
    private static final int AT_A_TIME = 1_000;
    private static final int FAULTS_SHOWN = 10_000;
    private final Register<R> register;
    private final Registers registers;
    private final CellReader cells;
    private final Change change;
    private final Map<String, String> wanted;
    private final boolean writing;
    private final Map<String, String> mapping = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<UUID, Candidate<R>> waiting = new LinkedHashMap<>();
    private final List<String> headings = new ArrayList<>();
    private int total;
    private int row;
    private int good;
    private int imported;

    RegisterImport(
            Register<R> register,
            Registers registers,
            CellReader cells,
            Change change,
            Map<String, String> wanted,
            boolean writing) {
        this.register = register;
        this.registers = registers;
        this.cells = cells;
        this.change = change;
        this.wanted = wanted;
        this.writing = writing;
    }

    /** A row that reads as an entry, and its number. */
    private record Candidate<R extends Record>(int row, R record) {}

    @Override
    public void accept(TableRow line) {
        if (headings.isEmpty()) {
            map(line.cells());
            return;
        }
        total++;
        row = line.number();
        List<FieldError> errors = new ArrayList<>();
        JsonObject json = json(line.cells(), errors);
        if (errors.isEmpty()) {
            judge(json, errors);
        }
        errors.forEach(error -> fault(row, error, json));
        if (waiting.size() == AT_A_TIME) {
            flush();
        }
    }

    /** What became of it, once every row was handed over. */
    ImportReport report() {
        flush();
        List<String> columns =
                headings.stream().filter(heading -> !heading.isBlank()).toList();
        return new ImportReport(total, good, List.copyOf(faults), imported, columns, mapping);
    }

    private void map(List<String> line) {
        Map<String, String> byHeading = new HashMap<>();
        Fields.of(register.type()).all().forEach(field -> {
            byHeading.put(Pairs.fold(field.label()), field.name());
            byHeading.put(Pairs.fold(field.name()), field.name());
        });
        for (String heading : line) {
            String field =
                    wanted.isEmpty() ? byHeading.get(Pairs.fold(heading.replaceAll("[**]", ""))) : wanted.get(heading);
            if (field != null && Fields.of(register.type()).named(field).isPresent()) {
                mapping.put(heading, field);
            }
        }
        headings.addAll(line);
    }

    private JsonObject json(List<String> line, List<FieldError> errors) {
        JsonObject.Builder json = JsonObject.builder();
        Set<String> filled = new HashSet<>();
        for (int i = 0; i < Math.min(line.size(), headings.size()); i++) {
            String name = mapping.get(headings.get(i));
            if (name != null && !line.get(i).isBlank() && filled.add(name)) {
                Field field = Fields.of(register.type()).named(name).orElseThrow();
                json.put(name, cells.read(field, line.get(i), errors::add));
            }
        }
        return json.build();
    }

    private void judge(JsonObject json, List<FieldError> errors) {
        try {
            R record = PaperJson.read(register.type(), json);
            registers.judge(register, record, change);
            Map<String, String> keys = Projection.keys(register, record);
            for (Map.Entry<String, String> key : keys.entrySet()) {
                if (!seen.add(key.getKey() + " " + key.getValue())) {
                    String field = key.getKey().split(",", 0)[0];
                    errors.add(new FieldError(field, "与文件中前面的一行重复"));
                }
            }
            if (errors.isEmpty()) {
                waiting.put(Ids.at(change.at()), new Candidate<>(row, record));
            }
        } catch (Unfit unfit) {
            errors.addAll(unfit.errors());
        }
    }

    private void flush() {
        for (List<String> fields : register.unique()) {
            refuseTaken(String.join(",", fields));
        }
        good += waiting.size();
        if (writing && !waiting.isEmpty()) {
            Map<UUID, R> records = new LinkedHashMap<>();
            waiting.forEach((id, candidate) -> records.put(id, candidate.record()));
            registers.addAll(register, records, change);
            imported += records.size();
        }
        waiting.clear();
    }

    private void refuseTaken(String fields) {
        Map<UUID, String> keys = new HashMap<>();
        waiting.forEach((id, candidate) -> {
            String key = Projection.keys(register, candidate.record()).get(fields);
            if (key != null) {
                keys.put(id, key);
            }
        });
        Set<String> taken = registers.taken(register, fields, List.copyOf(keys.values()));
        keys.forEach((id, key) -> {
            if (taken.contains(key)) {
                Candidate<R> candidate = waiting.get(id);
                if (candidate != null) {
                    fault(
                            candidate.row(),
                            RegisterWriter.repeated(register, fields),
                            PaperJson.write(candidate.record()));
                    waiting.remove(id);
                }
            }
        });
    }

    private void fault(int at, FieldError error, JsonObject json) {
        if (faults.size() < FAULTS_SHOWN) {
            String value = json.find(error.path())
                    .map(found -> found.text().replaceAll("^\"|\"$", ""))
                    .orElse("");
            faults.add(new Fault(at, error.path(), value, error.message()));
        }
    }
}
