package niangjia.shared.read;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** Threads that work batches of events side by side, each with aggregates of its own. For one thread that gives them work. */
final class Workers implements AutoCloseable {
    private static final int BATCH = ProcessorSettings.BATCH;
    /** Batches that may wait for each; more would only fill the memory. */
    private static final int AHEAD = 4;

    private final Consumer<List<TrackedEventMessage<?>>> work;
    private final List<Lane> lanes = new ArrayList<>();
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();

    private static final class Lane {
        final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "rebuild");
            thread.setDaemon(true);
            return thread;
        });
        final Semaphore room = new Semaphore(AHEAD);
        List<TrackedEventMessage<?>> batch = new ArrayList<>(BATCH);
    }

    Workers(int threads, Consumer<List<TrackedEventMessage<?>>> work) {
        this.work = work;
        for (int i = 0; i < threads; i++) {
            lanes.add(new Lane());
        }
    }

    void put(TrackedEventMessage<?> event) throws InterruptedException {
        Lane lane = lanes.get(Math.floorMod(Positions.sequence(event).hashCode(), lanes.size()));
        lane.batch.add(event);
        if (lane.batch.size() == BATCH) {
            give(lane);
        }
    }

    private void give(Lane lane) throws InterruptedException {
        List<TrackedEventMessage<?>> batch = lane.batch;
        lane.batch = new ArrayList<>(BATCH);
        lane.room.acquire();
        lane.thread.execute(() -> {
            try {
                if (!failed()) {
                    work.accept(batch);
                }
            } catch (RuntimeException e) {
                failure.compareAndSet(null, e);
            } finally {
                lane.room.release();
            }
        });
    }

    boolean failed() {
        return failure.get() != null;
    }

    /** Returns when all that was put is done. */
    void finish() throws InterruptedException {
        for (Lane lane : lanes) {
            if (!lane.batch.isEmpty()) {
                give(lane);
            }
        }
        for (Lane lane : lanes) {
            lane.room.acquire(AHEAD);
            lane.room.release(AHEAD);
        }
        RuntimeException failed = failure.get();
        if (failed != null) {
            throw failed;
        }
    }

    @Override
    public void close() {
        lanes.forEach(lane -> lane.thread.shutdownNow());
    }
}
