package niangjia.ledger;

import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * For work that is done again if its transaction is lost: PostgreSQL answers such a commit before it is on disk. What a server
 * that falls then forgets is the end of its log, so with a lost place in the stream goes everything that was written behind it.
 */
record RepeatableTransactions(TransactionManager plain, JdbcTemplate jdbc) implements TransactionManager {
    @Override
    public Transaction startTransaction() {
        Transaction started = plain.startTransaction();
        try {
            jdbc.execute("set local synchronous_commit to off");
            return started;
        } catch (RuntimeException e) {
            started.rollback();
            throw e;
        }
    }
}
