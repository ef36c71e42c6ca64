package niangjia.ledger;

import java.util.Objects;
import niangjia.shared.Numbers;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** One row per series, locked from the taking to the end of the transaction. */
final class SeriesNumbers implements Numbers {
    private final JdbcTemplate jdbc;
    private final Database database;
    private final Turns turns;

    SeriesNumbers(JdbcTemplate jdbc, Database database, Turns turns) {
        this.jdbc = jdbc;
        this.database = database;
        this.turns = turns;
    }

    @Override
    public int next(String series) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("number of " + series + " outside a transaction (expected: in a command)");
        }
        turns.take("series " + series);
        if (advance(series) == 0
                && !database.insertIfAbsent(
                        jdbc, "insert into number_series (series, last_number) values (?, 1)", series)) {
            // another transaction made the series in between
            advance(series);
        }
        return Objects.requireNonNull(
                jdbc.queryForObject("select last_number from number_series where series = ?", Integer.class, series));
    }

    private int advance(String series) {
        return jdbc.update("update number_series set last_number = last_number + 1 where series = ?", series);
    }
}
