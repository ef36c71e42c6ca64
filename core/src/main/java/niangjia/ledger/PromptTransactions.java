package niangjia.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/**
 * Transactions of commands on a PostgreSQL that nodes share. They lock what all need, and those of one node wait for each
 * other: were it stopped, each would get its turn and stand still in it. So the server ends these much sooner than others.
 */
final class PromptTransactions extends JdbcTransactionManager {
    static final Duration LONGEST_STANDSTILL = Duration.ofSeconds(8);

    private static final long serialVersionUID = 1L;
    private static final String SOONER =
            "set local idle_in_transaction_session_timeout = " + LONGEST_STANDSTILL.toMillis();

    PromptTransactions(DataSource database) {
        super(database);
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        try (Statement statement = connection.createStatement()) {
            statement.execute(SOONER);
        }
    }
}
