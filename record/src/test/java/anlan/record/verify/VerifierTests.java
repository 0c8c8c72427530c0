package anlan.record.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import anlan.record.Chain;
import anlan.record.Entry;
import anlan.record.Hash;
import anlan.record.Link;
import anlan.record.anchor.KeyFile;
import anlan.record.file.Repacked;
import anlan.record.json.JsonObject;
import anlan.record.json.JsonString;
import anlan.record.json.JsonValue;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifierTests {

    private static final KeyFile KEY = KeyFile.generate(new SecureRandom());

    @TempDir
    private Path folder;

    private SampleCase sample;
    private Path file;

    @BeforeEach
    void export() throws IOException {
        sample = SampleCase.anchored(KEY);
        file = sample.write(folder.resolve("case.zip"));
    }

    @Test
    void aCaseAsItWasRecordedIsIntactAndAnchored() throws IOException {
        Report report = Verifier.verify(file);
        assertThat(report.findings()).isEmpty();
        assertThat(report.isIntact()).isTrue();
        assertThat(report.isAnchored()).isTrue();
        assertThat(report.isReplayed()).isFalse();
        assertThat(report.caseId()).contains(SampleCase.ID);
        assertThat(report.text()).contains("共 6 条记录", "完整：通过", "锚定：通过", "截至第 4 条（共 6 条）已载入 2026-11-21", "重演：未核验");
    }

    @Test
    void tellsWhatWasErasedAndWhatWasWithheld() throws IOException {
        assertThat(Verifier.verify(file).absent())
                .extracting(Absence::seq, Absence::erased)
                .containsExactlyInAnyOrder(tuple(1L, true), tuple(2L, false));
        assertThat(Verifier.verify(file).text()).contains("第 1 条记录：内容已依法删除", "第 2 条记录：内容未向本次接收人提供");
    }

    @Test
    void aCaseBeforeItsFirstAnchorIsIntactOnly() throws IOException {
        Report report = Verifier.verify(sample.withoutAnchor().write(file));
        assertThat(report.isIntact()).isTrue();
        assertThat(report.isAnchored()).isFalse();
        assertThat(report.text()).contains("锚定：未核验。本案尚未载入每日根");
    }

    @Test
    void theSameCaseGivesTheSameBytes() throws IOException {
        assertThat(sample.write(folder.resolve("again.zip"))).hasSameBinaryContentAs(file);
    }

    @Test
    void onlyTheTrustedKeyAnchors() throws IOException {
        Trust stranger = new Trust(Set.of(KeyFile.generate(new SecureRandom()).key()));
        Report report = Verifier.verify(file, stranger);
        assertThat(report.isIntact()).isTrue();
        assertThat(report.isAnchored()).isFalse();
        assertThat(report.firstBad().orElseThrow().words()).contains("不是所信任的密钥");
        assertThat(Verifier.verify(file, new Trust(Set.of(KEY.key()))).isAnchored())
                .isTrue();
    }

    @Test
    void aChainRewrittenFromTheFirstEntryIsIntactButNotAnchored() throws IOException {
        Path forged = Repacked.repack(file, members -> {
            List<Link> rewritten = new ArrayList<>();
            for (Link link : sample.chain()) {
                JsonObject json = link.json().without("previous");
                if (link.entry().seq() == 3) {
                    json = json.with(
                            "paper", JsonObject.builder().put("fine", "200.00").build());
                }
                rewritten.add(Chain.append(
                        rewritten.isEmpty() ? Hash.ZERO : rewritten.getLast().hash(), json));
            }
            StringBuilder lines = new StringBuilder();
            rewritten.forEach(link -> lines.append(link.text()).append('\n'));
            members.put("entries.jsonl", lines.toString().getBytes(UTF_8));
            change(
                    members,
                    "anchor.json",
                    json -> json.with(
                            "head", new JsonString(rewritten.getLast().hash().hex())));
        });
        Report report = Verifier.verify(forged);
        assertThat(report.isIntact()).isTrue();
        assertThat(report.isAnchored()).isFalse();
        assertThat(report.firstBad()).hasToString("Optional[anchor.json：所载第 4 条的哈希值与记录不符]");
    }

    @Test
    void namesTheEntryWhoseContentWasChanged() throws IOException {
        assertThat(firstBad(members -> replace(members, "entries.jsonl", "20000.00", "90000.00")))
                .isEqualTo("第 3 条记录：内容已被改动，与后一条所载的哈希值不符");
        assertThat(firstBad(members -> replace(members, "entries.jsonl", "18000.00", "98000.00")))
                .isEqualTo("第 6 条记录：内容已被改动，与 anchor.json 所载的末条哈希值不符");
    }

    @Test
    void namesTheEntryWhosePreviousWasChanged() throws IOException {
        String previous = sample.chain().get(2).previous().hex();
        String changed = (previous.startsWith("0") ? "1" : "0") + previous.substring(1);
        assertThat(firstBad(members -> replace(members, "entries.jsonl", previous, changed)))
                .isEqualTo("第 3 条记录：所载的前一条哈希值与前一条记录不符");
    }

    @Test
    void findsEntriesRemovedFromTheMiddleAndFromTheEnd() throws IOException {
        assertThat(firstBad(members -> keepLines(members, 1, 2, 4, 5, 6))).startsWith("第 3 条记录");
        assertThat(firstBad(members -> keepLines(members, 1, 2, 3, 4))).startsWith("anchor.json：所载的末条");
        assertThat(firstBad(members -> keepLines(members, 1, 2, 3))).startsWith("第 3 条记录");
        assertThat(firstBad(members -> keepLines(members))).contains("没有任何记录");
    }

    @Test
    void findsAnOpeningThatIsChangedMissingOrTooMany() throws IOException {
        String photo = openedHash();
        assertThat(firstBad(members -> change(members, "openings.json", json -> JsonObject.EMPTY)))
                .startsWith("第 1 条记录：缺少承诺值的内容");
        assertThat(firstBad(members -> replace(members, "openings.json", "\"salt\":\"", "\"salt\":\"0")))
                .startsWith("openings.json");
        assertThat(firstBad(members ->
                        change(members, "openings.json", json -> json.with(photo, otherValue(json, photo)))))
                .startsWith("第 1 条记录：个人信息或者附件的内容与承诺值不符");
        assertThat(firstBad(members -> change(
                        members,
                        "openings.json",
                        json -> json.with(Hash.ZERO.hex(), json.members().get(photo)))))
                .startsWith("openings.json：00000000… 不属于任何记录");
    }

    @Test
    void findsAFileThatIsChangedMissingOrTooMany() throws IOException {
        String report = sample.chain().getFirst().entry().files().get(1).text().replace("\"", "");
        String decision =
                sample.chain().get(3).entry().files().getFirst().text().replace("\"", "");
        assertThat(firstBad(members -> members.put("files/" + report, new byte[1])))
                .startsWith("第 1 条记录：所附文件 " + report.substring(0, 8));
        assertThat(firstBad(members -> members.put("papers/" + decision + ".pdf", new byte[1])))
                .startsWith("第 4 条记录：所附文件");
        assertThat(firstBad(members -> members.remove("files/" + report))).startsWith("第 1 条记录：缺少所附文件");
        assertThat(firstBad(members -> members.put("papers/" + "f".repeat(64) + ".pdf", new byte[1])))
                .isEqualTo("papers/%s.pdf：不属于任何记录".formatted("f".repeat(64)));
        assertThat(firstBad(members -> members.put("papers/" + report + ".pdf", new byte[1])))
                .contains("同一文件出现两次");
    }

    @Test
    void whatIsMissingMustBeErasedOrDeclaredWithheld() throws IOException {
        assertThat(firstBad(members ->
                        change(members, "anchor.json", json -> json.with("withheld", JsonValue.parse("[]")))))
                .startsWith("第 2 条记录：缺少承诺值的内容");
        assertThat(Verifier.verify(sample.withoutWithholding().write(file)).absent())
                .extracting(Absence::seq)
                .containsExactly(1L);
    }

    @Test
    void whatIsErasedOrWithheldMustBeGone() throws IOException {
        String photo = openedHash();
        assertThat(firstBad(members -> change(
                        members, "anchor.json", json -> json.with("withheld", JsonValue.parse("[\"" + photo + "\"]")))))
                .startsWith("第 1 条记录：承诺值的内容（%s…）应已删除或者不予提供".formatted(photo.substring(0, 8)));
    }

    @Test
    void anErasedValueIsNotExportedEvenIfItsOpeningWasKept() throws IOException {
        Path kept = sample.withErasedOpening().write(folder.resolve("kept.zip"));
        assertThat(kept).hasSameBinaryContentAs(file);
    }

    @Test
    void anEntryOfImmoderateLengthIsNotRead() throws IOException {
        byte[] endless = new byte[Link.MAX_BYTES + 1];
        assertThat(firstBad(members -> members.put("entries.jsonl", endless))).startsWith("第 1 条记录：超过 4194304 字节");
    }

    @Test
    void anOfferedReplayIsHeard() throws IOException {
        Replay agrees =
                (stated, chain, openings) -> chain.size() == 6 && stated.stage().equals("DECIDED")
                        ? new Replay.Verdict.Follows("结果一致")
                        : new Replay.Verdict.Unknown("条数");
        Replay refuses = (stated, chain, openings) -> new Replay.Verdict.Differs(Finding.at(3, "不应通过：未经法制审核"));
        Replay strange = (stated, chain, openings) -> new Replay.Verdict.Unknown("本系统没有这个程序");
        assertThat(Verifier.verify(file, Trust.ANY, strange).text()).contains("重演：未核验。本系统没有这个程序");
        assertThat(Verifier.verify(file, Trust.ANY, agrees).isReplayed()).isTrue();
        Report refused = Verifier.verify(file, Trust.ANY, refuses);
        assertThat(refused.isIntact()).isTrue();
        assertThat(refused.isReplayed()).isFalse();
        assertThat(refused.text()).contains("重演：不通过。第 3 条记录：不应通过：未经法制审核");
        Path earlier = sample.withoutResult().write(folder.resolve("earlier.zip"));
        assertThat(Verifier.verify(earlier, Trust.ANY, agrees).text()).contains("重演：未核验。文件没有载明办理结果");
    }

    @Test
    void anEntryThatLiesAboutItsPlaceIsFoundThoughTheHashesFit() throws IOException {
        Path forged = Repacked.repack(file, members -> {
            Entry first = sample.chain().getFirst().entry();
            Link link = Chain.append(
                    Hash.ZERO, first.json(Hash.ZERO).without("previous").with("seq", JsonValue.parse("2")));
            members.put("entries.jsonl", (link.text() + "\n").getBytes(UTF_8));
            change(
                    members,
                    "anchor.json",
                    json -> json.with("head", new JsonString(link.hash().hex())));
        });
        assertThat(Verifier.verify(forged).firstBad()).hasToString("Optional[第 1 条记录：序号应为 1，所载为 2]");
    }

    private String firstBad(Consumer<Map<String, byte[]>> forger) throws IOException {
        Report report = Verifier.verify(Repacked.repack(file, forger));
        assertThat(report.isIntact()).isFalse();
        assertThat(report.isAnchored()).isFalse();
        return report.firstBad().orElseThrow().toString();
    }

    private String openedHash() {
        JsonObject photo =
                (JsonObject) sample.chain().getFirst().entry().files().getFirst();
        return ((JsonString) photo.members().get("commitment")).value();
    }

    private static JsonValue otherValue(JsonObject openings, String hash) {
        return ((JsonObject) openings.members().get(hash)).with("value", new JsonString("f".repeat(64)));
    }

    private static void replace(Map<String, byte[]> members, String name, String old, String changed) {
        String text = new String(members.get(name), UTF_8);
        assertThat(text).contains(old);
        members.put(name, text.replaceFirst(old, changed).getBytes(UTF_8));
    }

    private static void change(Map<String, byte[]> members, String name, UnaryOperator<JsonObject> change) {
        JsonObject json = (JsonObject) JsonValue.parse(members.get(name));
        members.put(name, change.apply(json).canonical());
    }

    private static void keepLines(Map<String, byte[]> members, int... kept) {
        String[] lines = new String(members.get("entries.jsonl"), UTF_8).split("\n");
        StringBuilder text = new StringBuilder();
        for (int line : kept) {
            text.append(lines[line - 1]).append('\n');
        }
        members.put("entries.jsonl", text.toString().getBytes(UTF_8));
    }
}
