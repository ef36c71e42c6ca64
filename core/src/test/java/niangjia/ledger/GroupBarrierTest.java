package niangjia.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupBarrierTest {
    private final AtomicInteger begun = new AtomicInteger();
    private final Semaphore mayEnd = new Semaphore(0);
    private final AtomicBoolean breaks = new AtomicBoolean();
    private final GroupBarrier barrier = new GroupBarrier(new GroupBarrier.Checkpoint() {
        @Override
        public void run() throws Exception {
            begun.incrementAndGet();
            mayEnd.acquireUninterruptibly();
            if (breaks.get()) {
                throw new IOException("disk full");
            }
        }

        @Override
        public void close() {}
    });

    private record Waiter(Thread thread, CompletableFuture<Void> done) {}

    private Waiter waiter() {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                barrier.await();
                done.complete(null);
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
            }
        });
        thread.setDaemon(true);
        thread.start();
        Await.until("waits", () -> thread.getState() == Thread.State.WAITING);
        return new Waiter(thread, done);
    }

    @Test
    void one_checkpoint_serves_all_who_came_while_another_ran() throws Exception {
        Waiter first = waiter();
        List<Waiter> others = IntStream.range(0, 20).mapToObj(i -> waiter()).toList();
        mayEnd.release();
        first.done().get(5, TimeUnit.SECONDS);
        Await.until("the second checkpoint runs", () -> begun.get() == 2);
        assertThat(others).noneMatch(waiter -> waiter.done().isDone());
        mayEnd.release();
        for (Waiter other : others) {
            other.done().get(5, TimeUnit.SECONDS);
        }
        assertThat(begun).hasValue(2);
    }

    @Test
    void a_failed_checkpoint_fails_those_it_was_for_and_no_later_one() throws Exception {
        breaks.set(true);
        Waiter first = waiter();
        mayEnd.release();
        assertThatThrownBy(() -> first.done().get(5, TimeUnit.SECONDS)).hasRootCauseMessage("disk full");
        breaks.set(false);
        Waiter second = waiter();
        mayEnd.release();
        second.done().get(5, TimeUnit.SECONDS);
    }

    @Test
    void an_interrupt_does_not_break_the_waiting() throws Exception {
        Waiter first = waiter();
        Waiter second = waiter();
        second.thread().interrupt();
        mayEnd.release();
        first.done().get(5, TimeUnit.SECONDS);
        Await.until("the second checkpoint runs", () -> begun.get() == 2);
        mayEnd.release();
        second.done().get(5, TimeUnit.SECONDS);
    }
}
