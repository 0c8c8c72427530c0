package anlan.bench;

import anlan.record.json.JsonObject;
import java.io.PrintStream;
import java.util.Locale;

/**
 * Work of one thread in memory, beside the least it contains.
 *
 * @param name what to type after {@code ./anlan bench}
 * @param ours what is done, and how
 * @param bare the least that would have to be done anyway, and how
 */
record Comparison(String name, Work ours, Work bare) implements Bench {
    /**
     * Some work to repeat.
     *
     * @param label what it is, for the person at the screen
     * @param once does it once; gives something that depends on the result, so that nothing is left out
     */
    record Work(String label, Once once) {}

    /** Work done once, for the n-th time. */
    interface Once {
        /** Does it; gives a number that depends on the result. */
        int run(int n);
    }

    @Override
    public JsonObject run(double seconds, PrintStream screen) {
        Stopwatch stopwatch = new Stopwatch(seconds);
        double own = stopwatch.perSecond(ours.once());
        double least = stopwatch.perSecond(bare.once());
        screen.printf(Locale.ROOT, "%,14.0f /s  %s%n", own, ours.label());
        screen.printf(Locale.ROOT, "%,14.0f /s  %s%n", least, bare.label());
        screen.printf(Locale.ROOT, "one thread, medians of five rounds; check %08x%n", stopwatch.kept());
        return JsonObject.builder()
                .put("bench", name)
                .put("per_s", Math.round(own))
                .put("bare_per_s", Math.round(least))
                .put("ratio_bare", Rounds.rounded(own / least))
                .build();
    }
}
