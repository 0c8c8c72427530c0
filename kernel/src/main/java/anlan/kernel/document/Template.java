package anlan.kernel.document;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One XHTML template in the Mustache language. A name that is neither in the data record nor in
 * the sheet is an error, never an empty place; values are escaped.
 */
final class Template {

    private static final Mustache.Compiler MUSTACHE = Mustache.compiler()
            .strictSections(true)
            .nullValue("")
            .emptyStringIsFalse(true)
            .withLoader(path -> new StringReader(text(path)))
            .withCollector(new Words())
            .withFormatter(Words::said)
            .withEscaper(Words::escaped);

    private static final Map<String, Template> COMPILED = new ConcurrentHashMap<>();

    private final com.samskivert.mustache.Template compiled;

    private Template(com.samskivert.mustache.Template compiled) {
        this.compiled = compiled;
    }

    /** The template of a path below {@code documents/} on the class path, such as {@code penalty/notice.xhtml}; compiled once. */
    static Template of(String path) {
        return COMPILED.computeIfAbsent(path, known -> new Template(MUSTACHE.compile(text(known))));
    }

    /** The text of a template or of a piece that templates include. */
    private static String text(String path) {
        try (InputStream in = Template.class.getResourceAsStream("/documents/" + path)) {
            if (in == null) throw new IllegalArgumentException("no template documents/" + path);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** The XHTML for one document. */
    String fill(Record data, Sheet sheet) {
        StringWriter xhtml = new StringWriter();
        try {
            compiled.execute(data, new Around(sheet), xhtml);
        } catch (MustacheException e) {
            throw new IllegalArgumentException(
                    "template and %s do not fit: %s".formatted(data.getClass().getSimpleName(), e.getMessage()), e);
        }
        return xhtml.toString();
    }

    /** What stands around the data: reached where the data record has no such name. */
    record Around(Sheet sheet) {}
}
