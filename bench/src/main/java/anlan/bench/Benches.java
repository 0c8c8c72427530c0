package anlan.bench;

import java.io.PrintStream;
import java.util.List;

/** {@code ./anlan bench NAME}: measures and prints what it finds; the last line is one JSON object. */
public final class Benches {
    static final List<Bench> ALL =
            List.of(RecordBench.bench(), PeriodBench.bench(), new ActBench(), new DrawBench(), new ReportBench());

    private Benches() {}

    /** Runs the bench named, or says which there are. */
    public static void main(String[] args) {
        var named = ALL.stream()
                .filter(bench -> args.length == 1 && bench.name().equals(args[0]))
                .findFirst();
        if (named.isEmpty()) {
            System.out.println("benches: "
                    + String.join(", ", ALL.stream().map(Bench::name).toList()));
            System.exit(2);
        }
        report(named.orElseThrow(), 1, System.out);
        System.exit(0);
    }

    static void report(Bench bench, double seconds, PrintStream screen) {
        String figures = bench.run(seconds, screen).text();
        screen.println(figures);
    }
}
