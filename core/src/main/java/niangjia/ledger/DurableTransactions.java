package niangjia.ledger;

import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Transactions whose outermost commit returns only behind the barrier; one that joins another leaves it to that. */
final class DurableTransactions implements TransactionManager {
    private final TransactionManager plain;
    private final Barrier barrier;

    DurableTransactions(TransactionManager plain, Barrier barrier) {
        this.plain = plain;
        this.barrier = barrier;
    }

    @Override
    public Transaction startTransaction() {
        boolean joins = TransactionSynchronizationManager.isActualTransactionActive();
        Transaction transaction = plain.startTransaction();
        return joins ? transaction : new Outermost(transaction, barrier);
    }

    private record Outermost(Transaction transaction, Barrier barrier) implements Transaction {
        @Override
        public void commit() {
            transaction.commit();
            // also when nothing was written: the answer may rest on what another committed and has not yet secured
            barrier.await();
        }

        @Override
        public void rollback() {
            transaction.rollback();
        }
    }
}
