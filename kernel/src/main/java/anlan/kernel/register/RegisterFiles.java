package anlan.kernel.register;

import anlan.kernel.access.Login;
import anlan.kernel.form.Field;
import anlan.kernel.form.Fields;
import anlan.kernel.form.Labelled;
import anlan.kernel.form.Unfit;
import anlan.kernel.scope.Transactions;
import anlan.law.Money;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Registers as files: what comes in from a table, what goes out as one. */
@Component
final class RegisterFiles {
    private static final int PAGE = 1_000;
    private final Registers registers;
    private final Picks picks;
    private final Transactions transactions;

    RegisterFiles(Registers registers, Picks picks, Transactions transactions) {
        this.registers = registers;
        this.picks = picks;
        this.transactions = transactions;
    }

    /** What to do with the good rows of a file. */
    enum Mode {
        PREVIEW,
        GOOD,
        ALL_OR_NONE
    }

    /** Judges every row and writes what the mode asks for, in one transaction. */
    <R extends Record> ImportReport take(
            Register<R> register, InputStream file, Map<String, String> mapping, Mode mode, Login login, Instant at) {
        try {
            return transactions.in(login.scope(), () -> read(register, file, mapping, mode, login, at));
        } catch (NotAll notAll) {
            return notAll.report;
        }
    }

    private <R extends Record> ImportReport read(
            Register<R> register, InputStream file, Map<String, String> mapping, Mode mode, Login login, Instant at) {
        Change change = Change.by(login, at, "批量导入");
        RegisterImport<R> incoming = new RegisterImport<>(
                register, registers, new CellReader(picks, login), change, mapping, mode != Mode.PREVIEW);
        try {
            Table.read(file, incoming);
        } catch (IOException e) {
            throw new Unfit("file", String.valueOf(e.getMessage()));
        }
        ImportReport report = incoming.report();
        if (mode == Mode.ALL_OR_NONE && !report.bad().isEmpty()) {
            throw new NotAll(new ImportReport(
                    report.total(), report.good(), report.bad(), 0, report.columns(), report.mapping()));
        }
        return report;
    }

    /** Writes the entries a question asks for into a table of all their fields. */
    <R extends Record> void write(Register<R> register, Login login, Question question, TableFile table) {
        List<Field> fields = Fields.of(register.type()).all();
        registers.each(
                register,
                login.scope(),
                sized(question),
                page -> lines(fields, page).forEach(table::row));
    }

    /** Headings of that table. */
    static List<String> headings(Register<?> register) {
        return Fields.of(register.type()).all().stream().map(Field::label).toList();
    }

    private static Question sized(Question question) {
        return new Question(question.words(), question.ranges(), question.sort(), question.descending(), "", PAGE);
    }

    // Names of picked ids are looked up once per page and source, not once per cell.
    private <R extends Record> List<List<String>> lines(List<Field> fields, List<Entry<R>> page) {
        Map<String, Map<String, String>> names = new HashMap<>();
        for (Field field : fields) {
            field.pick()
                    .flatMap(picks::source)
                    .ifPresent(source -> names.put(
                            field.name(),
                            source
                                    .named(page.stream()
                                            .flatMap(entry -> values(field.in(entry.body())).stream())
                                            .map(Object::toString)
                                            .distinct()
                                            .toList())
                                    .stream()
                                    .collect(Collectors.toMap(Pick::id, Pick::label, (one, same) -> one))));
        }
        return page.stream()
                .map(entry -> fields.stream()
                        .map(field -> words(field.in(entry.body()), names.getOrDefault(field.name(), Map.of())))
                        .toList())
                .toList();
    }

    private static List<?> values(@Nullable Object value) {
        return value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
    }

    private static String words(@Nullable Object value, Map<String, String> names) {
        return values(value).stream()
                .map(each -> switch (each) {
                    case Labelled labelled -> labelled.label();
                    case Boolean truth -> truth ? "是" : "否";
                    case Money money -> money.toString();
                    case Record record -> record.toString();
                    default -> names.getOrDefault(each.toString(), each.toString());
                })
                .collect(Collectors.joining("、"));
    }

    /** Not every row was good: nothing is kept, the report is. */
    private static final class NotAll extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient ImportReport report;

        NotAll(ImportReport report) {
            super(null, null, false, false);
            this.report = report;
        }
    }
}
