package anlan.kernel.exchange;

/** A mapping that cannot be used: against a rule of its own, or against the file it is for. Nothing was imported. */
public final class BadMapping extends Exception {
    private static final long serialVersionUID = 1L;

    /** With the number of the line at fault. */
    BadMapping(int line, String why) {
        this("第 " + line + " 行：" + why);
    }

    /** With the reason in the user's words. */
    BadMapping(String why) {
        super(why);
    }
}
