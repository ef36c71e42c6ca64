package niangjia.ledger;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * For H2, which lives in one process and may undo a row twice: it frees the row at the first time, and the second then
 * overwrites what the next writer has meanwhile committed (2.4.240 and 2.5.252, when the file is written during a
 * rollback). So the next writer may come to the row only behind the whole rollback. Who would close a circle of waiting
 * is refused at once, as by the database.
 */
final class TurnsInProcess implements Turns {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ReentrantLock guard = new ReentrantLock();
    private final Map<String, Turn> turns = new HashMap<>();
    private final Map<Thread, Turn> waiting = new HashMap<>();

    @Override
    public void take(String row) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalStateException("turn at " + row + " outside a transaction (expected: in one)");
        }
        Turn turn = come(row, Thread.currentThread());
        if (turn != null) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    leave(row, turn);
                }
            });
        }
    }

    /** Whether anybody waits for anything. */
    boolean awaited() {
        guard.lock();
        try {
            return !waiting.isEmpty();
        } finally {
            guard.unlock();
        }
    }

    /** @return null if it was there already */
    private @Nullable Turn come(String row, Thread self) {
        guard.lock();
        try {
            Turn turn = turns.computeIfAbsent(row, each -> new Turn(guard.newCondition()));
            if (turn.owner == self) {
                return null;
            }
            turn.waiters++;
            waiting.put(self, turn);
            try {
                await(turn, row, self);
                turn.owner = self;
            } finally {
                waiting.remove(self);
                turn.waiters--;
                if (turn.owner == null && turn.waiters == 0) {
                    // its owner left while the last who waited was just giving up
                    turns.remove(row);
                }
            }
            return turn;
        } finally {
            guard.unlock();
        }
    }

    private void await(Turn turn, String row, Thread self) {
        long left = PATIENCE.toNanos();
        while (turn.owner != null) {
            if (left <= 0 || closesACircle(turn, self)) {
                throw new CannotAcquireLockException("the turn at " + row + " did not come (expected: within "
                        + PATIENCE.toSeconds() + " s, and that nobody waits in a circle)");
            }
            try {
                left = turn.freed.awaitNanos(left);
            } catch (InterruptedException e) {
                self.interrupt();
                throw new CannotAcquireLockException(
                        "the turn at " + row + " did not come (expected: without an interrupt)", e);
            }
        }
    }

    private boolean closesACircle(Turn wanted, Thread self) {
        for (Turn next = wanted; next != null && next.owner != null; next = waiting.get(next.owner)) {
            if (next.owner == self) {
                return true;
            }
        }
        return false;
    }

    private void leave(String row, Turn turn) {
        guard.lock();
        try {
            turn.owner = null;
            if (turn.waiters == 0) {
                turns.remove(row);
            } else {
                turn.freed.signal();
            }
        } finally {
            guard.unlock();
        }
    }

    private static final class Turn {
        private final Condition freed;
        private @Nullable Thread owner;
        private int waiters;

        Turn(Condition freed) {
            this.freed = freed;
        }
    }
}
