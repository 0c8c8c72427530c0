package anlan.bureau.documents;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.kernel.casefile.Outcome;
import anlan.kernel.document.Document;

/** Looks at what acts issue on the way: no place that must be filled is empty. */
public final class Complete {

    private Complete() {}

    /** Every document of an act may go out. */
    public static void all(Outcome.Done done) {
        for (Outcome.Issued each : done.issued())
            assertThat(written(each.document(), each.data())).startsWith("{");
    }

    private static <D extends Record> String written(Document<D> document, Record data) {
        return document.complete(document.data().cast(data));
    }
}
