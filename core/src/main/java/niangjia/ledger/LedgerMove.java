package niangjia.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niangjia.ledger.MoveProof.Table;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves a ledger from one database into another, whole: record, keys, claims, papers, openings, seals. May be broken off at any
 * moment and given again; the rows that have come are not copied twice. Behind it everything is read again from both.
 */
public final class LedgerMove {
    private final LedgerSettings from;
    private final LedgerSettings to;
    private final Progress progress;

    /** Hears how far it has come. */
    public interface Progress {
        /** @param rows of the table that have come, of so many */
        void moved(String table, long rows, long of);

        void proving(String table);
    }

    public LedgerMove(LedgerSettings from, LedgerSettings to, Progress progress) {
        this.from = from;
        this.to = to;
        this.progress = progress;
    }

    /**
     * Returns when all has been moved and read again. If the proof holds, a desk may start there and none may start here.
     *
     * @throws MoveRefused {@code move/source-in-use}, {@code move/source-empty}, {@code move/source-gone}, {@code move/source-unproved}, {@code
     *     move/target-in-use}, {@code move/target-not-empty}, {@code move/target-of-another}
     * @throws IllegalStateException if the master key beside either is not the one of the ledger
     */
    public MoveProof run() {
        try (Storage source = open(from)) {
            JdbcTemplate old = new JdbcTemplate(source.pool());
            new MoveMark(source.pool())
                    .found()
                    .filter(mark -> mark.state().equals(MoveMark.COMING))
                    .ifPresent(mark -> {
                        throw new MoveRefused("move/source-unproved", mark.other());
                    });
            if (new Inspection(old).head() == 0) {
                throw new MoveRefused("move/source-empty", from.toString());
            }
            refuseCompany(source, from);
            new MasterKeyCheck(old).agree(new MasterKeyFile(from.keyDirectory()));
            try (Storage target = open(to)) {
                refuseAnotherMove(target, to);
                return move(source, target);
            }
        }
    }

    /** Takes back that a ledger has gone, or drops what came half way; the rows stay. */
    public static void unmark(LedgerSettings ledger) {
        try (Storage storage = open(ledger)) {
            new MoveMark(storage.pool()).clear();
        }
    }

