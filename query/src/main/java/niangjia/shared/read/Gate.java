package niangjia.shared.read;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Lets writes run side by side but never beside a commit, so what a commit puts on file holds no half of a bulk write.
 * Writers that arrive together share one commit. How much of it reaches the file at once is the store's affair.
 */
final class Gate {
    private final ReadWriteLock lock = new ReentrantReadWriteLock(true);
    private final AtomicLong written = new AtomicLong();
    private final Runnable commit;
    private long committed;

    Gate(Runnable commit) {
        this.commit = commit;
    }

    <T> T write(Supplier<T> work) {
        lock.readLock().lock();
        try {
            return work.get();
        } finally {
            // counted even after a failure: some of a bulk may have been written
            written.incrementAndGet();
            lock.readLock().unlock();
        }
    }

    /** Returns when a commit has begun after everything this thread wrote before, and is over. */
    void commit() {
        long mine = written.get();
        lock.writeLock().lock();
        try {
            if (committed >= mine) {
                return;
            }
            long covered = written.get();
            commit.run();
            committed = covered;
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Beside no write and no commit. */
    void alone(Runnable work) {
        lock.writeLock().lock();
        try {
            work.run();
        } finally {
            lock.writeLock().unlock();
        }
    }
}
