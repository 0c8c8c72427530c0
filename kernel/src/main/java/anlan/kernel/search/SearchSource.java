package anlan.kernel.search;

import anlan.kernel.access.Login;
import java.util.List;

/** Where the one search looks; a Spring bean. */
public interface SearchSource {

    /** Key of the group. */
    String group();

    /** Officials' words for the group. */
    String label();

    /** Things that contain the words, as somebody signed in may see them, best first. */
    List<Found> find(Login login, String words, int size);
}
