package anlan.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.app.Browser;
import anlan.app.SmallBureau;
import anlan.app.TestServer;
import anlan.app.Town;
import anlan.app.demo.Player;
import anlan.bureau.complaint.ComplaintHandling;
import anlan.bureau.story.Affair;
import anlan.bureau.story.ComplaintStory;
import anlan.bureau.story.ComplaintStory.End;
import anlan.bureau.story.Step;
import anlan.kernel.scope.Ids;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** REP-007: a report, rewarded and closed, is handed out without who reported; it is still proved intact and replayed. */
@Tag("slow")
class SealedFileTests {

    @Test
    void a_file_without_what_is_sealed_is_intact_and_follows_from_its_entries(@TempDir Path folder) throws IOException {
        try (TestServer server = TestServer.start("anlan.rounds=false")) {
            Town town = new Town(server);
            List<Step> steps = new ComplaintStory(
                            town.cast(),
                            town.party(),
                            Affair.ALL.getFirst(),
                            town.enterprise(),
                            LocalDate.of(2026, 3, 2),
                            End.REWARDED,
                            true)
                    .steps();
            UUID id = Ids.at(steps.getFirst().happened());
            for (Step step : steps) server.bean(Player.class).play(id, ComplaintHandling.PROCEDURE, step, 0);
            Browser clerk = server.browser();
            clerk.signIn("he", SmallBureau.PASSWORD);
            Path file = Files.write(
                    folder.resolve("case.zip"),
                    clerk.get("/api/cases/" + id + "/export").response().body());
            ByteArrayOutputStream printed = new ByteArrayOutputStream();
            int verdict = VerifyFile.run(file, new PrintStream(printed, true, StandardCharsets.UTF_8));
            String text = printed.toString(StandardCharsets.UTF_8);
            assertThat(verdict).as(text).isEqualTo(VerifyFile.INTACT);
            assertThat(text).contains("完整：通过").contains("重演：通过").contains("已办结").doesNotContain("苏禾");
        }
    }
}
