package niangjia.ledger;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Who else is connected to a PostgreSQL. A role without privileges is told of the sessions of others only that they are
 * there and whose they are, not as what; the server's own processes are nobody's.
 */
final class MoveCompany {
    private static final String MOVES = "move-ledger";
    /** By which the connections of this process are told from those of another move. */
    static final String ME = MOVES + "-" + UUID.randomUUID().toString().substring(0, 8);

    /** A server notices between two statements that a client was killed. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final Duration BETWEEN = Duration.ofMillis(50);
    private static final String OTHERS = "select count(*) from pg_stat_activity where datname = current_database()"
            + " and pid <> pg_backend_pid() and usesysid is not null and coalesce(application_name, '') <> '" + ME + "'"
            + " and coalesce(backend_type, 'client backend') = 'client backend'";

    private final JdbcTemplate jdbc;

    MoveCompany(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
    }

    /** What is left of a move that was killed is waited for. */
    long others() {
        long moves = moves();
        return moves > 0 ? moves : count(OTHERS);
    }

    /** Those of moves alone; if they end in time, none. */
    long moves() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        long moves = count(OTHERS + " and application_name like '" + MOVES + "%'");
        while (moves > 0 && System.nanoTime() < deadline) {
            LockSupport.parkNanos(BETWEEN.toNanos());
            moves = count(OTHERS + " and application_name like '" + MOVES + "%'");
        }
        return moves;
    }

    private long count(String question) {
        Long count = jdbc.queryForObject(question, Long.class);
        return count == null ? 0 : count;
    }
}
