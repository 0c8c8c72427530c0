package anlan.kernel.journal;

import anlan.kernel.casefile.Actor;
import anlan.kernel.document.Opinion;
import anlan.kernel.form.MayBeEmpty;
import anlan.kernel.form.PaperJson;
import anlan.kernel.journal.ProposalTrail.Said;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps proposals, their versions and what everybody said. Runs inside the caller's transaction. */
@Component
final class ProposalStore {

    private final JdbcClient jdbc;

    ProposalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A frozen version: what everybody signs. */
    record Version(String paper, List<Request.Reason> reasons, String hash, Instant happened, Actor actor) {}

    private record Reasons(@MayBeEmpty List<Request.Reason> reasons) {}

    private record StoredActor(
            String person,
            String account,
            String name,
            String unit,
            @MayBeEmpty List<String> posts) {

        static StoredActor of(Actor actor) {
            return new StoredActor(
                    actor.person(),
                    actor.account(),
                    actor.name(),
                    actor.unit(),
                    actor.posts().stream().sorted().toList());
        }

        Actor actor() {
            return new Actor(person, account, name, unit, Set.copyOf(posts));
        }
    }

    /** The proposal of an act that is under way or was returned. */
    Optional<ProposalRow> pending(UUID caseId, String act) {
        return jdbc.sql("""
                        SELECT * FROM proposal WHERE case_id = :case AND act = :act AND state IN ('OPEN', 'RETURNED')
                        """)
                .param("case", caseId)
                .param("act", act)
                .query(ProposalStore::row)
                .optional();
    }

    /** The proposal, locked until the transaction ends: two signers of one step take turns. */
    Optional<ProposalRow> lock(UUID id) {
        return jdbc.sql("""
                        SELECT * FROM proposal WHERE id = :id FOR UPDATE
                        """).param("id", id).query(ProposalStore::row).optional();
    }

    /** All proposals of a case, newest first. */
    List<ProposalRow> of(UUID caseId) {
        return jdbc.sql("""
                        SELECT * FROM proposal WHERE case_id = :case ORDER BY proposed DESC
                        """).param("case", caseId).query(ProposalStore::row).list();
    }

    /** One proposal. */
    Optional<ProposalRow> find(UUID id) {
        return jdbc.sql("""
                        SELECT * FROM proposal WHERE id = :id
                        """).param("id", id).query(ProposalStore::row).optional();
    }

    /** Open ones that wait for this person, oldest first. */
    List<ProposalRow> waitingFor(String person) {
        return jdbc.sql("""
                        SELECT * FROM proposal WHERE state = 'OPEN' AND signers @> ARRAY[:person]::text[] ORDER BY proposed LIMIT 200
                        """).param("person", person).query(ProposalStore::row).list();
    }

    /** Acts with an open one, by case. */
    Map<UUID, Set<String>> open(Collection<UUID> cases) {
        Map<UUID, Set<String>> acts = new HashMap<>();
        jdbc.sql("""
                        SELECT case_id, act FROM proposal WHERE state = 'OPEN' AND case_id = ANY (CAST(:cases AS uuid[]))
                        """)
                .param("cases", cases.stream().map(UUID::toString).toArray(String[]::new))
                .query((ResultSet row) -> {
                    acts.computeIfAbsent(row.getObject("case_id", UUID.class), id -> new HashSet<>())
                            .add(row.getString("act"));
                });
        return acts;
    }

    /** Open ones this person proposed, newest first. */
    List<ProposalRow> proposedBy(String person) {
        return jdbc.sql("""
                        SELECT * FROM proposal WHERE state IN ('OPEN', 'RETURNED') AND proposer = :person
                         ORDER BY proposed DESC LIMIT 200
                        """).param("person", person).query(ProposalStore::row).list();
    }

