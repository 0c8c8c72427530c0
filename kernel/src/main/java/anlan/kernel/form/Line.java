package anlan.kernel.form;

import anlan.law.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One labelled line of a paper as people read it.
 *
 * @param key the field
 * @param label its words
 * @param value what was filled in, ids resolved to names
 * @param kind {@code text}, {@code money}, {@code date}, {@code files} or {@code list}
 */
public record Line(String key, String label, String value, String kind) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    /** Turns picked ids into names. */
    @FunctionalInterface
    public interface Names {

        /** The words for an id of a source; the id itself where it is unknown. */
        String of(String source, String id);
    }

    private static final String SEALED = "〔已密封〕";

    /** The filled fields of a record, in the order of its form; of what is sealed only that it is there. */
    public static List<Line> of(Record paper, Names names) {
        return of(paper, names, false);
    }

    /** The same, with what is sealed: for whom has opened it. */
    public static List<Line> opened(Record paper, Names names) {
        return of(paper, names, true);
    }

    private static List<Line> of(Record paper, Names names, boolean open) {
        List<Line> lines = new ArrayList<>();
        for (Field field : Fields.of(paper.getClass()).all()) {
            Object value = field.in(paper);
            if (value == null || (value instanceof List<?> many && many.isEmpty())) continue;
            lines.add(new Line(field.name(), field.label(), words(field, value, names, open), kind(field)));
        }
        return List.copyOf(lines);
    }

    // A file's id says nothing in the middle of a sentence; how many there are does.
    private static String inside(Line line) {
        return line.kind().equals("files") ? line.value().split("、", -1).length + "份" : line.value();
    }

    private static String kind(Field field) {
        if (field.has(FileRef.class)) return "files";
        if (field.list()) return "list";
        if (field.type() == Money.class) return "money";
        return field.type() == LocalDate.class ? "date" : "text";
    }

    private static String words(Field field, Object value, Names names, boolean open) {
        if (!open && field.has(Sealed.class)) return SEALED;
        if (value instanceof List<?> many)
            return many.stream()
                    .map(element -> words(field, element, names, open))
                    .collect(Collectors.joining(many.getFirst() instanceof Record ? "\n" : "、"));
        return switch (value) {
            case Money money -> money.display();
            case Record record ->
                of(record, names, open).stream()
                        .map(line -> line.label() + "：" + inside(line))
                        .collect(Collectors.joining("；"));
            case Labelled labelled -> labelled.label();
            case Boolean truth -> truth ? "是" : "否";
            case Instant moment -> MOMENT.format(moment);
            default ->
                field.pick().map(source -> names.of(source, value.toString())).orElse(value.toString());
        };
    }
}
