package anlan.kernel.register;

import anlan.kernel.access.Login;
import java.util.Collection;
import java.util.List;

/** Where the choices of a field marked with {@code @Pick} come from; a Spring bean. Every register is one without further ado. */
public interface PickSource {

    /** As named in {@code @Pick}. */
    String key();

    /** Choices that contain the words, as somebody signed in may see them; all, cut off, when there are no words. */
    List<Pick> find(Login login, String words, int size);

    /** The choices of these ids, whoever asks: a case shows the names of those in it. Unknown ids are left out. */
    List<Pick> named(Collection<String> ids);
}
