package anlan.kernel.document;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Prints XHTML as PDF, one document at a time: fonts are read once and kept (some 40 MB). The same XHTML and day give
 * the same bytes, in the archival form PDF/A-2u. Nothing is fetched from outside; images come as data: addresses.
 */
public final class Press {

    private static final Pattern CREATED = Pattern.compile("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)");
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // The library tells its own story line by line; only what is wrong is of interest.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    private final ReentrantLock turn = new ReentrantLock();
    private final Map<Typeface, TrueTypeFont> fonts = new EnumMap<>(Typeface.class);
    private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

    /** Prints a document with these data as the sheet says. */
    public <D extends Record> byte[] print(Document<D> document, D data, Sheet sheet) {
        return print(Template.of(document.template()).fill(data, sheet), sheet.day());
    }

    /**
     * Prints a text.
     *
     * @param xhtml well-formed XHTML
     * @param day the day printed into the properties of the file
     */
    byte[] print(String xhtml, LocalDate day) {
        turn.lock();
        try (PDDocument pdf = new PDDocument()) {
            lay(xhtml, pdf);
            date(pdf, day);
            pdf.setDocumentId((long) xhtml.hashCode());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            turn.unlock();
        }
    }

    /** The renderer writes the moment of printing into the file; the day of the document stands there instead. */
    private static void date(PDDocument pdf, LocalDate day) throws IOException {
        pdf.getDocumentInformation().setCreationDate(GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC)));
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        metadata.importXMPMetadata(
                CREATED.matcher(xmp).replaceAll("$1" + day + "T00:00:00Z$2").getBytes(StandardCharsets.UTF_8));
    }

    private void lay(String xhtml, PDDocument pdf) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(pdf);
        builder.withProducer("Anlan");
        builder.usePdfAConformance(PdfAConformance.PDFA_2_U);
        builder.useColorProfile(SRGB);
        builder.withHtmlContent(xhtml, null);
        builder.useExternalResourceAccessControl(
                Press::inline, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
        for (Typeface face : Typeface.values())
            builder.useFont(new Supply(face, pdf), face.family, face.weight, FontStyle.NORMAL, true);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
        }
    }

    private static boolean inline(String address, ExternalResourceType type) {
        return address.startsWith("data:");
    }

    /** Gives the PDF a font of ours only when a character needs it. */
    private final class Supply extends PDFontSupplier {
        private final Typeface face;
        private final PDDocument pdf;

        Supply(Typeface face, PDDocument pdf) {
            super(null);
            this.face = face;
            this.pdf = pdf;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(pdf, fonts.computeIfAbsent(face, Typeface::read), true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
