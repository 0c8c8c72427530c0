package anlan.kernel.form;

import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One component of an annotated record.
 *
 * @param component the record component behind it
 * @param type its type, or the element type of a list
 * @param list whether it holds a list of {@code type}
 */
public record Field(RecordComponent component, Class<?> type, boolean list) {

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

    /** The component's name: key in JSON. */
    public String name() {
        return component.getName();
    }

    /** The words beside it; its name where it has none (such records are not shown). */
    public String label() {
        Label label = component.getAnnotation(Label.class);
        return label == null ? name() : label.value();
    }

    /** Whether it must be filled. Primitives always are. */
    public boolean required() {
        return component.getAnnotation(MayBeEmpty.class) == null;
    }

    /** Whether it carries the mark. */
    public boolean has(Class<? extends Annotation> mark) {
        return component.isAnnotationPresent(mark);
    }

    /** Source of picks, if it holds ids. */
    public Optional<String> pick() {
        return Optional.ofNullable(component.getAnnotation(Pick.class)).map(Pick::value);
    }

    <A extends Annotation> @Nullable A mark(Class<A> kind) {
        return component.getAnnotation(kind);
    }

    /** The value in a record of the declaring type; null if empty. */
    public @Nullable Object in(Record paper) {
        try {
            return component.getAccessor().invoke(paper);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
