package anlan.kernel.form;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of an annotated record type, read once. */
public final class Fields {

    private static final ClassValue<Fields> KNOWN = new ClassValue<>() {
        @Override
        protected Fields computeValue(Class<?> type) {
            return new Fields(type);
        }
    };

    private final List<Field> all;
    private final Map<String, Field> byName;
    private final Constructor<?> constructor;

    private Fields(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components == null) throw new IllegalArgumentException(type + " is not a record");
        this.all = Arrays.stream(components).map(Field::of).toList();
        this.byName = all.stream().collect(Collectors.toUnmodifiableMap(Field::name, field -> field));
        try {
            this.constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type + " has no canonical constructor", e);
        }
    }

    /** The fields of a record type; fails for anything else. */
    public static Fields of(Class<?> type) {
        return KNOWN.get(type);
    }

    /** In the order they are declared, which is the order of the form. */
    public List<Field> all() {
        return all;
    }

    /** By name. */
    public Optional<Field> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Whether any of them is sealed. */
    public boolean sealed() {
        return all.stream().anyMatch(Field::sealed);
    }

    /** A record with these values, in the order of its components. */
    public Object build(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot build " + constructor.getDeclaringClass(), e);
        }
    }
}
