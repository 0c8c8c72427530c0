package anlan.record.anchor;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.crypto.util.PrivateKeyInfoFactory;

/// An SM2 key in a file (PKCS #8, PEM), readable by its owner only: for trials and for bureaus without a machine of
/// their own.
public final class KeyFile implements Signer {

    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----\n";
    private static final String END = "\n-----END PRIVATE KEY-----\n";

    private final ECPrivateKeyParameters key;

    private KeyFile(ECPrivateKeyParameters key) {
        this.key = key;
    }

    /// The key of this file, which is made on first use.
    public static KeyFile openOrCreate(Path file, SecureRandom random) throws IOException {
        if (!Files.exists(file)) {
            store(generate(random).pem(), file);
        }
        return read(Files.readString(file, StandardCharsets.US_ASCII));
    }

    /// A new key.
    public static KeyFile generate(SecureRandom random) {
        ECKeyPairGenerator generator = new ECKeyPairGenerator();
        generator.init(new ECKeyGenerationParameters(Sm2.CURVE, random));
        return new KeyFile((ECPrivateKeyParameters) generator.generateKeyPair().getPrivate());
    }

    /// The key of a PEM text.
    public static KeyFile read(String pem) throws IOException {
        if (!pem.startsWith(BEGIN) || !pem.endsWith(END)) {
            throw new IOException("不是 PEM 格式的私钥");
        }
        byte[] encoded = Base64.getMimeDecoder().decode(pem.substring(BEGIN.length(), pem.length() - END.length()));
        AsymmetricKeyParameter key = PrivateKeyFactory.createKey(encoded);
        if (key instanceof ECPrivateKeyParameters ec
                && ec.getParameters().getCurve().equals(Sm2.CURVE.getCurve())) {
            return new KeyFile(ec);
        }
        throw new IOException("不是 SM2 私钥");
    }

    /// The PEM text, which is secret.
    public String pem() throws IOException {
        byte[] encoded = PrivateKeyInfoFactory.createPrivateKeyInfo(key).getEncoded();
        byte[] newline = {'\n'};
        return BEGIN + Base64.getMimeEncoder(64, newline).encodeToString(encoded) + END;
    }

    /// A crash leaves either no key or a whole one, never half a key that would have to be thrown away with its roots.
    private static void store(String pem, Path file) throws IOException {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] owner = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        Path folder = file.toAbsolutePath().getParent();
        Path temporary = Files.createTempFile(folder, "sm2-", ".part", owner);
        try (FileChannel out = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            out.write(ByteBuffer.wrap(pem.getBytes(StandardCharsets.US_ASCII)));
            out.force(true);
        }
        Files.move(temporary, file);
    }

    @Override
    public VerifyingKey key() {
        byte[] point = Sm2.CURVE.getG().multiply(key.getD()).normalize().getEncoded(false);
        return new VerifyingKey(HexFormat.of().formatHex(point));
    }

    @Override
    public String sign(byte[] message) {
        try {
            return HexFormat.of().formatHex(Sm2.signer(true, key, message).generateSignature());
        } catch (CryptoException e) {
            throw new IllegalStateException("SM2 签名失败", e);
        }
    }
}
