package anlan.kernel.form;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One component of an annotated record, its marks read once: looking them up each time takes a lock. */
public final class Field {

    private final RecordComponent component;
    private final Method accessor;
    private final Class<?> type;
    private final boolean list;
    private final String name;
    private final String label;
    private final Map<Class<? extends Annotation>, Annotation> marks;

    private Field(RecordComponent component, Class<?> type, boolean list) {
        this.component = component;
        this.accessor = component.getAccessor();
        accessor.setAccessible(true);
        this.type = type;
        this.list = list;
        this.name = component.getName();
        this.marks = Arrays.stream(component.getAnnotations())
                .collect(Collectors.toUnmodifiableMap(Annotation::annotationType, mark -> mark));
        Label words = mark(Label.class);
        this.label = words == null ? name : words.value();
    }

    static Field of(RecordComponent component) {
        Type declared = component.getGenericType();
        if (declared instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            Type element = generic.getActualTypeArguments()[0];
            if (!(element instanceof Class<?> elementClass))
                throw new IllegalArgumentException("a list of " + element + " in " + component);
            return new Field(component, elementClass, true);
        }
        return new Field(component, component.getType(), false);
    }

    /** The record component behind it. */
    public RecordComponent component() {
        return component;
    }

    /** Its type, or the element type of a list. */
    public Class<?> type() {
        return type;
    }

    /** Whether it holds a list of {@link #type}. */
    public boolean list() {
        return list;
    }

    /** The component's name: key in JSON. */
    public String name() {
        return name;
    }

    /** The words beside it; its name where it has none (such records are not shown). */
    public String label() {
        return label;
    }

    /** Whether it must be filled. Primitives always are. */
    public boolean required() {
        return !has(MayBeEmpty.class);
    }

    /** Whether it carries the mark. */
    public boolean has(Class<? extends Annotation> mark) {
        return marks.containsKey(mark);
    }

    /** Whether the journal's hash sees only its commitment. */
    public boolean personal() {
        return has(Personal.class) || has(Sealed.class);
    }

    /** Whether it is sealed, or a record in it has a field that is. */
    public boolean sealed() {
        return has(Sealed.class) || (type.isRecord() && Fields.of(type).sealed());
    }

    /** Source of picks, if it holds ids. */
    public Optional<String> pick() {
        return Optional.ofNullable(mark(Pick.class)).map(Pick::value);
    }

    /** The earlier list and its column that this column repeats, if it repeats one. */
    public Optional<String> each() {
        return Optional.ofNullable(mark(Each.class)).map(Each::value);
    }

    <A extends Annotation> @Nullable A mark(Class<A> kind) {
        return kind.cast(marks.get(kind));
    }

    /** The value in a record of the declaring type; null if empty. */
    public @Nullable Object in(Record paper) {
        try {
            return accessor.invoke(paper);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
