package anlan.kernel.desk;

import anlan.kernel.access.Login;
import anlan.kernel.desk.Circulation.Part;
import anlan.kernel.desk.Circulation.Passing;
import anlan.kernel.desk.Circulation.Result;
import anlan.kernel.document.Documents;
import anlan.kernel.people.Organisation;
import anlan.kernel.scope.Ids;
import anlan.kernel.scope.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Passes cases on for reading (传阅), to whoever may read them anyhow: passing gives no power over a case. Runs inside the
 * sender's transaction and scope.
 */
@Component
final class PassingOn {

    private final Circulations circulations;
    private final NamesKnown names;
    private final Documents documents;
    private final JdbcClient jdbc;

    PassingOn(Circulations circulations, NamesKnown names, Documents documents, JdbcClient jdbc) {
        this.circulations = circulations;
        this.names = names;
        this.documents = documents;
        this.jdbc = jdbc;
    }

    /** What is passed: of each case the document, or the case as a whole, to whom, with which words. */
    record Asked(List<UUID> cases, @Nullable UUID document, List<UUID> to, String words) {}

    private record Passed(
            UUID id, @Nullable String number, String title, String unit, boolean sealed, List<String> handlers) {}

    /** Passes one case; says to whom, and to whom not and why. */
    Result pass(Login sender, UUID id, Asked asked, LocalDate today, Instant now) {
        Optional<Passed> found = find(id);
        if (found.isEmpty()) return new Result(id, "", false, "没有这件案卷，或者您无权查看");
        Passed file = found.get();
        Part part = null;
        if (asked.document() != null) {
            part = documents
                    .find(asked.document())
                    .filter(issued -> issued.caseId().equals(id))
                    .map(issued -> new Part(issued.id(), issued.cited()))
                    .orElse(null);
            if (part == null) return new Result(id, file.title(), false, "这件案卷里没有这份文书");
        }
        Passing passing =
                new Passing(Ids.at(now), id, file.number(), file.title(), part, asked.words(), now, List.of());
        List<String> done = new ArrayList<>();
        List<String> not = new ArrayList<>();
        for (UUID reader : asked.to().stream().distinct().toList()) {
            Optional<String> why = hindrance(sender, reader, file, asked.document(), today);
            if (why.isPresent()) {
                not.add(names.person(reader.toString()) + why.get());
                continue;
            }
            circulations.add(Ids.at(now), passing, sender.person().toString(), reader.toString());
            done.add(names.person(reader.toString()));
        }
        return new Result(id, file.title(), !done.isEmpty(), words(done, not));
    }

    private static String words(List<String> done, List<String> not) {
        List<String> all = new ArrayList<>();
        if (!done.isEmpty()) all.add("已传给" + String.join("、", done));
        all.addAll(not);
        return String.join("；", all);
    }

    private Optional<String> hindrance(
            Login sender, UUID reader, Passed file, @Nullable UUID document, LocalDate today) {
        if (reader.equals(sender.person())) return Optional.of("是您本人，不用传");
        if (!mayRead(reader, file, today)) return Optional.of("无权查看这件案卷，没有传");
        boolean waits = circulations.waits(file.id(), document, sender.person().toString(), reader.toString());
        return waits ? Optional.of("还没有阅您上次传的，没有再传") : Optional.empty();
    }

    /** By a post held today in an organ that sees the case; a sealed case only who handles it or was let in. */
    private boolean mayRead(UUID reader, Passed file, LocalDate today) {
        Organisation organisation = names.organisation();
        boolean inSight = organisation.heldBy(reader, today).stream()
                .map(post -> organisation.organOf(post.unit()))
                .filter(organ -> organisation.enterpriseOf(organ).isEmpty())
                .anyMatch(organ -> new Scope(organ, reader.toString()).covers(file.unit()));
        return inSight && (!file.sealed() || file.handlers().contains(reader.toString()) || isLetIn(reader, file.id()));
    }

    private boolean isLetIn(UUID reader, UUID caseId) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM case_access WHERE case_id = :case AND person = :person)
                        """)
                .param("case", caseId)
                .param("person", reader.toString())
                .query(Boolean.class)
                .single();
    }

    private Optional<Passed> find(UUID id) {
        return jdbc.sql("""
                        SELECT number, title, unit_path, sealed, handlers FROM case_file WHERE id = :id
                        """)
                .param("id", id)
                .query((row, index) -> new Passed(
                        id,
                        row.getString("number"),
                        row.getString("title"),
                        row.getString("unit_path"),
                        row.getBoolean("sealed"),
                        Arrays.asList((String[]) row.getArray("handlers").getArray())))
                .optional();
    }
}
