package niangjia.supervision.write;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Doing things at the same time. */
final class Await {
    private Await() {}

    /** The results in order, or the first failure. */
    static <T> List<T> inParallel(int hands, java.util.function.IntFunction<Callable<T>> work) {
        ExecutorService pool = Executors.newFixedThreadPool(hands);
        try {
            List<Future<T>> all = IntStream.range(0, hands)
                    .mapToObj(i -> pool.submit(work.apply(i)))
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> one : all) {
                results.add(one.get(120, TimeUnit.SECONDS));
            }
            return results;
        } catch (Exception failed) {
            throw new AssertionError(failed);
        } finally {
            pool.shutdownNow();
        }
    }
}
