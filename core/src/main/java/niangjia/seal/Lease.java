package niangjia.seal;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Who seals now: one row, taken and prolonged by a single statement that is never undone. It spares work; that no two
 * checkpoints have one number is kept by their key alone.
 */
final class Lease {
    private final JdbcTemplate jdbc;
    private final String holder;
    private final Duration length;

    Lease(JdbcTemplate jdbc, String holder, Duration length) {
        this.jdbc = jdbc;
        this.holder = holder;
        this.length = length;
    }

    /** @return false while another has it */
    boolean take(Instant now) {
        return jdbc.update(
                        "update seal_lease set holder = ?, held_until = ? where only_row = 1"
                                + " and (holder is null or holder = ? or held_until <= ?)",
                        holder,
                        now.plus(length).atOffset(ZoneOffset.UTC),
                        holder,
                        now.atOffset(ZoneOffset.UTC))
                == 1;
    }

    /** Gives it back before its time, if it is still ours. */
    void release() {
        jdbc.update("update seal_lease set holder = null, held_until = null where holder = ?", holder);
    }
}
