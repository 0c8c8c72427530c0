package anlan.kernel.desk;

import java.util.Optional;

/** Turns picked ids of some sources into names. */
public interface NameSource {

    /** The words for an id; empty if this source is not its own or the id is unknown. */
    Optional<String> name(String source, String id);
}
