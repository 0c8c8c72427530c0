package anlan.kernel.exchange;

import anlan.kernel.exchange.Origin.Kind;
import anlan.kernel.form.Field;
import anlan.kernel.form.Fields;
import anlan.kernel.register.TableRow;
import anlan.law.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A mapping laid beside the heading of a file and the fields of a paper: every name in it is known to be there.
 *
 * @param width how many columns there are
 * @param places where each column stands
 * @param fields where each field of the paper comes from, in the order of the mapping
 */
record Columns(int width, Map<String, Integer> places, Map<Field, Origin> fields) {

    static Columns of(Mapping mapping, Class<? extends Record> paper, List<String> heading) throws BadMapping {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < heading.size(); i++) {
            if (places.putIfAbsent(heading.get(i), i) != null && used(mapping, heading.get(i))) {
                throw new BadMapping("文件中有两列都叫“" + heading.get(i) + "”");
            }
        }
        Columns columns = new Columns(heading.size(), places, new LinkedHashMap<>());
        for (Map.Entry<String, Origin> each : mapping.fields().entrySet()) {
            Field field = Fields.of(paper).all().stream()
                    .filter(known -> known.label().equals(each.getKey()))
                    .findFirst()
                    .orElseThrow(() -> new BadMapping("案卷中没有“" + each.getKey() + "”这一项，只有：" + labels(paper)));
            if (field.type() == Money.class
                    && !mapping.currency().getCurrencyCode().equals("CNY")) {
                throw new BadMapping("“" + field.label() + "”以人民币元计，不能取 " + mapping.currency());
            }
            if (each.getValue().kind() == Kind.COLUMN) {
                columns.need(each.getValue().text());
            }
            columns.fields.put(field, each.getValue());
        }
        for (String name : checked(mapping)) {
            columns.need(name);
        }
        return columns;
    }

    /** The cell of a column in a row that is as wide as the heading. */
    String cell(TableRow row, String column) {
        return row.cells().get(places.getOrDefault(column, 0));
    }

    /** The first date among the fields, and where it comes from. */
    Optional<Map.Entry<Field, Origin>> date() {
        return fields.entrySet().stream()
                .filter(each -> each.getKey().type() == LocalDate.class)
                .findFirst();
    }

    private void need(String column) throws BadMapping {
        if (!places.containsKey(column)) {
            throw new BadMapping("文件没有“" + column + "”这一列");
        }
    }

    private static List<String> checked(Mapping mapping) {
        List<String> names = new ArrayList<>(mapping.identity());
        names.addAll(mapping.flags().keySet());
        Optional.ofNullable(mapping.year()).ifPresent(names::add);
        Optional.ofNullable(mapping.amount()).ifPresent(names::add);
        return names;
    }

    private static boolean used(Mapping mapping, String column) {
        return checked(mapping).contains(column) || mapping.fields().containsValue(new Origin(Kind.COLUMN, column));
    }

    private static String labels(Class<? extends Record> paper) {
        return String.join(
                "、", Fields.of(paper).all().stream().map(Field::label).toList());
    }
}
