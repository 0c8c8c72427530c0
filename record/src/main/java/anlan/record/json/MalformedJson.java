package anlan.record.json;

/// A text that is not the JSON we accept; [#position] counts characters (UTF-16) from 0, or bytes if the text is not
/// UTF-8.
public final class MalformedJson extends RuntimeException {

    private final int position;

    MalformedJson(int position, String words) {
        super("第 %d 位：%s".formatted(position + 1, words));
        this.position = position;
    }

    /// Where the fault lies, from 0.
    public int position() {
        return position;
    }
}
