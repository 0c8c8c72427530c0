package anlan.app.portal;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.app.Browser;
import anlan.app.TestServer;
import anlan.app.Town;
import anlan.kernel.scope.Scope;
import anlan.kernel.scope.Transactions;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever is published is found by its kind and by its words, and opens. */
class PublicNoticesTests {

    private static final Map<String, UUID> PUBLISHED = new LinkedHashMap<>();

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start("anlan.rounds=false");
        new Town(server);
        List.of("penalty", "licence", "hazard", "inspection", "draw", "complaint")
                .forEach(kind -> PUBLISHED.put(kind, publish(kind, "东山宏达" + kind)));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static UUID publish(String kind, String title) {
        UUID id = UUID.randomUUID();
        server.bean(Transactions.class)
                .run(
                        Scope.system(),
                        () -> server.bean(JdbcClient.class)
                                .sql("""
                        INSERT INTO publication (id, case_id, seq, kind, title, body, unit_path, since, organ)
                        VALUES (:id, :id, 1, :kind, :title, :body, :unit, :since, '东山县应急管理局')
                        """)
                                .param("id", id)
                                .param("kind", kind)
                                .param("title", title)
                                .param(
                                        "body",
                                        "{\"lines\":[{\"key\":\"a\",\"label\":\"事项\",\"value\":\"示例\",\"kind\":\"text\"}]}")
                                .param("unit", Town.UNIT)
                                .param("since", LocalDate.of(2026, 3, 2))
                                .update());
        return id;
    }

    @Test
    void every_kind_that_is_listed_opens() {
        Browser citizen = server.browser();
        for (PublicList list : PublicList.values()) {
            String address = "/public/notices/" + PUBLISHED.get(list.kind());
            assertThat(citizen.get(list.address()).text())
                    .as(list.kind())
                    .contains("<h1>" + list.title(), "东山宏达" + list.kind(), address);
            Browser.Answer opened = citizen.get(address);
            assertThat(opened.status()).as(list.kind()).isEqualTo(200);
            assertThat(opened.text()).contains("东山宏达" + list.kind(), list.title(), list.organ(), "东山县应急管理局");
        }
    }

    @Test
    void without_a_kind_all_are_listed_and_words_narrow_them() {
        Browser citizen = server.browser();
        assertThat(citizen.get("/public/notices").text())
                .contains("信息公示", "东山宏达penalty", "东山宏达draw")
                .doesNotContain("东山宏达complaint");
        assertThat(citizen.get("/public/notices?kind=&q=draw").text())
                .contains("东山宏达draw")
                .doesNotContain("东山宏达penalty");
        assertThat(citizen.get("/public/notices?q=%E6%B2%A1%E6%9C%89").text()).contains("没有符合条件的公示信息");
    }

    @Test
    void what_is_followed_by_a_code_is_no_notice() {
        Browser citizen = server.browser();
        assertThat(citizen.get("/public/notices/" + PUBLISHED.get("complaint")).status())
                .isEqualTo(404);
        assertThat(citizen.get("/public/notices?kind=complaint").status()).isEqualTo(404);
    }

    @Test
    void the_former_address_leads_to_the_new_one() {
        Browser citizen = server.browser();
        Browser.Answer list = citizen.get("/public/decisions?kind=hazard&q=%E5%AE%8F%E8%BE%BE");
        assertThat(list.status()).isEqualTo(301);
        assertThat(list.header("Location")).endsWith("/public/notices?kind=hazard&q=%E5%AE%8F%E8%BE%BE");
        assertThat(citizen.get("/public/decisions").header("Location")).endsWith("/public/notices?kind=penalty&q=");
        UUID id = PUBLISHED.get("penalty");
        assertThat(citizen.get("/public/decisions/" + id).header("Location")).endsWith("/public/notices/" + id);
    }
}
