package anlan.kernel.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** QR codes as black and white PNG images, four pixels a module, quiet zone of two modules, correction level M. */
final class QrCode {

    private static final int PIXELS = 4;
    private static final Map<EncodeHintType, Object> HINTS = Map.of(
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.M,
            EncodeHintType.MARGIN,
            2,
            EncodeHintType.CHARACTER_SET,
            "UTF-8");

    private QrCode() {}

    /** The image of a text as a data: address. */
    static String of(String text) {
        try (ByteArrayOutputStream png = new ByteArrayOutputStream()) {
            ImageIO.write(image(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS)), "png", png);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (WriterException e) {
            throw new IllegalArgumentException("no QR code for " + text, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage image(BitMatrix modules) {
        BufferedImage image = new BufferedImage(
                modules.getWidth() * PIXELS, modules.getHeight() * PIXELS, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < image.getHeight(); y++)
            for (int x = 0; x < image.getWidth(); x++)
                image.setRGB(x, y, modules.get(x / PIXELS, y / PIXELS) ? 0x000000 : 0xFFFFFF);
        return image;
    }
}
