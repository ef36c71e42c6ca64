package niangjia.ledger;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;

/**
 * Transactions of which few are open at once, the others waiting in turn. A batch of a read model keeps its connection for
 * as long as the store of read models makes it wait, and there are many more batches than connections: those who record, and
 * who renews what a batch has claimed, must find one. What is done in one call, as claims are, is over soon and not counted.
 */
final class FewAtOnce implements TransactionManager {
    private final TransactionManager all;
    private final Semaphore places;

    FewAtOnce(TransactionManager all, int most) {
        this.all = all;
        this.places = new Semaphore(most, true);
    }

    @Override
    public Transaction startTransaction() {
        places.acquireUninterruptibly();
        try {
            return new Counted(all.startTransaction(), places, new AtomicBoolean());
        } catch (RuntimeException e) {
            places.release();
            throw e;
        }
    }

    @Override
    public void executeInTransaction(Runnable task) {
        all.executeInTransaction(task);
    }

    @Override
    public <T> T fetchInTransaction(Supplier<T> supplier) {
        return all.fetchInTransaction(supplier);
    }

    private record Counted(Transaction whole, Semaphore places, AtomicBoolean left) implements Transaction {
        @Override
        public void commit() {
            try {
                whole.commit();
            } finally {
                leave();
            }
        }

        @Override
        public void rollback() {
            try {
                whole.rollback();
            } finally {
                leave();
            }
        }

        // a unit of work also rolls back after a commit that failed
        private void leave() {
            if (left.compareAndSet(false, true)) {
                places.release();
            }
        }
    }
}
