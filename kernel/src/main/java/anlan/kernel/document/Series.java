package anlan.kernel.document;

/**
 * A number series (字号): documents of one word, one unit and one year are counted from 1 without gaps.
 *
 * @param word the word in the number such as 罚 or 责改; empty for documents without a number
 */
public record Series(String word) {

    /** Documents that carry no number, such as interview records. */
    public static final Series NONE = new Series("");

    /** The series of a word such as 罚. */
    public static Series of(String word) {
        if (word.isBlank()) throw new IllegalArgumentException("a series needs its word; use NONE for none");
        return new Series(word);
    }

    /** Whether documents of this series carry a number. */
    public boolean numbered() {
        return !word.isEmpty();
    }

    /** The whole number as printed, such as （常）应急罚〔2026〕12号. */
    String number(Letterhead letterhead, int year, String count) {
        return stem(letterhead, year) + count + "号";
    }

    /** The number of a document not yet issued: the place of the count stays open. */
    String open(Letterhead letterhead, int year) {
        return numbered() ? stem(letterhead, year) + "　号" : "";
    }

    private String stem(Letterhead letterhead, int year) {
        return "（" + letterhead.region() + "）" + letterhead.word() + word + "〔" + year + "〕";
    }
}
