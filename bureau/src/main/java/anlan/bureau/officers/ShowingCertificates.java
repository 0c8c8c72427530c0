package anlan.bureau.officers;

/** A paper on an act before which officers must show their certificates (行政处罚法 55). */
public interface ShowingCertificates {

    /** Whether they did. */
    boolean certificatesShown();
}
