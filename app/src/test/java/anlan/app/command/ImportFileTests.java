package anlan.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.app.database.DatabaseAccess;
import anlan.app.database.TestPostgres;
import anlan.kernel.scope.Scope;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as it is typed: words, what it prints, how it ends. */
class ImportFileTests {
    private static final String MAPPING = """
            [来源]
            代号 = typed
            名称 = 手工试验
            单位编码 = 0001.9300
            单位名称 = 历史资料（试验）
            程序 = history
            币种 = USD
            [写法]
            日期 = yyyy-MM-dd
            金额 = 1,234.56
            [核对]
            年份列 = year
            金额列 = fine
            [项目]
            来源 = {来源}
            作出日期 = day
            内容 = what
            金额 = fine
            币种 = {币种}
            """;

    @TempDir
    private Path folder;

    private String printed = "";

    private int typed(String... words) {
        var bytes = new ByteArrayOutputStream();
        int status = ImportFile.run(List.of(words), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        printed = bytes.toString(StandardCharsets.UTF_8);
        return status;
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void words_that_make_no_sense_are_answered_with_the_usage() {
        assertThat(typed()).isEqualTo(ImportFile.UNREADABLE);
        assertThat(printed).contains("./anlan import 文件 --mapping 映射");
        assertThat(typed("a.csv")).isEqualTo(ImportFile.UNREADABLE);
        assertThat(typed("a.csv", "--mapping")).isEqualTo(ImportFile.UNREADABLE);
        assertThat(typed("a.csv", "--mapping", "m", "--regions", "d")).isEqualTo(ImportFile.UNREADABLE);
        assertThat(typed("a.csv", "b.csv", "--mapping", "m")).isEqualTo(ImportFile.UNREADABLE);
        assertThat(typed("a.csv", "--mapping", "m", "--what")).isEqualTo(ImportFile.UNREADABLE);
    }

    @Test
    void what_cannot_be_read_is_said_before_anything_is_started() throws IOException {
        String mapping = file("m", MAPPING);
        assertThat(typed(folder + "/none.csv", "--mapping", mapping)).isEqualTo(ImportFile.UNREADABLE);
        assertThat(printed).contains("没有这个文件：" + folder + "/none.csv");
        assertThat(typed(file("a.csv", "year\n2005\n"), "--mapping", folder + "/none"))
                .isEqualTo(ImportFile.UNREADABLE);
        assertThat(printed).contains("没有这个文件：" + folder + "/none");
        assertThat(typed(file("a.csv", ""), "--mapping", mapping)).isEqualTo(ImportFile.UNREADABLE);
        assertThat(printed).contains("a.csv：文件是空的");
        assertThat(typed(file("a.csv", "year\n"), "--mapping", file("bad", "[来源]\n币 = USD\n")))
                .isEqualTo(ImportFile.UNREADABLE);
        assertThat(printed).contains("映射不能用：第 2 行");
        assertThat(typed("--regions", folder + "/none")).isEqualTo(ImportFile.UNREADABLE);
        assertThat(printed).contains("没有这个文件夹");
    }

    @Tag("slow")
    @Test
    void cases_and_divisions_are_imported_without_a_server() throws IOException {
        try (TestPostgres.TestDatabase database = TestPostgres.fresh(2)) {
            String mapping = file("m", MAPPING);
            String csv = file("a.csv", "year,day,what,fine\n2005,2005-06-07,one,\"1,000\"\n2006,2005-06-08,two,5\n");
            assertThat(typed(words(database, csv, "--mapping", mapping, "--all-or-none")))
                    .isEqualTo(ImportFile.REFUSED);
            assertThat(typed(words(database, csv, "--mapping", mapping))).isEqualTo(ImportFile.DONE);
            assertThat(printed)
                    .contains("合计 2 行，1,005.00 USD：导入 1 行，原有 0 行，退回 1 行")
                    .contains("导入、原有、退回三者之和与文件一致")
                    .containsPattern("2005 +1 +1,000.00 +0 +0.00 +0 +0.00")
                    .containsPattern("2006 +0 +0.00 +0 +0.00 +1 +5.00")
                    .contains("第 3 行 作出日期“2005-06-08”：读作 2005-06-08，与“year”列的“2006”矛盾");
            assertThat(typed(words(database, csv, "--mapping", mapping))).isEqualTo(ImportFile.DONE);
            assertThat(printed).contains("导入 0 行，原有 1 行，退回 1 行");
            assertThat(typed(words(database, file("b.csv", "year,day,fine\n"), "--mapping", mapping)))
                    .isEqualTo(ImportFile.UNREADABLE);
            assertThat(printed).contains("映射不能用：文件没有“what”这一列");

            Path lists = Files.createDirectory(folder.resolve("lists"));
            Files.writeString(lists.resolve("provinces.csv"), "code,name\n99,望溪省\n");
            Files.writeString(lists.resolve("cities.csv"), "code,name\n9901,松口市\n");
            Files.writeString(lists.resolve("areas.csv"), "code,name\n990101,云栖区\n990102,青石县\n");
            Files.writeString(lists.resolve("streets.csv"), "code,name\n990101001,柳林街道\n");
            assertThat(typed(words(database, "--regions", lists.toString()))).isEqualTo(ImportFile.DONE);
            assertThat(printed).contains("县级 2 个", "乡级 1 个", "已撤销 0 个", "新增 5 个，变更 0 个");
            Files.writeString(lists.resolve("areas.csv"), "code,name\n990101,云溪区\n");
            assertThat(typed(words(database, "--regions", lists.toString()))).isEqualTo(ImportFile.DONE);
            assertThat(printed).contains("新增 0 个，变更 3 个");
            assertThat(region(database, "990102")).contains("\"state\":\"WITHDRAWN\"", "望溪省松口市青石县");
            assertThat(region(database, "990101001")).contains("望溪省松口市云溪区柳林街道");
        }
    }

    private static String region(TestPostgres.TestDatabase database, String code) {
        return database.transactions()
                .in(
                        Scope.system(),
                        () -> database.jdbc()
                                .sql("""
                        SELECT e.body FROM register_entry e JOIN register_value v ON v.entry = e.id
                        WHERE v.register = 'region' AND v.field = 'code' AND v.value = :code
                        """)
                                .param("code", code)
                                .query(String.class)
                                .single());
    }

    private String[] words(TestPostgres.TestDatabase database, String... words) {
        DatabaseAccess access = database.access();
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of(
                "--data",
                folder.resolve("data").toString(),
                "--anlan.db.url=" + access.url(),
                "--anlan.db.owner.user=" + access.owner().user(),
                "--anlan.db.owner.password=" + access.owner().password(),
                "--anlan.db.app.user=" + access.app().user(),
                "--anlan.db.app.password=" + access.app().password()));
        return all.toArray(String[]::new);
    }
}
