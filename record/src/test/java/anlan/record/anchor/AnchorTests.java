package anlan.record.anchor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import anlan.record.Hash;
import anlan.record.json.UnexpectedShape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnchorTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final KeyFile KEY = KeyFile.generate(new SecureRandom());

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 9, 100})
    void everyCaseOfTheDayIsProvedToBeInTheRoot(int cases) {
        List<Head> heads = heads(cases);
        MerkleTree tree = MerkleTree.of(heads);
        SignedRoot signed = SignedRoot.sign(DailyRoot.of(DAY, tree, Hash.ZERO), KEY);
        for (Head head : heads) {
            assertThat(Anchor.of(head, tree, signed).isInRoot()).isTrue();
            Head altered = new Head(head.caseId(), head.seq() + 1, head.hash());
            assertThat(Anchor.of(altered, tree, signed).isInRoot()).isFalse();
        }
    }

    @Test
    void theRootIsBuiltAsTheFormatSays() {
        List<Head> heads = heads(3);
        Hash first = leaf(heads.get(0));
        Hash second = leaf(heads.get(1));
        Hash pair = Hash.of(new byte[] {1}, first.bytes(), second.bytes());
        Hash root = Hash.of(new byte[] {1}, pair.bytes(), leaf(heads.get(2)).bytes());
        assertThat(MerkleTree.of(heads.reversed()).root()).isEqualTo(root);
        assertThat(MerkleTree.of(List.of()).root()).isEqualTo(Hash.of(new byte[0]));
    }

    @Test
    void aCaseStandsInTheRootOnce() {
        List<Head> heads = new ArrayList<>(heads(2));
        heads.add(heads.getFirst());
        assertThatIllegalArgumentException().isThrownBy(() -> MerkleTree.of(heads));
    }

    @Test
    void anInnerNodeCannotBePassedOffAsACase() {
        MerkleTree tree = MerkleTree.of(heads(4));
        assertThat(tree.path(heads(4).getFirst().caseId())).hasSize(2);
        Hash left = tree.path(heads(4).getLast().caseId()).getLast().hash();
        assertThat(heads(4).stream().map(Head::leaf)).doesNotContain(left);
        assertThat(Step.node(left, left)).isNotEqualTo(Hash.of(left.bytes(), left.bytes()));
    }

    @Test
    void theSignatureIsOverTheCanonicalStatement() {
        DailyRoot root = DailyRoot.of(DAY, MerkleTree.of(heads(2)), Hash.ZERO);
        SignedRoot signed = SignedRoot.sign(root, KEY);
        assertThat(signed.isSigned()).isTrue();
        DailyRoot nextDay = new DailyRoot(DAY.plusDays(1), root.cases(), root.root(), root.previous());
        assertThat(new SignedRoot(nextDay, signed.key(), signed.signature()).isSigned())
                .isFalse();
        VerifyingKey stranger = KeyFile.generate(new SecureRandom()).key();
        assertThat(new SignedRoot(root, stranger, signed.signature()).isSigned())
                .isFalse();
        assertThat(KEY.key().verifies(root.json().canonical(), "00".repeat(64))).isFalse();
        assertThat(KEY.key().verifies(root.json().canonical(), "ff".repeat(64))).isFalse();
        assertThat(KEY.key().verifies(root.json().canonical(), "")).isFalse();
    }

    /// GB/T 32918.5, Annex A.2: curve, key, message and signature of the standard's example.
    @Test
    void verifiesTheSignatureOfTheStandardsExample() {
        VerifyingKey key = new VerifyingKey("04"
                + "09f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020"
                + "ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13");
        String signature = "f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3"
                + "b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa";
        assertThat(key.verifies("message digest".getBytes(UTF_8), signature)).isTrue();
        assertThat(key.verifies("message Digest".getBytes(UTF_8), signature)).isFalse();
    }

    @Test
    void aKeyHasOneFormAndAPointOffTheCurveHasSignedNothing() {
        String hex = KEY.key().hex();
        byte[] message = new byte[3];
        String signature = KEY.sign(message);
        assertThat(KEY.key().verifies(message, signature)).isTrue();
        String offCurve = hex.substring(0, 129) + (hex.endsWith("0") ? "1" : "0");
        assertThat(new VerifyingKey(offCurve).verifies(message, signature)).isFalse();
        assertThat(new VerifyingKey("04" + "ff".repeat(64)).verifies(message, signature))
                .isFalse();
        assertThat(new VerifyingKey("04" + "00".repeat(64)).verifies(message, signature))
                .isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new VerifyingKey(hex.replaceFirst("04", "06")));
        assertThatIllegalArgumentException().isThrownBy(() -> new VerifyingKey("00"));
    }

    @Test
    void theKeyFileIsMadeOnceAndForItsOwnerOnly(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("anchor.pem");
        VerifyingKey made = KeyFile.openOrCreate(file, new SecureRandom()).key();
        KeyFile again = KeyFile.openOrCreate(file, new SecureRandom());
        assertThat(again.key()).isEqualTo(made);
        assertThat(made.verifies(new byte[3], again.sign(new byte[3]))).isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aFileThatHoldsNoSm2KeyIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("anchor.pem"), "hello");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> KeyFile.openOrCreate(file, new SecureRandom()))
                .withMessageContaining("私钥");
    }

    @Test
    void anAnchorIsReadBackAndNothingMayHideInIt() {
        MerkleTree tree = MerkleTree.of(heads(5));
        SignedRoot signed = SignedRoot.sign(DailyRoot.of(DAY, tree, Hash.ZERO), KEY);
        Anchor anchor = Anchor.of(heads(5).get(4), tree, signed);
        assertThat(Anchor.read(anchor.json())).isEqualTo(anchor);
        assertThat(SignedRoot.read(signed.json())).isEqualTo(signed);
        assertThatExceptionOfType(UnexpectedShape.class)
                .isThrownBy(() -> Anchor.read(anchor.json().with("note", anchor.json())));
    }

    @Test
    void eachStatementNamesTheOneBefore() {
        DailyRoot first = DailyRoot.of(DAY, MerkleTree.of(heads(1)), Hash.ZERO);
        DailyRoot second = DailyRoot.of(DAY.plusDays(1), MerkleTree.of(heads(2)), first.hash());
        assertThat(second.previous()).isEqualTo(Hash.of(first.json().canonical()));
    }

    private static Hash leaf(Head head) {
        return Hash.of(new byte[] {0}, head.json().canonical());
    }

    private static List<Head> heads(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Head(
                        UUID.fromString("019aa000-0000-7000-8000-%012x".formatted(i)),
                        i + 1,
                        Hash.of(new byte[] {(byte) i})))
                .toList();
    }
}
