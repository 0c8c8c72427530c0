package anlan.kernel.document;

import java.util.List;

/** The documents a capability declares: one bean per capability, so that issued ones can be read again by their key. */
@FunctionalInterface
public interface DocumentKinds {
    /** All its documents. */
    List<Document<?>> all();
}
