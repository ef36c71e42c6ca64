package niangjia.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;

/** The open database: its pool and its barrier, closed in the order that leaves nothing half done. */
record Storage(HikariDataSource pool, Barrier barrier) implements AutoCloseable {
    /** A commit must mean "on disk" whatever the server's default is. */
    private static final String SYNCHRONOUS =
            "select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') = 'off'";

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
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        config.setMaximumPoolSize(settings.poolSize());
        // a waiting claim must see what the one it waited for has committed
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        if (settings.database() == Database.POSTGRESQL) {
            config.setConnectionInitSql(SYNCHRONOUS);
        }
        return new HikariDataSource(config);
    }

    @Override
    public void close() {
        pool.close();
        barrier.close();
    }
}
