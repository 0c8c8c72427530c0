package anlan.kernel.desk;

import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.On;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What whoever agrees to an act weighs beside its paper: how much room the law leaves, and how like cases were decided.
 * Answered by the duty the paper belongs to, inside the reader's transaction and scope.
 *
 * @param <P> the papers it knows something about
 */
public interface Discretion<P> {

    /** Type of these papers. */
    Class<P> paper();

    /** What is known about one of them. */
    Weighed of(Case file, P paper, On on);

    /** The room the law leaves, and like cases, the latest first. */
    record Weighed(List<Room> room, List<Like> like) {}

    /** One line of it: {@code 法定幅度 2万元以上5万元以下}. */
    record Room(String label, String value) {}

    /** Another case, and how it was decided. */
    record Like(UUID id, @Nullable String number, String title, LocalDate day, String outcome) {}
}
