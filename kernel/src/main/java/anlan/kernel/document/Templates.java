package anlan.kernel.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The templates below {@code documents/} on the class path, compiled once. */
final class Templates {

    private static final Map<String, Template> COMPILED = new ConcurrentHashMap<>();

    private Templates() {}

    /** The template of a path such as {@code penalty/notice.xhtml}. */
    static Template of(String path) {
        return COMPILED.computeIfAbsent(path, known -> Template.of(text(known)));
    }

    /** The text of a template or of a piece that templates include. */
    static String text(String path) {
        try (InputStream in = Templates.class.getResourceAsStream("/documents/" + path)) {
            if (in == null) throw new IllegalArgumentException("no template documents/" + path);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
