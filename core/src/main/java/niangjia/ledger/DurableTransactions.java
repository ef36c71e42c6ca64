package niangjia.ledger;

import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Transactions whose outermost commit returns only behind the barrier. One within another is a savepoint of it: a
 * command that a policy sends from its processor and that is refused leaves nothing in the processor's transaction.
 */
final class DurableTransactions implements TransactionManager {
    private static final TransactionDefinition WITHIN =
            new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED);

    private final PlatformTransactionManager platform;
    private final Barrier barrier;
    private final Waits waits;

    DurableTransactions(PlatformTransactionManager platform, Barrier barrier, Waits waits) {
        this.platform = platform;
        this.barrier = barrier;
        this.waits = waits;
    }

    @Override
    public Transaction startTransaction() {
        boolean within = TransactionSynchronizationManager.isActualTransactionActive();
        return new Started(platform, platform.getTransaction(WITHIN), within ? Barrier.NONE : barrier, waits);
    }

    private record Started(PlatformTransactionManager platform, TransactionStatus status, Barrier barrier, Waits waits)
            implements Transaction {
        @Override
        public void commit() {
            long since = System.nanoTime();
            platform.commit(status);
            // also when nothing was written: the answer may rest on what another committed and has not yet secured
            barrier.await();
            waits.waited(since);
        }

        @Override
        public void rollback() {
            // a unit of work also rolls back after a commit that failed, and a nested one with its parent
            if (!status.isCompleted()) {
                platform.rollback(status);
            }
        }
    }
}
