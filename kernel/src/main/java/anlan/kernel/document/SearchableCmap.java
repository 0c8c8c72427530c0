package anlan.kernel.document;

import java.util.List;
import org.apache.fontbox.ttf.CmapSubtable;
import org.jspecify.annotations.Nullable;

/**
 * A font's character table that answers everyday characters first. Several code points share a glyph; PDFBox writes the
 * first into the PDF as the glyph's meaning, and without this 行 would be found only as the radical ⾏.
 */
final class SearchableCmap extends CmapSubtable {

    private final CmapSubtable font;

    SearchableCmap(CmapSubtable font) {
        this.font = font;
        setPlatformId(font.getPlatformId());
        setPlatformEncodingId(font.getPlatformEncodingId());
    }

    @Override
    public int getGlyphId(int codePoint) {
        return font.getGlyphId(codePoint);
    }

    @Override
    public @Nullable List<Integer> getCharCodes(int glyph) {
        List<Integer> codes = font.getCharCodes(glyph);
        if (codes == null || codes.size() < 2) return codes;
        List<Integer> everyday =
                codes.stream().filter(code -> !Lookalikes.is(code)).toList();
        return everyday.isEmpty() ? codes : everyday;
    }
}
