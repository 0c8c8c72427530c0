package anlan.bureau.penalty;

/** Which of two penalties is the heavier one. */
public final class Weight {

    private Weight() {}

    /** Whether the one takes more money, confiscates more, or adds a kind beside warning and criticism. */
    public static boolean heavier(Penalising one, Penalising other) {
        return one.fine().exceeds(other.fine())
                || one.confiscated().exceeds(other.confiscated())
                || one.kinds().stream()
                        .filter(kind -> kind != Penalising.Kind.WARNING && kind != Penalising.Kind.CRITICISM)
                        .anyMatch(kind -> !other.kinds().contains(kind));
    }
}
