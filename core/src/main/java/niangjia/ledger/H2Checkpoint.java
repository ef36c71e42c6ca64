package niangjia.ledger;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Holds a connection of its own, so that it neither waits for the pool nor lets the database close beneath it. */
final class H2Checkpoint implements GroupBarrier.Checkpoint {
    private static final Logger LOG = LoggerFactory.getLogger(H2Checkpoint.class);

    private final LedgerSettings settings;
    private @Nullable Connection connection;
    private boolean closed;

    H2Checkpoint(LedgerSettings settings) throws SQLException {
        this.settings = settings;
        connection = connect();
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(settings.url(), settings.user(), settings.password());
    }

    @Override
    public synchronized void run() throws SQLException {
        Connection current = connection == null ? connect() : connection;
        // forgotten on failure: the next round begins with a new connection
        connection = null;
        try (Statement statement = current.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
        connection = current;
    }

    /** The clean stop: everything written, the file compacted, the database closed for all. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (Connection last = connection == null ? connect() : connection;
                Statement statement = last.createStatement()) {
            statement.execute("SHUTDOWN COMPACT");
        } catch (SQLException e) {
            LOG.warn("The ledger was not compacted; the next start recovers it", e);
        }
    }
}
