package niangjia.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import niangjia.shared.Opening;
import org.jspecify.annotations.Nullable;

/**
 * Writes whatever waits in one transaction with one way to the disk: whoever comes while one is on its way goes with the next.
 * So many readers at once cost hardly more than one.
 */
final class OpeningWriter {
    private final Rows rows;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();
    private List<Waiting> waiting = new ArrayList<>();
    private boolean writing;

    OpeningWriter(Rows rows) {
        this.rows = rows;
    }

    /** @param written completed with the number when it is on disk */
    record Waiting(Opening opening, OpeningBody.@Nullable Again again, CompletableFuture<Long> written) {}

    /** Keeps rows, in order. */
    interface Rows {
        /** @return their numbers */
        List<Long> write(List<Waiting> some);
    }

    /** Will be written by the next who waits. */
    CompletableFuture<Long> submit(Opening opening, OpeningBody.@Nullable Again again) {
        CompletableFuture<Long> written = new CompletableFuture<>();
        lock.lock();
        try {
            waiting.add(new Waiting(opening, again, written));
        } finally {
            lock.unlock();
        }
        return written;
    }

    /** @throws RuntimeException if it could not be written */
    void await(CompletableFuture<Long> written) {
        lock.lock();
        try {
            while (!written.isDone()) {
                if (writing) {
                    // an interrupt must not turn what was recorded into something that was not
                    ended.awaitUninterruptibly();
                } else {
                    writeWhatWaits();
                }
            }
        } finally {
            lock.unlock();
        }
        try {
            written.join();
        } catch (CompletionException e) {
            throw new IllegalStateException("an opening could not be recorded", e.getCause());
        }
    }

    /** Writes all that waits, if anything does. */
    void writeAll() {
        lock.lock();
        try {
            while (writing || !waiting.isEmpty()) {
                if (writing) {
                    ended.awaitUninterruptibly();
                } else {
                    writeWhatWaits();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private void writeWhatWaits() {
        writing = true;
        List<Waiting> mine = waiting;
        waiting = new ArrayList<>();
        lock.unlock();
        try {
            List<Long> numbers = rows.write(mine);
            for (int i = 0; i < mine.size(); i++) {
                mine.get(i).written().complete(numbers.get(i));
            }
        } catch (RuntimeException | Error e) {
            mine.forEach(each -> each.written().completeExceptionally(e));
        } finally {
            lock.lock();
            writing = false;
            ended.signalAll();
        }
    }
}
