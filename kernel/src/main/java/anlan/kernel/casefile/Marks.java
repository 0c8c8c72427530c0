package anlan.kernel.casefile;

import anlan.kernel.form.Label;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What stands on the constant of a stage, read once. */
record Marks(String label, boolean end) {

    private static final Map<Stage, Marks> READ = new ConcurrentHashMap<>();

    /** Fails for a stage that is no enum constant or has no label. */
    static Marks of(Stage stage) {
        Marks known = READ.get(stage);
        return known == null ? READ.computeIfAbsent(stage, Marks::read) : known;
    }

    private static Marks read(Stage stage) {
        try {
            var constant = ((Enum<?>) stage).getDeclaringClass().getField(stage.name());
            Label label = constant.getAnnotation(Label.class);
            if (label == null) throw new IllegalArgumentException("stage without label: " + stage.name());
            return new Marks(label.value(), constant.isAnnotationPresent(Stage.End.class));
        } catch (NoSuchFieldException e) {
            throw new IllegalArgumentException(stage.name(), e);
        }
    }
}
