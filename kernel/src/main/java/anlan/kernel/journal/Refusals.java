package anlan.kernel.journal;

import anlan.kernel.form.FieldError;
import anlan.kernel.form.Unfit;
import java.util.List;

/** Ways to say no that end a transaction. */
final class Refusals {

    private Refusals() {}

    static Unfit unfit(String words) {
        return unfit("", words);
    }

    static Unfit unfit(String field, String words) {
        return new Unfit(List.of(new FieldError(field, words)));
    }

    /** Obstacles found when everything was already prepared: the transaction must not leave anything behind. */
    static final class Judged extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Performed.Refused refused;

        Judged(Performed.Refused refused) {
            super(null, null, false, false);
            this.refused = refused;
        }

        Performed.Refused refused() {
            return refused;
        }
    }
}
