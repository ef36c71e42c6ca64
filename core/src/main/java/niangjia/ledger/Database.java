package niangjia.ledger;

import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Objects;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/** The two databases a ledger can live in, and what they do differently. */
enum Database {
    H2 {
        /** It lives in this process, and so does the clock. */
        @Override
        Clock clock(JdbcTemplate jdbc) {
            return Clock.systemUTC();
        }

        @Override
        boolean insertIfAbsent(JdbcTemplate jdbc, String insert, Object... values) {
            try {
                // only the statement is undone by a clash here, the transaction goes on
                return jdbc.update(insert, values) == 1;
            } catch (DuplicateKeyException taken) {
                return false;
            }
        }
    },
    POSTGRESQL {
        @Override
        Clock clock(JdbcTemplate jdbc) {
            return new RecordClock(
                    () -> Objects.requireNonNull(jdbc.queryForObject("select clock_timestamp()", OffsetDateTime.class))
                            .toInstant(),
                    System::nanoTime);
        }

        @Override
        boolean insertIfAbsent(JdbcTemplate jdbc, String insert, Object... values) {
            return jdbc.update(insert + " on conflict do nothing", values) == 1;
        }
    };

    /** Survives the interrupt of a thread, which with {@code file:} closes the file for every connection. */
    private static final String H2_FILE = "jdbc:h2:async:";

    /**
     * Waits for a concurrent insert of the same key to end.
     *
     * @return false if a committed row, or one of this transaction, has the key; the transaction stays usable
     */
    abstract boolean insertIfAbsent(JdbcTemplate jdbc, String insert, Object... values);

    /** The one clock of all nodes that share the database. */
    abstract Clock clock(JdbcTemplate jdbc);

    String migrations() {
        return "classpath:niangjia/ledger/" + name().toLowerCase(Locale.ROOT);
    }

    static Database of(String url) {
        if (url.startsWith(H2_FILE) || url.startsWith("jdbc:h2:mem:")) {
            return H2;
        }
        if (url.startsWith("jdbc:postgresql:")) {
            return POSTGRESQL;
        }
        throw new IllegalArgumentException("ledger address: " + url.replaceAll("[?;].*", "")
                + " (expected: jdbc:h2:async:… or jdbc:postgresql:…)");
    }

    static String h2Url(Path file) {
        return H2_FILE + file.toAbsolutePath() + ";DB_CLOSE_ON_EXIT=FALSE;DATABASE_TO_LOWER=TRUE;LOCK_TIMEOUT=20000";
    }
}
