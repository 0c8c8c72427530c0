package anlan.kernel.form;

import java.util.List;

/** JSON that is not the record it claims to be; carries every field that does not fit. */
public final class Unfit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    /** With at least one error. */
    public Unfit(List<FieldError> errors) {
        super(FieldError.sentence(errors));
        this.errors = List.copyOf(errors);
    }

    /** With one error. */
    public Unfit(String path, String message) {
        this(List.of(new FieldError(path, message)));
    }

    /** The fields that do not fit, in the order of the form. */
    public List<FieldError> errors() {
        return errors;
    }
}
