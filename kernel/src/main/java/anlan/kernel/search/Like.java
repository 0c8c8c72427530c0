package anlan.kernel.search;

/** Patterns for LIKE in which the words stand for themselves. */
final class Like {

    private Like() {}

    /** Any text that contains the words. */
    static String containing(String words) {
        return "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
