package anlan.bench;

import anlan.app.database.DatabaseAccess;
import anlan.record.draw.DrawRecord;
import anlan.record.draw.Pick;
import anlan.record.draw.Plan;
import anlan.record.draw.Result;
import anlan.record.draw.SealedPlan;
import anlan.record.json.JsonObject;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;

/**
 * A draw of 500 among 500,000 enterprises with everything that limits it, from the database and back to it. What is written
 * is what the draw adds: the picks, and the record from the result to its last line.
 */
final class DrawBench implements Bench {
    private static final int ROUNDS = 5;
    private static final int WARM_UP = 8;
    private static final String RESULT = "517";

    @Override
    public String name() {
        return "draw";
    }

    @Override
    public JsonObject run(double seconds, PrintStream screen) {
        return run(500_000, screen);
    }

    JsonObject run(int enterprises, PrintStream screen) {
        try (TemporaryServer server = TemporaryServer.start(2)) {
            DrawLists.prepare(server.bean(DatabaseAccess.class), enterprises);
            DrawTables tables = new DrawTables(server.bean(DataSource.class));
            for (int i = 0; i < WARM_UP; i++) draw(tables);
            Map<String, List<Double>> parts = new LinkedHashMap<>();
            for (int i = 0; i < ROUNDS; i++)
                draw(tables)
                        .forEach((part, took) -> parts.computeIfAbsent(part, first -> new ArrayList<>())
                                .add(took));
            screen.printf(
                    Locale.ROOT,
                    "%d of %,d enterprises in 16 classes, medians of %d draws%n",
                    tables.written(),
                    enterprises,
                    ROUNDS);
            JsonObject.Builder figures = JsonObject.builder().put("bench", "draw");
            parts.forEach((part, took) -> {
                screen.printf(Locale.ROOT, "%8.3f s  %s%n", Rounds.median(took), part);
                figures.put(part + "_s", Rounds.rounded(Rounds.median(took)));
            });
            return figures.build();
        }
    }

    private static Map<String, Double> draw(DrawTables tables) {
        Map<String, Double> took = new LinkedHashMap<>();
        long start = System.nanoTime();
        Plan plan = tables.read();
        long read = lap(took, "read", start);
        SealedPlan sealed = plan.seal();
        long closed = lap(took, "seal", read);
        DrawRecord record = DrawRecord.of(sealed).with(new Result(RESULT, plan.sealed()));
        List<Pick> picks = record.picks();
        byte[] ending = record.ending();
        long picked = lap(took, "pick", closed);
        tables.write(plan.id(), sealed.commitment(), picks, ending);
        lap(took, "write", picked);
        lap(took, "draw", start);
        return took;
    }

    private static long lap(Map<String, Double> took, String part, long since) {
        long now = System.nanoTime();
        took.put(part, (now - since) / 1e9);
        return now;
    }
}
