package anlan.kernel.document;

/**
 * Code points that look like an everyday character but are another: CJK and Kangxi radicals and compatibility
 * ideographs. Fonts give them the same glyph, and a PDF then says ⾏政处罚 where 行政处罚 was meant.
 */
final class Lookalikes {

    private Lookalikes() {}

    /** Whether a code point only looks like an everyday character. */
    static boolean is(int codePoint) {
        return (codePoint >= 0x2E80 && codePoint <= 0x2FDF)
                || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
                || (codePoint >= 0x2F800 && codePoint <= 0x2FA1F);
    }
}
