package niangjia.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** The two homes a ledger must behave the same in. */
public enum Place {
    H2 {
        @Override
        boolean somebodyWaits(TestDesk desk) {
            return ((TurnsInProcess) desk.ledger.turns()).awaited();
        }

        @Override
        public LedgerSettings settings(Path directory) {
            return LedgerSettings.embedded(directory);
        }
    },
    POSTGRESQL {
        @Override
        boolean somebodyWaits(TestDesk desk) {
            return desk.jdbc.queryForObject("select count(*) from pg_locks where not granted", Integer.class) > 0;
        }

        @Override
        public LedgerSettings settings(Path directory) {
            String name = "ledger_" + COUNT.incrementAndGet();
            try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            String url = "jdbc:postgresql://localhost:" + Server.RUNNING.getPort() + "/" + name;
            return new LedgerSettings(url, "postgres", "postgres", 12, directory.resolve("keys"));
        }
    };

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Whether a transaction waits for another. */
    abstract boolean somebodyWaits(TestDesk desk);

    /** Settings of a new, empty ledger. */
    public abstract LedgerSettings settings(Path directory);

    /** One server for all tests of the JVM; it ends with the JVM. */
    private static final class Server {
        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "100")
                        .setServerConfig("shared_buffers", "16MB")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
