package anlan.record.independent;

import static anlan.record.draw.Lists.DRAWN;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import anlan.record.draw.DrawRecord;
import anlan.record.draw.Lists;
import anlan.record.draw.Pick;
import anlan.record.draw.Replacement;
import anlan.record.draw.Result;
import org.junit.jupiter.api.Test;

class SecondDrawTests {

    @Test
    void theDocumentGivesTheSameDraw() {
        DrawRecord sealed = DrawRecord.of(Lists.plan().seal());
        for (int i = 0; i < 300; i++) {
            DrawRecord record = sealed.with(new Result("结果 " + i, DRAWN));
            Pick first = record.picks().getFirst();
            Pick fourth = record.picks().get(3);
            record = record.with(new Replacement.OfObject(first.object(), "注销", DRAWN))
                    .with(new Replacement.OfOfficer(
                            fourth.object(), fourth.officers().getLast(), "出差", DRAWN))
                    .with(new Replacement.OfObject(fourth.object(), "停产", DRAWN));
            assertThat(SecondDraw.holds(record.bytes())).as("result %d", i).isTrue();
        }
    }

    @Test
    void andNotAnother() {
        byte[] record = DrawRecord.of(Lists.plan().seal())
                .with(new Result("0 4 7", DRAWN))
                .bytes();
        assertThat(SecondDraw.holds(record)).isTrue();
        String forged = new String(record, UTF_8).replace("\"result\":\"0 4 7\"", "\"result\":\"0 4 8\"");
        assertThat(SecondDraw.holds(forged.getBytes(UTF_8))).isFalse();
    }
}
