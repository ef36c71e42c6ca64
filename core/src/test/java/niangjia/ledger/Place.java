package niangjia.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.JdbcTemplate;

/** The two homes a ledger must behave the same in. */
public enum Place {
    H2("select count(*) from information_schema.sessions where executing_statement like '%s%%'") {
        @Override
        public LedgerSettings settings(Path directory) {
            return LedgerSettings.embedded(directory);
        }
    },
    POSTGRESQL("select count(*) from pg_locks where not granted") {
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

    private final String blocked;

    Place(String blocked) {
        this.blocked = blocked;
    }

    /** Whether a claim of a request waits for another. */
    boolean aClaimWaits(JdbcTemplate jdbc) {
        return waits(jdbc, "insert into request_claim");
    }

    /** Whether a statement that begins so waits for another transaction. */
    boolean waits(JdbcTemplate jdbc, String statement) {
        return jdbc.queryForObject(blocked.formatted(statement), Integer.class) > 0;
    }

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
