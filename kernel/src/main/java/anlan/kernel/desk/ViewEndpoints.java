package anlan.kernel.desk;

import anlan.kernel.access.Login;
import anlan.kernel.access.SignedIn;
import anlan.kernel.form.Unfit;
import anlan.kernel.scope.Transactions;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Views of lists somebody keeps under a name (常用视图): one's own, on every machine. */
@RestController
@RequestMapping("/api/views")
@SignedIn(administrators = true, parties = true)
class ViewEndpoints {

    private static final int LONGEST_LABEL = 20;
    private static final int LONGEST_LIST = 80;
    private static final int LONGEST_QUERY = 4_000;
    private static final int MOST = 50;
    private static final TypeReference<Map<String, String>> QUERY = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Transactions transactions;
    private final Clock clock;

    ViewEndpoints(JdbcClient jdbc, JsonMapper json, Transactions transactions, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A view: its name and what the list is filtered by. */
    record View(@Nullable String label, @Nullable Map<String, String> query) {}

    @GetMapping
    List<View> of(Login login, @RequestParam String list) {
        return transactions.in(login.scope(), () -> views(login, list));
    }

    /** Keeps a view; one of the same name is replaced. */
    @PutMapping
    List<View> keep(Login login, @RequestParam String list, @RequestBody View view) {
        String label = view.label() == null ? "" : view.label().strip();
        String query = json.writeValueAsString(view.query() == null ? Map.of() : view.query());
        if (label.isEmpty() || label.length() > LONGEST_LABEL)
            throw new Unfit("label", "视图名称不能为空，也不能超过" + LONGEST_LABEL + "字");
        if (list.isBlank() || list.length() > LONGEST_LIST || query.length() > LONGEST_QUERY)
            throw new Unfit("query", "筛选条件太长，不能存为视图");
        return transactions.in(login.scope(), () -> {
            List<View> kept = views(login, list);
            if (kept.size() >= MOST && kept.stream().noneMatch(each -> label.equals(each.label())))
                throw new Unfit("label", "每张清单最多存" + MOST + "个视图，请先删去不用的");
            jdbc.sql("""
                            INSERT INTO saved_view (person, list, label, query, saved) VALUES (:person, :list, :label, :query, :now)
                            ON CONFLICT (person, list, label) DO UPDATE SET query = excluded.query
                            """)
                    .param("person", login.person().toString())
                    .param("list", list)
                    .param("label", label)
                    .param("query", query)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            return views(login, list);
        });
    }

    @DeleteMapping
    List<View> forget(Login login, @RequestParam String list, @RequestParam String label) {
        return transactions.in(login.scope(), () -> {
            jdbc.sql("""
                            DELETE FROM saved_view WHERE person = :person AND list = :list AND label = :label
                            """)
                    .param("person", login.person().toString())
                    .param("list", list)
                    .param("label", label)
                    .update();
            return views(login, list);
        });
    }

    private List<View> views(Login login, String list) {
        return jdbc.sql("""
                        SELECT label, query FROM saved_view WHERE person = :person AND list = :list ORDER BY saved, label
                        """)
                .param("person", login.person().toString())
                .param("list", list)
                .query((row, index) -> new View(row.getString("label"), json.readValue(row.getString("query"), QUERY)))
                .list();
    }
}