    private MoveProof move(Storage source, Storage target) {
        JdbcTemplate old = new JdbcTemplate(source.pool());
        JdbcTemplate young = new JdbcTemplate(target.pool());
        MoveMark mark = new MoveMark(target.pool());
        MoveMark left = new MoveMark(source.pool());
        leave(left, mark);
        try {
            begin(target, old, young, mark);
        } catch (MoveRefused | IllegalStateException refused) {
            if (left.says(MoveMark.GOING, to.toString())) {
                left.clear();
            }
            throw refused;
        }
        // nobody works here any more, and what a desk that was killed had claimed is free
        old.update("update token_entry set owner = null where owner is not null");
        source.barrier().await();
        target.barrier().await();
        long began = System.nanoTime();
        long events = 0;
        for (MovedTable table : MovedTable.ALL) {
            long copied = copy(old, young, target, table);
            events += table.name().equals("event_entry") ? copied : 0;
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        MoveProof proof = proof(old, young, events / seconds);
        if (proof.holds()) {
            new MasterKeyCheck(young).agree(new MasterKeyFile(to.keyDirectory()));
            target.barrier().await();
            left.set(MoveMark.GONE, to.toString());
            source.barrier().await();
            mark.clear();
            target.barrier().await();
        } else {
            left.clear();
        }
        return proof;
    }

    /** One that has gone may be gone on with only where the other side does not know yet that it has come. */
    private void leave(MoveMark left, MoveMark coming) {
        Optional<MoveMark.Found> known = left.found();
        boolean again = left.says(MoveMark.GOING, to.toString())
                || left.says(MoveMark.GONE, to.toString()) && coming.says(MoveMark.COMING, from.toString());
        if (known.isPresent() && !again) {
            throw new MoveRefused("move/source-gone", known.get().other());
        }
        if (known.isEmpty()) {
            left.set(MoveMark.GOING, to.toString());
        }
    }

    private void begin(Storage target, JdbcTemplate old, JdbcTemplate young, MoveMark mark) {
        Optional<MoveMark.Found> found = mark.found();
        if (found.isPresent()) {
            MoveMark.Found known = found.get();
            if (!known.state().equals(MoveMark.COMING) || !known.other().equals(from.toString())) {
                throw new MoveRefused("move/target-of-another", known.state(), known.other(), from.toString());
            }
            return;
        }
        for (MovedTable table : MovedTable.ALL) {
            long rows = new TableRows(young, table).count();
            if (rows > 0 && !MovedTable.SEEDED.contains(table.name())) {
                throw new MoveRefused("move/target-not-empty", table.name(), rows);
            }
        }
        // of the key that will be beside the target, too: behind the move it would be hours too late
        new MasterKeyCheck(old).agree(new MasterKeyFile(to.keyDirectory()));
        inTransaction(target, () -> MovedTable.SEEDED.forEach(table -> young.update("delete from " + table)));
        mark.set(MoveMark.COMING, from.toString());
    }

    private long copy(JdbcTemplate old, JdbcTemplate young, Storage target, MovedTable table) {
        TableRows rows = new TableRows(old, table);
        long all = rows.count();
        long[] there = {new TableRows(young, table).count()};
        long before = there[0];
        rows.each(there[0], page -> {
            String columns = String.join(", ", page.columns());
            String marks =
                    String.join(", ", page.columns().stream().map(c -> "?").toList());
            inTransaction(
                    target,
                    () -> young.batchUpdate(
                            "insert into " + table.name() + " (" + columns + ") values (" + marks + ")", page.rows()));
            there[0] += page.rows().size();
            progress.moved(table.name(), there[0], all);
        });
        return there[0] - before;
    }

    private MoveProof proof(JdbcTemplate old, JdbcTemplate young, double eventsPerSecond) {
        List<Table> tables = new ArrayList<>();
        for (MovedTable table : MovedTable.ALL) {
            progress.proving(table.name());
            TableRows here = new TableRows(old, table);
            TableRows there = new TableRows(young, table);
            tables.add(new Table(table.name(), here.count(), here.digest(), there.count(), there.digest()));
        }
        Inspection inspection = new Inspection(young);
        return new MoveProof(tables, inspection.head(), eventsPerSecond, inspection.findings());
    }

    /** An embedded one locks its file; of a shared one nobody else may hold a connection. */
    static void refuseCompany(Storage source, LedgerSettings settings) {
        if (settings.database() == Database.POSTGRESQL) {
            long others = new MoveCompany(source.pool()).others();
            if (others > 0) {
                throw new MoveRefused("move/source-in-use", others);
            }
        }
    }

    /** Who looks at an empty database does no harm; another move, or one that was killed and has not ended yet, does. */
    private static void refuseAnotherMove(Storage target, LedgerSettings settings) {
        if (settings.database() == Database.POSTGRESQL) {
            long others = new MoveCompany(target.pool()).moves();
            if (others > 0) {
                throw new MoveRefused("move/target-in-use", others);
            }
        }
    }

    static Storage open(LedgerSettings settings) {
        String url = settings.url();
        LedgerSettings named = settings.database() == Database.POSTGRESQL
                ? new LedgerSettings(
                        url + (url.contains("?") ? "&" : "?") + "ApplicationName=" + MoveCompany.ME,
                        settings.user(),
                        settings.password(),
                        2,
                        settings.keyDirectory())
                : settings;
        try {
            return Storage.open(named);
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException sql && sql.getErrorCode() == 90020) {
                    throw new MoveRefused("move/source-in-use", 1);
                }
            }
            throw e;
        }
    }

    private static void inTransaction(Storage target, Runnable work) {
        try {
            new TransactionTemplate(new JdbcTransactionManager(target.pool()))
                    .executeWithoutResult(status -> work.run());
        } catch (DataAccessException e) {
            throw new IllegalStateException(
                    "rows could not be written: " + e.getClass().getSimpleName(), e);
        }
    }
}
