package anlan.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BenchesTests {
    @Test
    void everyBenchPrintsItsWorkAndARatio() {
        assertThat(Benches.ALL).isNotEmpty().allSatisfy(bench -> {
            var report = Benches.report(bench, new Stopwatch(0.01));
            assertThat(report).contains(bench.ours().label(), bench.bare().label());
            assertThat(ratioIn(report)).isBetween(0.0, 5.0);
        });
    }

    @Test
    void theStopwatchCountsTheWork() {
        var stopwatch = new Stopwatch(0.05);
        double perSecond = stopwatch.perSecond(n -> {
            Thread.yield();
            return 1;
        });
        assertThat(stopwatch.kept()).isGreaterThan((int) (perSecond * 0.05));
    }

    private static double ratioIn(String report) {
        var start = report.indexOf("ratio ") + 6;
        return Double.parseDouble(report.substring(start, report.indexOf(' ', start)));
    }
}
