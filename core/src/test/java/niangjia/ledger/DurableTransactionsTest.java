package niangjia.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.common.transaction.Transaction;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class DurableTransactionsTest {
    private final AtomicInteger passed = new AtomicInteger();
    private final AtomicInteger passedInTransaction = new AtomicInteger();
    private final Waits waits = new Waits();
    private final DurableTransactions transactions = new DurableTransactions(
            new JdbcTransactionManager(new DriverManagerDataSource("jdbc:h2:mem:")),
            new Barrier() {
                @Override
                public void await() {
                    passed.incrementAndGet();
                    if (TransactionSynchronizationManager.isActualTransactionActive()) {
                        passedInTransaction.incrementAndGet();
                    }
                }

                @Override
                public void close() {}
            },
            waits);

    @Test
    void the_barrier_is_passed_once_and_only_after_the_outermost_commit() {
        Transaction outer = transactions.startTransaction();
        Transaction inner = transactions.startTransaction();
        inner.commit();
        assertThat(passed).hasValue(0);
        outer.commit();
        assertThat(passed).hasValue(1);
        assertThat(waits.times()).isEqualTo(2);
        assertThat(passedInTransaction).hasValue(0);
    }

    @Test
    void a_rollback_does_not_pass_the_barrier() {
        transactions.startTransaction().rollback();
        assertThat(passed).hasValue(0);
    }
}
