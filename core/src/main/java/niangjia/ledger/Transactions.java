package niangjia.ledger;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * How work of each kind is committed to the record's database.
 *
 * @param plain for what is done again if it is lost
 * @param durable returns from a commit only when it is on disk
 * @param reading for what only reads and writes what can be written again; few at once, so that commands find a connection
 */
record Transactions(
        PlatformTransactionManager platform,
        TransactionManager plain,
        TransactionManager durable,
        TransactionManager reading) {
    static Transactions of(Storage storage, LedgerSettings settings, Waits diskWaits) {
        boolean server = settings.database() == Database.POSTGRESQL;
        PlatformTransactionManager platform = new JdbcTransactionManager(storage.pool());
        TransactionManager plain = new SpringTransactionManager(platform);
        return new Transactions(
                platform,
                plain,
                new DurableTransactions(
                        server ? new PromptTransactions(storage.pool()) : platform, storage.barrier(), diskWaits),
                new FewAtOnce(
                        server ? new RepeatableTransactions(plain, new JdbcTemplate(storage.pool())) : plain,
                        Math.max(1, settings.poolSize() / 2)));
    }
}
