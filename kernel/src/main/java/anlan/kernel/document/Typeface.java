package anlan.kernel.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.CmapTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts of the documents, in the order in which they are asked for a character; SIL Open Font License. */
enum Typeface {
    /** Body text. */
    SONG("Song", 400, "NotoSerifSC_400Regular.ttf"),
    /** Titles and emphasis. */
    SONG_BOLD("Song", 700, "NotoSerifSC_700Bold.ttf"),
    /** Characters that the others lack, such as 𰻝 in a personal name. */
    HEI("Hei", 400, "NotoSansSC_400Regular.ttf");

    /** CSS family. */
    final String family;

    /** CSS weight. */
    final int weight;

    private final String file;

    Typeface(String family, int weight, String file) {
        this.family = family;
        this.weight = weight;
        this.file = file;
    }

    /** Reads the font from the class path: some 10 to 15 MB in memory, not safe for two threads at once. */
    TrueTypeFont read() {
        try (InputStream in = Typeface.class.getResourceAsStream("/fonts/" + file)) {
            if (in == null)
                throw new IllegalStateException("font %s is missing: build the kernel module".formatted(file));
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            font.setEnableGsub(false);
            CmapTable characters = font.getCmap();
            characters.setCmaps(Arrays.stream(characters.getCmaps())
                    .map(SearchableCmap::new)
                    .toArray(CmapSubtable[]::new));
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException("font " + file, e);
        }
    }
}
