package niangjia.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.flywaydb.core.Flyway;

/** The open database: its pool and its barrier, closed in the order that leaves nothing half done. */
record Storage(HikariDataSource pool, Barrier barrier) implements AutoCloseable {
    /** Far longer than a batch stands between two statements, shorter than people wait. */
    static final Duration LONGEST_STANDSTILL = Duration.ofSeconds(20);

    /**
     * A commit must mean "on disk" whatever the server's default is. And a node that stands still in the middle of a
     * transaction keeps its rows locked, that of the head among them: after a while the server ends it for the others' sake.
     */
    private static final String EACH_CONNECTION = """
            select set_config('idle_in_transaction_session_timeout', '%d', false),
                case when current_setting('synchronous_commit') = 'off' then set_config('synchronous_commit', 'on', false) end""".formatted(LONGEST_STANDSTILL.toMillis());

    private static final Duration CONNECTION_WAITED_FOR = Duration.ofSeconds(10);
    /** In seconds; an address that says otherwise is followed. A cut line is noticed, a long statement is not cut off. */
    private static final Map<String, String> DRIVER =
            Map.of("connectTimeout", "5", "loginTimeout", "10", "socketTimeout", "120", "tcpKeepAlive", "true");

    static Storage open(LedgerSettings settings) {
        Barrier barrier = barrier(settings);
        HikariDataSource pool;
        try {
            pool = pool(settings);
        } catch (RuntimeException e) {
            barrier.close();
            throw e;
        }
        Storage storage = new Storage(pool, barrier);
        try {
            Flyway.configure()
                    .dataSource(pool)
                    .locations(settings.database().migrations())
                    .load()
                    .migrate();
            return storage;
        } catch (RuntimeException e) {
            storage.close();
            throw e;
        }
    }

    private static Barrier barrier(LedgerSettings settings) {
        if (settings.database() == Database.POSTGRESQL) {
            return Barrier.NONE;
        }
        try {
            return new GroupBarrier(new H2Checkpoint(settings));
        } catch (SQLException e) {
            throw new IllegalStateException("the ledger does not open: " + settings, e);
        }
    }

    private static HikariDataSource pool(LedgerSettings settings) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("ledger");
        config.setMaximumPoolSize(settings.poolSize());
        // a waiting claim must see what the one it waited for has committed
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        if (settings.database() == Database.POSTGRESQL) {
            config.setConnectionInitSql(EACH_CONNECTION);
            config.setConnectionTimeout(CONNECTION_WAITED_FOR.toMillis());
            DRIVER.forEach((name, value) -> {
                if (!settings.url().contains(name + "=")) {
                    config.addDataSourceProperty(name, value);
                }
            });
        }
        if (PromotedLast.concerns(settings.url())) {
            Properties properties = new Properties();
            properties.putAll(config.getDataSourceProperties());
            properties.setProperty("user", settings.user());
            properties.setProperty("password", settings.password());
            config.setDataSource(PromotedLast.of(settings.url(), properties));
        } else {
            config.setJdbcUrl(settings.url());
            config.setUsername(settings.user());
            config.setPassword(settings.password());
        }
        return new HikariDataSource(config);
    }

    @Override
    public void close() {
        pool.close();
        barrier.close();
    }
}
