package anlan.kernel.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrCodeTests {

    @Test
    void aPhoneReadsTheAddressBack() throws Exception {
        String address = Letter.sheet(false).verifyAt();
        assertThat(read(QrCode.of(address)))
                .isEqualTo(address)
                .isEqualTo("https://anlan.example.gov.cn/public/verify?code=7K2M-90QX-4RTB");
    }

    private static String read(String image) throws Exception {
        byte[] png = Base64.getDecoder().decode(image.substring(image.indexOf(',') + 1));
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}
