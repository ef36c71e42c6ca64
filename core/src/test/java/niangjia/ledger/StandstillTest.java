package niangjia.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** A node that was stopped in the middle of a transaction, while it held the one row all others need. */
class StandstillTest {
    private static final String HEAD = "update event_head set last_index = last_index where only_row = 1";

    @TempDir
    Path directory;

    @Test
    void the_server_ends_a_transaction_that_stands_still_and_others_write_on() throws Exception {
        try (Ledger ledger = Ledger.open(Place.POSTGRESQL.settings(directory), TestDesk.FAMILIES);
                Connection stopped = ledger.dataSource().getConnection();
                Statement statement = stopped.createStatement()) {
            assertThat(setting(statement)).isEqualTo(Storage.LONGEST_STANDSTILL.toSeconds() + "s");
            statement.execute("set idle_in_transaction_session_timeout = 500");
            stopped.setAutoCommit(false);
            statement.execute(HEAD);
            JdbcTemplate other = new JdbcTemplate(ledger.dataSource());
            CompletableFuture<Integer> others = CompletableFuture.supplyAsync(() -> other.update(HEAD));
            assertThat(others.get(15, TimeUnit.SECONDS)).isEqualTo(1);
            assertThatThrownBy(() -> statement.execute(HEAD)).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void a_command_may_stand_still_for_less_long_than_a_batch() {
        try (Ledger ledger = Ledger.open(Place.POSTGRESQL.settings(directory), TestDesk.FAMILIES)) {
            JdbcTemplate jdbc = new JdbcTemplate(ledger.dataSource());
            String show = "show idle_in_transaction_session_timeout";
            assertThat(ledger.commandTransactions().fetchInTransaction(() -> jdbc.queryForObject(show, String.class)))
                    .isEqualTo(PromptTransactions.LONGEST_STANDSTILL.toSeconds() + "s");
            assertThat(ledger.processorTransactions().fetchInTransaction(() -> jdbc.queryForObject(show, String.class)))
                    .isEqualTo(Storage.LONGEST_STANDSTILL.toSeconds() + "s");
        }
    }

    private static String setting(Statement statement) throws SQLException {
        try (var row = statement.executeQuery("show idle_in_transaction_session_timeout")) {
            row.next();
            return row.getString(1);
        }
    }
}
