package niangjia.ledger;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** Brings file and database together: a ledger opens with the master key it was begun with, or not at all. */
final class MasterKeyCheck {
    private final JdbcTemplate jdbc;

    MasterKeyCheck(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * To be called in a transaction; nodes that start at the same time come one after the other.
     *
     * @throws IllegalStateException if the file is missing, too open, damaged or of another ledger
     */
    MasterKey agree(MasterKeyFile file) {
        jdbc.queryForList("select last_index from event_head for update");
        List<String> known = jdbc.queryForList("select check_value from master_key_check", String.class);
        Optional<MasterKey> found = file.read();
        if (known.isEmpty()) {
            MasterKey key = found.orElseGet(file::create);
            jdbc.update(
                    "insert into master_key_check (only_row, key_id, check_value) values (1, ?, ?)",
                    key.id(),
                    key.check());
            return key;
        }
        MasterKey key = found.orElseThrow(() -> new IllegalStateException("the master key " + file.path()
                + " is missing, but the ledger holds what is sealed under it (expected: put the file back)"));
        if (!key.check().equals(known.get(0))) {
            throw new IllegalStateException("the master key " + file.path() + " is " + key.id()
                    + ", not the one of this ledger (expected: the file it was begun with)");
        }
        return key;
    }
}
