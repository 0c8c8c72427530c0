package anlan.kernel.casefile;

import anlan.kernel.document.Document;
import anlan.kernel.form.MayBeEmpty;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of documents that earlier acts of the case issued, so that a later rule or document can name them: for each party
 * the latest one that was not declared void, in the order of issue.
 *
 * @param issued empty if none was issued
 */
public record IssuedNumbers(@MayBeEmpty List<Issued> issued) {

    /** 已制发文书的文号. */
    public static final Need<Which, IssuedNumbers> NEED =
            new Need<>("document.numbers", "已制发文书的文号", IssuedNumbers.class);

    /**
     * One document that was issued.
     *
     * @param party name of the party it is addressed to; null if it concerns the whole case
     * @param label its title
     * @param number its number as printed
     * @param day day of issue
     */
    public record Issued(@MayBeEmpty @Nullable String party, String label, String number, LocalDate day) {}

    /**
     * Which documents are asked for.
     *
     * @param file the case
     * @param party name of the party addressed; null for all
     * @param documents keys of the kinds of document
     */
    public record Which(UUID file, @Nullable String party, List<String> documents) {}

    /** Asks for documents of these kinds, whomever they are addressed to. */
    public static Which of(Case file, Document<?>... kinds) {
        return new Which(file.id(), null, keys(kinds));
    }

    /** Asks for documents of these kinds addressed to this party. */
    public static Which to(Case file, String party, Document<?>... kinds) {
        return new Which(file.id(), party, keys(kinds));
    }

    /** What was looked up for an act; nothing if it asked for nothing. */
    public static IssuedNumbers in(Seen seen) {
        return seen.of(NEED).orElse(new IssuedNumbers(List.of()));
    }

    /** The one issued last. */
    public Optional<Issued> latest() {
        return issued.isEmpty() ? Optional.empty() : Optional.of(issued.getLast());
    }

    /** The number of the one issued last, for a document that names it; null if there is none. */
    public @Nullable String latestNumber() {
        return latest().map(Issued::number).orElse(null);
    }

    /** All numbers as a sentence lists them; empty if there are none. */
    public String listed() {
        return issued.stream().map(Issued::number).collect(Collectors.joining("、"));
    }

    private static List<String> keys(Document<?>... kinds) {
        return Arrays.stream(kinds).map(Document::key).toList();
    }
}