    void save(ProposalRow row, Version version) {
        jdbc.sql("""
                        INSERT INTO proposal (id, case_id, procedure, act, unit_path, version, seen_seq, state, step, chain, signers,
                                              proposer, proposed)
                        VALUES (:id, :case, :procedure, :act, :unit, :version, :seen, :state, :step, :chain, :signers,
                                :proposer, :proposed)
                        ON CONFLICT (id) DO UPDATE
                           SET version = excluded.version, seen_seq = excluded.seen_seq, state = excluded.state,
                               step = excluded.step, chain = excluded.chain, signers = excluded.signers
                        """)
                .param("id", row.id())
                .param("case", row.caseId())
                .param("procedure", row.procedure())
                .param("act", row.act())
                .param("unit", row.unitPath())
                .param("version", row.version())
                .param("seen", row.seenSeq())
                .param("state", row.state().name())
                .param("step", row.step())
                .param("chain", PaperJson.write(row.chain()).text())
                .param("signers", row.turn().toArray(String[]::new))
                .param("proposer", row.proposer())
                .param("proposed", row.proposed().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                        INSERT INTO proposal_version (proposal, version, paper, reasons, hash, happened, actor, unit_path)
                        VALUES (:id, :version, :paper, :reasons, :hash, :happened, :actor, :unit)
                        """)
                .param("id", row.id())
                .param("version", row.version())
                .param("paper", version.paper())
                .param(
                        "reasons",
                        PaperJson.write(new Reasons(version.reasons())).text())
                .param("hash", version.hash())
                .param("happened", version.happened().atOffset(ZoneOffset.UTC))
                .param("actor", PaperJson.write(StoredActor.of(version.actor())).text())
                .param("unit", row.unitPath())
                .update();
    }

    void move(ProposalRow row) {
        jdbc.sql("""
                        UPDATE proposal SET state = :state, step = :step, chain = :chain, signers = :signers WHERE id = :id
                        """)
                .param("state", row.state().name())
                .param("step", row.step())
                .param("chain", PaperJson.write(row.chain()).text())
                .param("signers", row.turn().toArray(String[]::new))
                .param("id", row.id())
                .update();
    }

    /** The version everybody is asked to sign now. */
    Version version(ProposalRow row) {
        return jdbc.sql("""
                        SELECT * FROM proposal_version WHERE proposal = :id AND version = :version
                        """)
                .param("id", row.id())
                .param("version", row.version())
                .query((result, index) -> new Version(
                        result.getString("paper"),
                        PaperJson.read(Reasons.class, result.getString("reasons"))
                                .reasons(),
                        result.getString("hash"),
                        CaseStore.instant(result, "happened"),
                        PaperJson.read(StoredActor.class, result.getString("actor"))
                                .actor()))
                .single();
    }

    void mark(ProposalRow row, Actor actor, Proposals.Decision decision, String opinion, String hash, Instant now) {
        jdbc.sql("""
                        INSERT INTO proposal_mark (proposal, version, step, person, account, name, post, decision, opinion, hash, at,
                                                   unit_path)
                        SELECT :id, :version, :step, :person, :account, :name, :post, :decision, :opinion, :hash,
                               :at + make_interval(secs => count(*) * 0.000001), :unit
                          FROM proposal_mark WHERE proposal = :id
                        """)
                .param("id", row.id())
                .param("version", row.version())
                .param("step", row.step())
                .param("person", actor.person())
                .param("account", actor.account())
                .param("name", actor.name())
                .param("post", String.join(",", actor.posts().stream().sorted().toList()))
                .param("decision", decision.name())
                .param("opinion", opinion)
                .param("hash", hash)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("unit", row.unitPath())
                .update();
    }

    /** Who agreed to the current step of the current version. */
    List<String> agreed(ProposalRow row) {
        return jdbc.sql("""
                        SELECT person FROM proposal_mark
                         WHERE proposal = :id AND version = :version AND step = :step AND decision = 'AGREE'
                        """)
                .param("id", row.id())
                .param("version", row.version())
                .param("step", row.step())
                .query((result, index) -> result.getString("person"))
                .list();
    }

    /** Everybody who agreed to the current version, in order. */
    List<Actor> signed(ProposalRow row) {
        return said(row.id()).stream()
                .filter(mark -> mark.version() == row.version() && mark.decision() == Proposals.Decision.AGREE)
                .map(mark -> new Actor(
                        mark.person(),
                        mark.account(),
                        mark.name(),
                        row.unitPath(),
                        Set.of(mark.post().split(","))))
                .toList();
    }

    /** What everybody said, in order. */
    List<Said> said(UUID proposal) {
        return jdbc.sql("""
                        SELECT * FROM proposal_mark WHERE proposal = :id ORDER BY at
                        """)
                .param("id", proposal)
                .query((result, index) -> new Said(
                        result.getInt("version"),
                        result.getInt("step"),
                        result.getString("person"),
                        result.getString("account"),
                        result.getString("name"),
                        result.getString("post"),
                        Proposals.Decision.valueOf(result.getString("decision")),
                        result.getString("opinion"),
                        CaseStore.instant(result, "at")))
                .list();
    }

    /** The signatures of the current version as an approval form prints them: what was proposed, then who agreed. */
    List<Opinion> opinions(ProposalRow row) {
        return said(row.id()).stream()
                .filter(mark -> mark.version() == row.version())
                .filter(mark ->
                        mark.decision() == Proposals.Decision.PROPOSE || mark.decision() == Proposals.Decision.AGREE)
                .map(mark -> opinion(row, mark))
                .toList();
    }

    private static Opinion opinion(ProposalRow row, Said mark) {
        boolean proposed = mark.decision() == Proposals.Decision.PROPOSE;
        String step = proposed ? "承办人意见" : row.chain().steps().get(mark.step()).label() + "意见";
        String words = mark.opinion().isBlank() ? mark.decision().label() : mark.opinion();
        return new Opinion(step, words, mark.name(), null, mark.at(), null);
    }

    static ProposalRow row(ResultSet result, int index) throws SQLException {
        return new ProposalRow(
                result.getObject("id", UUID.class),
                result.getObject("case_id", UUID.class),
                result.getString("procedure"),
                result.getString("act"),
                result.getString("unit_path"),
                result.getInt("version"),
                result.getInt("seen_seq"),
                ProposalRow.State.valueOf(result.getString("state")),
                result.getInt("step"),
                PaperJson.read(SigningChain.class, result.getString("chain")),
                CaseStore.texts(result.getArray("signers")),
                result.getString("proposer"),
                CaseStore.instant(result, "proposed"));
    }
}
