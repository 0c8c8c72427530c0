package anlan.record.draw;

/// A draw that cannot be held as planned; the message tells officials what to change.
public final class DrawRefused extends IllegalArgumentException {

    DrawRefused(String words, Object... arguments) {
        super(words.formatted(arguments));
    }
}
