package anlan.kernel.casefile;

import anlan.kernel.form.Field;
import anlan.kernel.form.Fields;
import anlan.kernel.form.Labelled;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How what stands in a paper is said in a document: as it is, an enum by its label, a record by its components. */
@FunctionalInterface
interface Fit {

    /** The value as the document shows it. */
    Object said(Object value);

    /** A type, or a list of it. */
    record Type(Class<?> type, boolean list) {

        static Type of(Field field) {
            return new Type(field.type(), field.list());
        }

        Class<?> boxed() {
            return MethodType.methodType(type).wrap().returnType();
        }

        @Override
        public String toString() {
            return (list ? "a list of " : "") + type.getSimpleName();
        }
    }

    /** How the one is said as the other; null if it cannot be. */
    static @Nullable Fit of(Type from, Type to) {
        if (from.list() != to.list()) return null;
        Fit each = one(from, to);
        if (each == null || !from.list()) return each;
        return value -> ((List<?>) value).stream().map(each::said).toList();
    }

    private static @Nullable Fit one(Type from, Type to) {
        if (to.boxed().isAssignableFrom(from.boxed())) return value -> value;
        if (to.type() == String.class && Labelled.class.isAssignableFrom(from.type()))
            return value -> ((Labelled) value).label();
        return from.type().isRecord() && to.type().isRecord() ? record(Fields.of(from.type()), to.type()) : null;
    }

    private static @Nullable Fit record(Fields from, Class<?> to) {
        Fields places = Fields.of(to);
        List<Part> parts = new ArrayList<>();
        for (Field place : places.all()) {
            Optional<Field> source = from.named(place.name());
            Fit fit = source.map(found -> of(Type.of(found), Type.of(place))).orElse(null);
            if (source.isEmpty() || fit == null) return null;
            parts.add(new Part(source.get(), fit));
        }
        return value ->
                places.build(parts.stream().map(part -> part.of((Record) value)).toArray());
    }

    /** One component of a record and how it is said. */
    record Part(Field source, Fit fit) {

        @Nullable
        Object of(Record value) {
            Object found = source.in(value);
            return found == null ? null : fit.said(found);
        }
    }
}
