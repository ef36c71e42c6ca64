package niangjia.ledger;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import niangjia.shared.RecordMeta;
import niangjia.shared.SignedIn;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Where a server keeps the events, the claim of a request and its events are two commits, and a node may die between them.
 * So the request is put down as begun before it acts. Who finds one begun that nobody works on any more asks the record:
 * if its events are there it has acted, and if not it begins anew.
 */
public final class BegunRequests {
    /** Metadata of a command on the way to its handler, never of an event: by which beginning it may act. */
    public static final String BEGUN_BY = "begunBy";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final JdbcTemplate jdbc;
    private final Database database;
    private final TransactionManager durable;
    private final BooleanSupplier followed;

    /** @param by null once it has acted */
    private record Begun(@Nullable String by) {}

    /** @param followed waits until the copy has all that the server has at this moment; false if that takes too long */
    BegunRequests(JdbcTemplate jdbc, Database database, TransactionManager durable, BooleanSupplier followed) {
        this.jdbc = jdbc;
        this.database = database;
        this.durable = durable;
        this.followed = followed;
    }

    /**
     * Outside a transaction, before the command is handled: waits for one who is just acting.
     *
     * @return by which the command may claim its request; empty if the request has acted, or there is none
     * @throws ConcurrencyException if it could not be found out in time
     */
    public Optional<String> begin(Map<String, ?> metaData) {
        if (!metaData.containsKey(RecordMeta.REQUEST_ID)) {
            return Optional.empty();
        }
        RequestKey key = RequestKey.of(metaData);
        String staffId = SignedIn.of(metaData).staffId();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            String token = UUID.randomUUID().toString();
            if (durable.fetchInTransaction(() -> insert(key, staffId, token))) {
                return Optional.of(token);
            }
            Optional<Begun> found = durable.fetchInTransaction(() -> found(key));
            if (found.isPresent()) {
                String by = found.get().by();
                if (by == null) {
                    return Optional.empty();
                }
                if (followed.getAsBoolean()) {
                    drop(key, by);
                }
            }
        }
        throw new ConcurrencyException("request " + key.requestId() + " was begun and is not decided (expected: within "
                + PATIENCE.toSeconds() + " s)");
    }

    private boolean insert(RequestKey key, String staffId, String token) {
        return database.insertIfAbsent(
                jdbc,
                "insert into request_claim (request_id, part, digest, staff_id, claimed_at, begun_by)"
                        + " values (?, ?, ?, ?, current_timestamp, ?)",
                key.requestId(),
                key.part(),
                key.digest(),
                staffId,
                token);
    }

    /** Waits for whoever has the row. */
    private Optional<Begun> found(RequestKey key) {
        List<Begun> rows = jdbc.query(
                "select begun_by from request_claim where request_id = ? and part = ? for update",
                (row, number) -> new Begun(row.getString(1)),
                key.requestId(),
                key.part());
        return rows.stream().findFirst();
    }

    /** The handler's side, in its transaction: false if the request has acted. */
    boolean claim(RequestKey key, String token) {
        Optional<Begun> found = found(key);
        if (found.isPresent() && found.get().by() == null) {
            return false;
        }
        if (found.isEmpty() || !token.equals(found.get().by())) {
            throw new ConcurrencyException("request " + key.requestId() + " was begun by another");
        }
        return true;
    }

    /** For one that was refused before anything was written: whoever comes next need not ask the record. */
    void drop(RequestKey key, String token) {
        durable.executeInTransaction(() -> jdbc.update(
                "delete from request_claim where request_id = ? and part = ? and begun_by = ?",
                key.requestId(),
                key.part(),
                token));
    }
}
