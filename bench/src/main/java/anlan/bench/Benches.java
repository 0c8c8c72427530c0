package anlan.bench;

import java.util.List;
import java.util.Locale;

/** {@code ./anlan bench NAME}: measures and prints a ratio. */
public final class Benches {
    static final List<Bench> ALL = List.of(RecordBench.bench(), PeriodBench.bench());

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
        System.out.print(report(named.orElseThrow(), new Stopwatch(1)));
    }

    static String report(Bench bench, Stopwatch stopwatch) {
        double ours = stopwatch.perSecond(bench.ours().once());
        double bare = stopwatch.perSecond(bench.bare().once());
        return String.format(
                Locale.ROOT,
                "%,14.0f /s  %s%n%,14.0f /s  %s%nratio %.3f (one thread, median of five rounds; check %08x)%n",
                ours,
                bench.ours().label(),
                bare,
                bench.bare().label(),
                ours / bare,
                stopwatch.kept());
    }
}
