package anlan.kernel.casefile;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Where cases end, read once off the constants of stages. */
final class Ends {

    private static final Map<Stage, Boolean> READ = new ConcurrentHashMap<>();

    private Ends() {}

    static boolean at(Stage stage) {
        Boolean known = READ.get(stage);
        return known == null ? READ.computeIfAbsent(stage, Ends::read) : known;
    }

    private static boolean read(Stage stage) {
        try {
            return ((Enum<?>) stage).getDeclaringClass().getField(stage.name()).isAnnotationPresent(Stage.End.class);
        } catch (NoSuchFieldException e) {
            throw new IllegalArgumentException(stage.name(), e);
        }
    }
}
