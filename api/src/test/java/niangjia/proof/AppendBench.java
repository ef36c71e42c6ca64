package niangjia.proof;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import niangjia.ledger.Ledger;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** The engine's append, and bare inserts of the same bytes into a table with the same keys, on one thread. */
final class AppendBench {
    private static final int[] PER_COMMIT = {1, 100};
    private static final String TABLE = """
            create table bare_entry (
                global_index bigint primary key,
                event_identifier varchar(64) not null unique,
                aggregate_identifier varchar(255) not null,
                sequence_number bigint not null,
                aggregate_type varchar(100),
                time_stamp varchar(40) not null,
                payload_type varchar(255) not null,
                payload_revision varchar(20) not null,
                payload %s not null,
                meta_data %s not null,
                unique (aggregate_identifier, sequence_number))""";
    private static final String INSERT = "insert into bare_entry values (?,?,?,?,?,?,?,?,?,?)";

    private final Figures figures = new Figures();
    private long bareIndex;

    List<String> run(Ground ground) throws SQLException {
        try (Ledger ledger = Ledger.open(ground.ledger("append"), List.of(BareOrder.BareEvent.class));
                Connection connection = ledger.dataSource().getConnection()) {
            String bytes = ground.name().equals("H2") ? "varbinary(1048576)" : "bytea";
            try (Statement statement = connection.createStatement()) {
                statement.execute(TABLE.formatted(bytes, bytes));
            }
            connection.setAutoCommit(false);
            for (int each : PER_COMMIT) {
                int commits = each == 1 ? 3000 : 150;
                for (int round = 0; round <= Figures.ROUNDS; round++) {
                    List<List<DomainEventMessage<?>>> work = work(commits, each);
                    figures.add(round, "bare " + each, bare(ledger, connection, work));
                    figures.add(round, "engine " + each, engine(ledger, work));
                }
            }
            connection.setAutoCommit(true);
        }
        List<String> lines = new ArrayList<>();
        for (int each : PER_COMMIT) {
            lines.add(figures.line(
                    "engine append / bare JDBC batch insert, %d per commit; %s".formatted(each, ground.name()),
                    "events/s",
                    "engine " + each,
                    "bare " + each));
        }
        return lines;
    }

    private static List<List<DomainEventMessage<?>>> work(int commits, int each) {
        List<List<DomainEventMessage<?>>> work = new ArrayList<>();
        for (int i = 0; i < commits; i++) {
            String stream = UUID.randomUUID().toString();
            List<DomainEventMessage<?>> commit = new ArrayList<>();
            for (int n = 0; n < each; n++) {
                commit.add(new GenericDomainEventMessage<>(
                        "BareOrder", stream, n, new BareOrder.BareEvent.Gone(stream, "x".repeat(260))));
            }
            work.add(commit);
        }
        return work;
    }

    private static double engine(Ledger ledger, List<List<DomainEventMessage<?>>> work) {
        EventStorageEngine engine = ledger.engine();
        long began = System.nanoTime();
        for (List<DomainEventMessage<?>> commit : work) {
            ledger.processorTransactions().executeInTransaction(() -> engine.appendEvents(commit));
        }
        return rate(work, began);
    }

    private double bare(Ledger ledger, Connection connection, List<List<DomainEventMessage<?>>> work)
            throws SQLException {
        // serialized beforehand: the limit is the database's alone
        List<List<Object[]>> rows = work.stream()
                .map(commit -> commit.stream().map(event -> row(ledger, event)).toList())
                .toList();
        long began = System.nanoTime();
        for (List<Object[]> commit : rows) {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                for (Object[] row : commit) {
                    insert.setLong(1, ++bareIndex);
                    for (int i = 0; i < row.length; i++) {
                        insert.setObject(i + 2, row[i]);
                    }
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            connection.commit();
        }
        return rate(work, began);
    }

    private static Object[] row(Ledger ledger, DomainEventMessage<?> event) {
        var payload = event.serializePayload(ledger.eventSerializer(), byte[].class);
        var meta = event.serializeMetaData(ledger.eventSerializer(), byte[].class);
        return new Object[] {
            event.getIdentifier(),
            event.getAggregateIdentifier(),
            event.getSequenceNumber(),
            event.getType(),
            Instant.now().toString(),
            payload.getType().getName(),
            payload.getType().getRevision(),
            payload.getData(),
            meta.getData()
        };
    }

    private static double rate(List<List<DomainEventMessage<?>>> work, long began) {
        long events = work.stream().mapToLong(List::size).sum();
        return events * 1e9 / (System.nanoTime() - began);
    }
}
