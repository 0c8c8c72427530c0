package anlan.bench;

import java.util.stream.IntStream;

/** Repeats work for a while and counts. */
final class Stopwatch {
    private static final int ROUNDS = 5;
    private static final int BETWEEN_LOOKS = 64;

    private final double seconds;
    private int kept;

    /** Measures rounds of so many seconds each. */
    Stopwatch(double seconds) {
        this.seconds = seconds;
    }

    /** Times a second: the median of five rounds, after two that only warm up. */
    double perSecond(Comparison.Once work) {
        round(work);
        round(work);
        return IntStream.range(0, ROUNDS)
                .mapToDouble(round -> round(work))
                .sorted()
                .toArray()[ROUNDS / 2];
    }

    /** What the work gave, added up: whoever prints it keeps the compiler from leaving the work out. */
    int kept() {
        return kept;
    }

    private double round(Comparison.Once work) {
        long start = System.nanoTime();
        int done = 0;
        double passed = 0;
        while (passed < seconds) {
            for (int i = 0; i < BETWEEN_LOOKS; i++) kept += work.run(done++);
            passed = (System.nanoTime() - start) / 1e9;
        }
        return done / passed;
    }
}
