package niangjia.ledger;

import java.util.List;
import java.util.Optional;
import niangjia.shared.RuleViolated;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Which requests have acted, and what they were answered. */
public final class Requests {
    private final JdbcTemplate jdbc;
    private final Database database;
    private final Barrier barrier;
    private final Turns turns;

    Requests(JdbcTemplate jdbc, Database database, Barrier barrier, Turns turns) {
        this.jdbc = jdbc;
        this.database = database;
        this.barrier = barrier;
        this.turns = turns;
    }

    /**
     * A quick look before any work: the answer of the request's first command, if it has acted.
     *
     * @throws RuleViolated {@code record/request-reused} if the id stands for something else
     */
    public Optional<Answer> answered(String requestId, String digest) {
        Optional<Answer> first = secured(requestId, digest);
        if (first.isPresent()) {
            // what is seen may not be on disk yet, and whoever is told of it will rely on it
            barrier.await();
        }
        return first;
    }

    /** As {@link #answered}, for one whose command has returned: it is on disk, and nothing need be waited for. */
    public Optional<Answer> secured(String requestId, String digest) {
        return first(new RequestKey(requestId, RequestKey.FIRST_PART, digest));
    }

    /** @return false if the request has acted already; waits for the one that is just acting */
    boolean claim(RequestKey key, String staffId) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("request claimed outside a transaction (expected: a durable command bus)");
        }
        turns.take("claim " + key.requestId() + " " + key.part());
        return database.insertIfAbsent(
                jdbc,
                "insert into request_claim (request_id, part, digest, staff_id, claimed_at)"
                        + " values (?, ?, ?, ?, current_timestamp)",
                key.requestId(),
                key.part(),
                key.digest(),
                staffId);
    }

    void settle(RequestKey key, String answer, Optional<Written> written) {
        jdbc.update(
                "update request_claim set answer = ?, stream = ?, sequence_number = ?, begun_by = null"
                        + " where request_id = ? and part = ?",
                answer,
                written.map(Written::stream).orElse(null),
                written.map(Written::sequence).orElse(null),
                key.requestId(),
                key.part());
    }

    Optional<Answer> first(RequestKey key) {
        List<Row> rows = jdbc.query(
                "select digest, answer, stream, sequence_number from request_claim where request_id = ? and part = ?"
                        + " and begun_by is null",
                (row, number) ->
                        new Row(row.getString(1), row.getString(2), row.getString(3), row.getObject(4, Long.class)),
                key.requestId(),
                key.part());
        return rows.stream().findFirst().map(row -> row.answerTo(key));
    }

    private record Row(
            String digest,
            @Nullable String answer,
            @Nullable String stream,
            @Nullable Long sequence) {
        Answer answerTo(RequestKey key) {
            if (!digest.equals(key.digest())) {
                throw new RuleViolated("record/request-reused", List.of(key.requestId()));
            }
            return new Answer(answer == null ? null : Answer.decode(answer), stream, sequence == null ? -1 : sequence);
        }
    }
}
