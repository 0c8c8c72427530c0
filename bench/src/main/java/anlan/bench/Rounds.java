package anlan.bench;

import anlan.record.json.JsonNumber;
import java.util.ArrayList;
import java.util.List;

/** What rounds gave that took turns, ours and the bare one: the machine's moods then meet both alike. */
final class Rounds {
    private final List<Double> ours = new ArrayList<>();
    private final List<Double> bare = new ArrayList<>();
    private final List<Double> ratios = new ArrayList<>();

    /** One round of each, measured one right after the other. */
    void add(double own, double least) {
        ours.add(own);
        bare.add(least);
        ratios.add(own / least);
    }

    /** Median of our rounds. */
    double ours() {
        return median(ours);
    }

    /** Median of the bare rounds. */
    double bare() {
        return median(bare);
    }

    /** Median of the ratios, each of two rounds that were neighbours. */
    double ratio() {
        return median(ratios);
    }

    /** The value in the middle. */
    static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    /** A figure with three decimals. */
    static JsonNumber rounded(double value) {
        return new JsonNumber(Math.round(value * 1000) / 1000.0);
    }
}
