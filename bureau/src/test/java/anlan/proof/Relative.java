package anlan.proof;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values as they look from one day: a day is so many days ahead, or gone. */
final class Relative {

    private static final ClassValue<Method[]> ACCESSORS = new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .peek(accessor -> accessor.setAccessible(true))
                    .toArray(Method[]::new);
        }
    };

    private Relative() {}

    /** Days ahead of today; -1 for all that is gone. */
    static int days(LocalDate day, LocalDate today) {
        return (int) Math.max(-1, ChronoUnit.DAYS.between(today, day));
    }

    /** A value whose days are told from today, equal to every other that looks the same. */
    static Object of(@Nullable Object value, LocalDate today) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> days(day, today);
            case Instant ignored -> "";
            case Optional<?> maybe -> of(maybe.orElse(null), today);
            case Record record -> record(record, today);
            case List<?> many -> many.stream().map(each -> of(each, today)).toList();
            case Set<?> many -> {
                Set<Object> all = new HashSet<>();
                for (Object each : many) all.add(of(each, today));
                yield all;
            }
            case Map<?, ?> map -> {
                Map<Object, Object> all = new HashMap<>();
                map.forEach((key, each) -> all.put(of(key, today), of(each, today)));
                yield all;
            }
            default -> value;
        };
    }

    /** The days inside a value that lie ahead. */
    static void ahead(@Nullable Object value, LocalDate today, Set<LocalDate> days) {
        switch (value) {
            case null -> {}
            case LocalDate day -> {
                if (!day.isBefore(today)) days.add(day);
            }
            case Record record -> {
                for (Method accessor : ACCESSORS.get(record.getClass())) ahead(read(accessor, record), today, days);
            }
            case List<?> many -> many.forEach(each -> ahead(each, today, days));
            default -> {}
        }
    }

    private static Object record(Record record, LocalDate today) {
        Method[] accessors = ACCESSORS.get(record.getClass());
        List<Object> parts = new ArrayList<>(accessors.length);
        for (Method accessor : accessors) parts.add(of(read(accessor, record), today));
        return parts;
    }

    private static @Nullable Object read(Method accessor, Record record) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + accessor, e);
        }
    }
}
