package anlan.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.app.Browser;
import anlan.app.SmallBureau;
import anlan.app.TestServer;
import anlan.record.Chain;
import anlan.record.Hash;
import anlan.record.Link;
import anlan.record.Openings;
import anlan.record.file.Archive;
import anlan.record.file.CaseFile;
import anlan.record.file.Cover;
import anlan.record.file.Names;
import anlan.record.file.Standing;
import anlan.record.json.JsonObject;
import anlan.record.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An exported case replayed without server and database: what it states follows from its entries, or the report says what does not. */
@Tag("slow")
class ReplayFileTests {

    @TempDir
    private static Path folder;

    private static Path file;

    private record Opened(List<Link> chain, Openings openings, Standing stated) {}

    private static TestServer server;

    @BeforeAll
    static void export() throws IOException {
        server = TestServer.start("anlan.rounds=false");
        SmallBureau.into(server);
        Browser li = server.browser();
        li.signIn("li", SmallBureau.PASSWORD);
        UUID id = UUID.randomUUID();
        String cases = "/api/cases/" + id;
        String found = """
                {"officers":["%s","%s"],"certificatesShown":true,"source":"INSPECTION",
                 "unit":{"kind":"UNIT","name":"东山县𬭎盛化工有限公司","code":"91350626MA2XXXXX0X","address":"东山县工业路1号"},
                 "hazards":[{"text":"疏散通道被杂物堵塞","place":"一号仓库","basis":"安全生产法第四十五条","level":"GENERAL"}]}
                """.formatted(person("li"), person("zhang"));
        assertThat(li.post(cases + "/acts/find", "{\"procedure\":\"hazard.rectify\",\"paper\":%s}".formatted(found))
                        .status())
                .isEqualTo(200);
        assertThat(li.post(
                                cases + "/entries/1/correction",
                                "{\"reason\":\"录入时看错行\",\"paper\":%s}".formatted(found.replace("一号", "二号")))
                        .status())
                .isEqualTo(200);
        String day = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(10).toString();
        assertThat(li.post(
                                cases + "/acts/order",
                                "{\"paper\":{\"lastDay\":\"%s\",\"demands\":\"立即清理疏散通道\"}}".formatted(day))
                        .status())
                .isEqualTo(200);
        file = folder.resolve("case.zip");
        Files.write(file, li.get(cases + "/export").response().body());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String person(String account) {
        Browser browser = server.browser();
        browser.signIn(account, SmallBureau.PASSWORD);
        return browser.get("/api/session").json().at("/person/id").stringValue();
    }

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private int verify(Path path) {
        return VerifyFile.run(path, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_corrected_case_is_intact_and_follows_from_its_entries() {
        assertThat(verify(file)).as(text()).isEqualTo(VerifyFile.INTACT);
        assertThat(text()).contains("共 3 条记录").contains("完整：通过").contains("重演：通过。按《隐患整改》第 1 版从头重演，环节“整改中”");
    }

    @Test
    void a_stage_that_does_not_follow_is_named() throws IOException {
        Path forged = rewritten(UnaryOperator.identity(), "FULFILLED", 1);
        assertThat(verify(forged)).isEqualTo(VerifyFile.BROKEN);
        assertThat(text()).contains("完整：通过").contains("重演：不通过").contains("所载环节为“FULFILLED”，按记录重演为“整改中”");
    }

    @Test
    void a_chain_written_anew_with_an_unlawful_act_is_named_by_entry() throws IOException {
        UnaryOperator<JsonObject> alone = entry -> {
            String text = entry.text();
            return (JsonObject) JsonValue.parse(
                    text.replaceAll("\"officers\":\\[\"([^\"]+)\",\"[^\"]+\"\\]", "\"officers\":[\"$1\",\"$1\"]"));
        };
        Path forged = rewritten(alone, "RECTIFYING", 1);
        assertThat(verify(forged)).isEqualTo(VerifyFile.BROKEN);
        assertThat(text()).contains("完整：通过").contains("重演：不通过。第 1 条记录：“发现登记”按程序规则不成立");
    }

    @Test
    void a_procedure_unknown_here_is_said() throws IOException {
        assertThat(verify(rewritten(UnaryOperator.identity(), "RECTIFYING", 9))).isEqualTo(VerifyFile.INTACT);
        assertThat(text()).contains("重演：未核验。这里没有程序“hazard.rectify”第 9 版");
    }

    /** The same case from another hand: entries and result changed, every hash computed anew. */
    private static Path rewritten(UnaryOperator<JsonObject> entries, String stage, int version) throws IOException {
        Opened opened = open();
        List<Link> chain = new ArrayList<>();
        for (Link link : opened.chain())
            chain.add(Chain.append(
                    chain.isEmpty() ? Hash.ZERO : chain.getLast().hash(),
                    entries.apply(link.json().without("previous"))));
        Standing stated = opened.stated();
        Standing other = new Standing(
                stated.procedure(),
                version,
                stage,
                stated.matters(),
                stated.periods(),
                stated.calendar(),
                stated.confirmed());
        Path path = Files.createTempFile(folder, "forged", ".zip");
        try (var out = Files.newOutputStream(path)) {
            new CaseFile(chain, opened.openings(), Set.of(), Set.of(), Optional.of(other), Optional.empty())
                    .write(out, hash -> Optional.empty());
        }
        return path;
    }

    private static Opened open() throws IOException {
        try (Archive archive = Archive.open(file)) {
            List<Link> chain = new String(
                            archive.bytes(archive.leading(Names.ENTRIES), Names.MOST_ENTRIES), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> Link.read(line.getBytes(StandardCharsets.UTF_8)))
                    .toList();
            Openings openings = Openings.read(
                    (JsonObject) JsonValue.parse(archive.bytes(archive.leading(Names.OPENINGS), Names.MOST_OPENINGS)));
            Cover cover = Cover.read(JsonValue.parse(archive.bytes(archive.leading(Names.ANCHOR), Names.MOST_ANCHOR)));
            return new Opened(chain, openings, cover.result().orElseThrow());
        }
    }
}
