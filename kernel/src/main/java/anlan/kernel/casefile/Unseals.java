package anlan.kernel.casefile;

/**
 * A paper by which who files it opens the sealed fields of its case for himself, on the day on which it happens: the
 * journal keeps who looked, when and why.
 */
public interface Unseals {

    /** Why they must be seen. */
    String reason();
}
