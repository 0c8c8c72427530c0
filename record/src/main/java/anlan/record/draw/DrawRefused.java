package anlan.record.draw;

/// A draw that cannot be held as planned; the message tells officials what to change.
public final class DrawRefused extends IllegalArgumentException {

    @SuppressWarnings("AnnotateFormatMethod") // this module has no Error Prone annotations
    DrawRefused(String words, Object... arguments) {
        super(words.formatted(arguments));
    }
}
