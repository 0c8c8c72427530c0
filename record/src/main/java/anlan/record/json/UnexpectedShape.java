package anlan.record.json;

/// Well-formed JSON that is not of the format it should be; the message names the field.
public final class UnexpectedShape extends RuntimeException {

    public UnexpectedShape(String words) {
        super(words);
    }

    public UnexpectedShape(String words, Throwable cause) {
        super(words, cause);
    }
}
