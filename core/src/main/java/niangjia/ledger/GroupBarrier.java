package niangjia.ledger;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * One checkpoint serves all who wait: whoever comes while one runs takes part in the next, since the running one may
 * have begun before that commit.
 */
final class GroupBarrier implements Barrier {
    private final Checkpoint checkpoint;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();
    private Round next = new Round();
    private boolean running;

    GroupBarrier(Checkpoint checkpoint) {
        this.checkpoint = checkpoint;
    }

    @Override
    public void await() {
        lock.lock();
        try {
            Round mine = next;
            while (!mine.done) {
                if (running) {
                    // an interrupt must not turn a secured commit into a failed one
                    ended.awaitUninterruptibly();
                } else {
                    run(mine);
                }
            }
            if (mine.failure != null) {
                throw new IllegalStateException("committed, but not known to be on disk", mine.failure);
            }
        } finally {
            lock.unlock();
        }
    }

    private void run(Round round) {
        running = true;
        next = new Round();
        lock.unlock();
        @Nullable Throwable failure = null;
        try {
            checkpoint.run();
        } catch (Exception | Error e) {
            failure = e;
        } finally {
            lock.lock();
            round.failure = failure;
            round.done = true;
            running = false;
            ended.signalAll();
        }
    }

    @Override
    public void close() {
        checkpoint.close();
    }

    private static final class Round {
        private boolean done;
        private @Nullable Throwable failure;
    }

    /** Brings all that is committed to disk. */
    interface Checkpoint extends AutoCloseable {
        void run() throws Exception;

        @Override
        void close();
    }
}
