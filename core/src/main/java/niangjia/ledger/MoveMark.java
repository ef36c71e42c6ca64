package niangjia.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Says of a ledger that it is half way here, or that it has gone: no desk starts on such a one. Made by a move alone, so the
 * ledger of who never moved has no such table.
 */
final class MoveMark {
    /** Rows are still coming; not yet proved. */
    static final String COMING = "COMING";
    /** Rows are being taken; whoever wrote meanwhile would write in vain. */
    static final String GOING = "GOING";
    /** A server of events keeps the record; what is here follows it. */
    static final String SERVED = "SERVED";
    /** The record goes on elsewhere. */
    static final String GONE = "GONE";

    private static final int TRIES = 50;
    private static final Duration BETWEEN = Duration.ofMillis(100);
    private static final String TABLE = "ledger_move";

    private final DataSource database;
    private final JdbcTemplate jdbc;

    /** @param other where the rows come from, or went */
    record Found(String state, String other) {}

    MoveMark(DataSource database) {
        this.database = database;
        this.jdbc = new JdbcTemplate(database);
    }

    Optional<Found> found() {
        if (!there()) {
            return Optional.empty();
        }
        return jdbc
                .query("select state, other from " + TABLE, (row, n) -> new Found(row.getString(1), row.getString(2)))
                .stream()
                .findFirst();
    }

    void set(String state, String other) {
        if (!there()) {
            jdbc.execute("create table " + TABLE
                    + " (only_row smallint primary key, state varchar(10) not null, other varchar(600) not null)");
        }
        // one statement: whoever dies here leaves the one mark or the other, and never none
        if (jdbc.update("update " + TABLE + " set state = ?, other = ?", state, other) == 0) {
            jdbc.update("insert into " + TABLE + " (only_row, state, other) values (1, ?, ?)", state, other);
        }
    }

    /** Unless it says so already; another node may say it at the same moment. */
    void served(String where) {
        for (int tries = 1; !isServed(); tries++) {
            try {
                set(SERVED, where);
            } catch (DataAccessException e) {
                // the other's table may be there before its row
                if (tries == TRIES) {
                    throw e;
                }
                LockSupport.parkNanos(BETWEEN.toNanos());
            }
        }
    }

    private boolean isServed() {
        return found().filter(mark -> mark.state().equals(SERVED)).isPresent();
    }

    void clear() {
        if (there()) {
            jdbc.execute("drop table " + TABLE);
        }
    }

    boolean says(String state, String other) {
        return found().filter(mark -> mark.state().equals(state) && mark.other().equals(other))
                .isPresent();
    }

    /** @throws IllegalStateException if a desk must not work here */
    void refuseADesk() {
        found().filter(mark -> !mark.state().equals(SERVED)).ifPresent(mark -> {
            throw new IllegalStateException(
                    switch (mark.state()) {
                        case COMING ->
                            "the ledger was not moved here to the end, from " + mark.other()
                                    + " (expected: proved; give the same move-ledger again)";
                        case GOING ->
                            "the ledger is being moved to " + mark.other()
                                    + " (expected: moved to the end; give the same move-ledger again, or take it back by"
                                    + " --desk.move.unmark=true)";
                        default ->
                            "the ledger was moved to " + mark.other()
                                    + " (expected: a desk there; --desk.move.unmark=true takes this back)";
                    });
        });
    }

    private boolean there() {
        try (Connection connection = database.getConnection();
                ResultSet found = connection.getMetaData().getTables(null, null, TABLE, null)) {
            return found.next();
        } catch (SQLException e) {
            throw new IllegalStateException("the ledger cannot be looked at", e);
        }
    }
}
