package anlan.app.journal;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.app.TestServer;
import anlan.app.Town;
import anlan.app.demo.Player;
import anlan.bureau.hazard.HazardRectification;
import anlan.bureau.story.Affair;
import anlan.bureau.story.Cast;
import anlan.bureau.story.HazardStory;
import anlan.bureau.story.Step;
import anlan.kernel.casefile.Actor;
import anlan.kernel.journal.Followers;
import anlan.kernel.scope.Ids;
import anlan.kernel.scope.Scope;
import anlan.kernel.scope.Transactions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What follows from entries follows once, however many of one case are met together. */
@Tag("slow")
class FollowersTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instant LATER = Instant.parse("2026-11-02T02:00:00Z");

    @Test
    void of_several_entries_of_one_case_the_register_takes_the_last() {
        try (TestServer server = TestServer.start("anlan.rounds=false")) {
            Town town = new Town(server);
            List<Step> steps = steps(town);
            UUID early = Ids.at(steps.getFirst().happened());
            UUID whole = Ids.at(steps.getFirst().happened());
            for (int i = 0; i < steps.size(); i++) {
                server.bean(Player.class).play(whole, HazardRectification.PROCEDURE, steps.get(i), 0);
                if (i < 2) server.bean(Player.class).play(early, HazardRectification.PROCEDURE, steps.get(i), 0);
            }
            assertThat(server.bean(Followers.class).run(LATER)).isPositive();
            assertThat(line(server, early)).startsWith("1 ").contains("整改中");
            assertThat(line(server, whole)).startsWith("1 ").contains("已销号");
            assertThat(server.bean(Followers.class).run(LATER)).isZero();
            assertThat(line(server, whole)).startsWith("1 ");
        }
    }

    private static List<Step> steps(Town town) {
        Cast others = town.cast()
                .handledBy(List.of(town.cast().reviewer(), town.cast().host()));
        return HazardStory.of(town.cast(), others, town.party(), DAY, Affair.ALL.getFirst(), true).steps().stream()
                .map(step -> new Step(step.paper(), officer(step.by()), step.day(), step.happened()))
                .toList();
    }

    private static Actor officer(Actor actor) {
        return new Actor(actor.person(), actor.account(), actor.name(), actor.unit(), Set.of("officer"));
    }

    /** The line of a case: which version of it, and what it says. */
    private static String line(TestServer server, UUID file) {
        return server.bean(Transactions.class)
                .in(
                        Scope.system(),
                        () -> server.bean(JdbcClient.class)
                                .sql("SELECT version || ' ' || body FROM register_entry WHERE id = :id")
                                .param("id", file)
                                .query(String.class)
                                .single());
    }
}
