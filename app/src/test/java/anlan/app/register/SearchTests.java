package anlan.app.register;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.app.Browser;
import anlan.app.SmallBureau;
import anlan.app.TestServer;
import anlan.app.Town;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the one search finds in registers opens, and says where the words stood. */
class SearchTests {

    private static TestServer server;
    private static Browser li;

    @BeforeAll
    static void start() {
        server = TestServer.start("anlan.rounds=false");
        new Town(server);
        li = server.browser();
        assertThat(li.signIn("li", SmallBureau.PASSWORD).status()).isEqualTo(200);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static JsonNode first(String words, String group) {
        for (JsonNode each : li.get("/api/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .json()) if (each.at("/group").stringValue().equals(group)) return each.at("/items/0");
        throw new AssertionError("nothing found in " + group);
    }

    private static int opens(JsonNode found) {
        return li.get("/api" + found.at("/to").stringValue().replaceFirst("/([^/]+)$", "/entries/$1"))
                .status();
    }

    @Test
    void what_is_found_in_a_register_opens_even_where_forms_choose_it_by_path() {
        assertThat(opens(first("东山县", "unit"))).isEqualTo(200);
        assertThat(opens(first("𬭎盛", "enterprise"))).isEqualTo(200);
    }

    @Test
    void where_the_words_stood_is_said_unless_it_is_seen() {
        assertThat(first("𬭎盛", "enterprise").at("/matched").stringValue()).isEmpty();
        JsonNode found = first("工业路1号", "enterprise");
        assertThat(found.at("/label").stringValue()).isEqualTo("东山县𬭎盛化工有限公司");
        assertThat(found.at("/matched").stringValue()).contains("东山县工业路1号");
    }
}
