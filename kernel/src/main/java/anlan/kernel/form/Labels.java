package anlan.kernel.form;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The words on the constants of enums, each read once. */
final class Labels {

    private static final Map<Labelled, String> READ = new ConcurrentHashMap<>();

    private Labels() {}

    /** Fails for what is no enum constant or has no label. */
    static String of(Labelled constant) {
        String known = READ.get(constant);
        return known == null ? READ.computeIfAbsent(constant, Labels::read) : known;
    }

    private static String read(Labelled constant) {
        try {
            Label label = ((Enum<?>) constant)
                    .getDeclaringClass()
                    .getField(constant.name())
                    .getAnnotation(Label.class);
            if (label == null) throw new IllegalArgumentException("constant without label: " + constant.name());
            return label.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalArgumentException(constant.name(), e);
        }
    }
}
