package anlan.kernel.exchange;

/** A cell that cannot be read as what the mapping says it is; the message says why in the user's words. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(String why) {
        super(why, null, false, false);
    }

    /** Why. */
    String why() {
        return String.valueOf(getMessage());
    }
}
