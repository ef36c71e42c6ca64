package niangjia.desk;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.jspecify.annotations.Nullable;

/**
 * The threads in which read models are fed. Where they lie in a file of this process it is all work of its processors: more
 * threads than those do nothing sooner, and whoever records stands in line behind them. A store elsewhere is waited for, so
 * each processor has threads of its own, as the framework gives them.
 */
record ReadThreads(
        @Nullable ScheduledExecutorService handing,
        @Nullable ScheduledExecutorService feeding) implements AutoCloseable {
    static ReadThreads ofTheirOwn() {
        return new ReadThreads(null, null);
    }

    static ReadThreads few(int processors) {
        return new ReadThreads(threads(processors, "read-handing"), threads(processors, "read-feeding"));
    }

    PooledStreamingEventProcessor.Builder given(PooledStreamingEventProcessor.Builder processor) {
        return handing == null || feeding == null
                ? processor
                : processor.coordinatorExecutor(handing).workerExecutor(feeding);
    }

    private static ScheduledExecutorService threads(int many, String name) {
        return Executors.newScheduledThreadPool(many, work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Behind the processors, which give their segments back in these threads. */
    @Override
    public void close() {
        if (handing != null && feeding != null) {
            handing.shutdownNow();
            feeding.shutdownNow();
        }
    }
}
