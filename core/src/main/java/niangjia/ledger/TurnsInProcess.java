package niangjia.ledger;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * For H2, which lives in one process and may undo a row twice: it frees the row at the first time, and the second then
 * overwrites what the next writer has meanwhile committed (2.4.240 and 2.5.252, when the file is written during a
 * rollback). So the next writer may come to the row only behind the whole rollback.
 */
final class TurnsInProcess implements Turns {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ConcurrentHashMap<String, Turn> turns = new ConcurrentHashMap<>();

    @Override
    public void take(String row) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalStateException("turn at " + row + " outside a transaction (expected: in one)");
        }
        Turn turn = turns.compute(row, (same, known) -> known == null ? new Turn(1) : known.joined());
        if (turn.lock.isHeldByCurrentThread()) {
            leave(row);
            return;
        }
        boolean mine = false;
        try {
            mine = turn.lock.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (!mine) {
                leave(row);
            }
        }
        if (!mine) {
            throw new CannotAcquireLockException("the turn at " + row + " did not come (expected: within "
                    + PATIENCE.toSeconds() + " s, uninterrupted)");
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                turn.lock.unlock();
                leave(row);
            }
        });
    }

    /** Whether anybody waits for anything. */
    boolean awaited() {
        return turns.values().stream().anyMatch(turn -> turn.lock.hasQueuedThreads());
    }

    private void leave(String row) {
        turns.computeIfPresent(row, (same, turn) -> turn.users == 1 ? null : turn.left());
    }

    /** @param users who have it or wait for it */
    private record Turn(ReentrantLock lock, int users) {
        Turn(int users) {
            this(new ReentrantLock(), users);
        }

        Turn joined() {
            return new Turn(lock, users + 1);
        }

        Turn left() {
            return new Turn(lock, users - 1);
        }
    }
}
