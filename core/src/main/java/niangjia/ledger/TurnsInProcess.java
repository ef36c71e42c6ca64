package niangjia.ledger;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
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
 * rollback). So the next writer may come to the row only behind the whole rollback. Turns are had in the order they were
 * asked for: a command that was undone and comes again would otherwise take the row from under those it was undone for,
 * as often as it comes. Who would close a circle of waiting is refused at once, as by the database.
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
                    leave(turn);
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
            if (turn.owner == null) {
                turn.owner = self;
            } else {
                await(turn, row, self);
            }
            return turn;
        } finally {
            guard.unlock();
        }
    }

    private void await(Turn turn, String row, Thread self) {
        if (closesACircle(turn, self)) {
            throw new CannotAcquireLockException("the turn at " + row
                    + " would close a circle of waiting (expected: that nobody waits in a circle)");
        }
        turn.queue.add(self);
        waiting.put(self, turn);
        long left = PATIENCE.toNanos();
        try {
            while (turn.owner != self) {
                if (left <= 0) {
                    giveUp(turn, self);
                    throw new CannotAcquireLockException(
                            "the turn at " + row + " did not come (expected: within " + PATIENCE.toSeconds() + " s)");
                }
                left = turn.handed.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            giveUp(turn, self);
            self.interrupt();
            throw new CannotAcquireLockException(
                    "the turn at " + row + " did not come (expected: without an interrupt)", e);
        }
    }

    /** The turn may have been handed over in the moment of giving up: then it goes on to the next. */
    private void giveUp(Turn turn, Thread self) {
        if (turn.owner == self) {
            hand(turn);
        } else {
            turn.queue.remove(self);
            waiting.remove(self);
        }
    }

    private boolean closesACircle(Turn wanted, Thread self) {
        for (Turn next = wanted; next != null; next = waiting.get(next.owner)) {
            if (next.owner == self) {
                return true;
            }
        }
        return false;
    }

    private void leave(Turn turn) {
        guard.lock();
        try {
            hand(turn);
        } finally {
            guard.unlock();
        }
    }

    private void hand(Turn turn) {
        turn.owner = turn.queue.poll();
        if (turn.owner == null) {
            turns.values().remove(turn);
        } else {
            waiting.remove(turn.owner);
            turn.handed.signalAll();
        }
    }

    private static final class Turn {
        private final Condition handed;
        private final Deque<Thread> queue = new ArrayDeque<>();
        private @Nullable Thread owner;

        Turn(Condition handed) {
            this.handed = handed;
        }
    }
}
