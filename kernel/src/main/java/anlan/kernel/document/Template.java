package anlan.kernel.document;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.io.StringReader;
import java.io.StringWriter;

/**
 * One XHTML template in the Mustache language. A name that is neither in the data record nor in
 * the sheet is an error, never an empty place; values are escaped.
 */
final class Template {

    private static final Mustache.Compiler MUSTACHE = Mustache.compiler()
            .strictSections(true)
            .nullValue("")
            .emptyStringIsFalse(true)
            .withLoader(path -> new StringReader(Templates.text(path)))
            .withCollector(new Words())
            .withFormatter(Words::said)
            .withEscaper(Words::escaped);

    private final com.samskivert.mustache.Template compiled;

    private Template(com.samskivert.mustache.Template compiled) {
        this.compiled = compiled;
    }

    /** Compiles a template; what it includes is found below documents/. */
    static Template of(String text) {
        return new Template(MUSTACHE.compile(text));
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
