package anlan.record.file;

import java.io.IOException;
import java.io.InputStream;

/// Content that can be read again and again from its beginning.
@FunctionalInterface
public interface Content {

    /// A stream over the whole content, which the caller closes.
    InputStream open() throws IOException;
}
