package anlan.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Several threads that repeat their work for a while. */
final class Load {
    private Load() {}

    /** How often a second all of them together did it; each thread has work of its own. */
    static double perSecond(int threads, double seconds, IntFunction<Runnable> work) {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            long start = System.nanoTime();
            long end = start + (long) (seconds * 1e9);
            List<Future<Integer>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                Runnable own = work.apply(i);
                running.add(pool.submit(() -> repeat(own, end)));
            }
            int done = 0;
            for (Future<Integer> each : running) done += each.get();
            return done / ((System.nanoTime() - start) / 1e9);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static int repeat(Runnable work, long end) {
        int done = 0;
        while (System.nanoTime() < end) {
            work.run();
            done++;
        }
        return done;
    }
}
