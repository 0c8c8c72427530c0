package anlan.record.file;

import anlan.record.Hash;
import java.util.List;
import java.util.Optional;

/// The names that may stand in an exported case file, in the order in which they must stand.
public final class Names {

    public static final String ENTRIES = "entries.jsonl";
    public static final String OPENINGS = "openings.json";
    public static final String ANCHOR = "anchor.json";

    /// Bytes that these may have, so that a forged file cannot fill a verifier's memory.
    public static final int MOST_ENTRIES = 128 * 1024 * 1024;

    public static final int MOST_OPENINGS = 64 * 1024 * 1024;
    public static final int MOST_ANCHOR = 4 * 1024 * 1024;

    /// The three that every case file begins with.
    static final List<String> LEADING = List.of(ENTRIES, OPENINGS, ANCHOR);

    private static final String FILES = "files/";
    private static final String PAPERS = "papers/";
    private static final String PDF = ".pdf";

    private Names() {}

    /// The name of a file with this content.
    static String file(Hash content) {
        return FILES + content.hex();
    }

    /// The name of a document (PDF) with this content.
    static String paper(Hash content) {
        return PAPERS + content.hex() + PDF;
    }

    /// The hash that the name of a file or document promises; empty for any other name.
    public static Optional<Hash> promisedHash(String name) {
        String hex;
        if (name.startsWith(FILES)) {
            hex = name.substring(FILES.length());
        } else if (name.startsWith(PAPERS) && name.endsWith(PDF)) {
            hex = name.substring(PAPERS.length(), name.length() - PDF.length());
        } else {
            return Optional.empty();
        }
        return Hash.isHex(hex, 64) ? Optional.of(new Hash(hex)) : Optional.empty();
    }

    /// Whether the name is that of a document (PDF).
    public static boolean isPaper(String name) {
        return name.startsWith(PAPERS);
    }
}
