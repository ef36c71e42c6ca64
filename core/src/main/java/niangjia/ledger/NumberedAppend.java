package niangjia.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.statements.AppendEventsStatementBuilder;
import org.axonframework.eventsourcing.eventstore.jdbc.statements.TimestampWriter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/**
 * Gives events their global numbers from one row of the same transaction. The row stays locked to the commit, so the
 * numbers have no gap and their order is the order in which readers come to see them.
 */
final class NumberedAppend implements AppendEventsStatementBuilder {
    private static final String TAKE = "update event_head set last_index = last_index + ? where only_row = 1";
    // given back by the update itself: one way to the database less while the row is locked
    private static final String[] TAKEN = {"last_index"};

    private final Turns turns;

    NumberedAppend(Turns turns) {
        this.turns = turns;
    }

    @Override
    public PreparedStatement build(
            Connection connection,
            EventSchema schema,
            Class<?> dataType,
            List<? extends EventMessage<?>> events,
            Serializer serializer,
            TimestampWriter timestamps)
            throws SQLException {
        List<Row> rows =
                events.stream().map(event -> row(event, dataType, serializer)).toList();
        PreparedStatement insert = connection.prepareStatement("insert into " + schema.domainEventTable() + " ("
                + schema.globalIndexColumn() + ", " + schema.domainEventFields() + ") values (?,?,?,?,?,?,?,?,?,?)");
        try {
            // serialized before: the lock is the narrowest place of the house
            long index = take(connection, rows.size()) - rows.size();
            for (Row row : rows) {
                row.bind(insert, ++index, timestamps);
            }
            return insert;
        } catch (SQLException | RuntimeException e) {
            insert.close();
            throw e;
        }
    }

    private long take(Connection connection, int count) throws SQLException {
        turns.take("head");
        try (PreparedStatement take = connection.prepareStatement(TAKE, TAKEN)) {
            take.setInt(1, count);
            if (take.executeUpdate() != 1) {
                throw new IllegalStateException("event_head has no row (expected: one)");
            }
            try (ResultSet taken = take.getGeneratedKeys()) {
                taken.next();
                return taken.getLong(1);
            }
        }
    }

    private static Row row(EventMessage<?> message, Class<?> dataType, Serializer serializer) {
        DomainEventMessage<?> event = message instanceof DomainEventMessage<?> domain
                ? domain
                : new GenericDomainEventMessage<>(null, message.getIdentifier(), 0L, message, message::getTimestamp);
        return new Row(
                event,
                event.serializePayload(serializer, dataType),
                event.serializeMetaData(serializer, dataType).getData());
    }

    private record Row(DomainEventMessage<?> event, SerializedObject<?> payload, Object metaData) {
        void bind(PreparedStatement insert, long index, TimestampWriter timestamps) throws SQLException {
            insert.setLong(1, index);
            insert.setString(2, event.getIdentifier());
            insert.setString(3, event.getAggregateIdentifier());
            insert.setLong(4, event.getSequenceNumber());
            insert.setString(5, event.getType());
            timestamps.writeTimestamp(insert, 6, event.getTimestamp());
            insert.setString(7, payload.getType().getName());
            insert.setString(8, payload.getType().getRevision());
            insert.setObject(9, payload.getData());
            insert.setObject(10, metaData);
            insert.addBatch();
        }
    }
}
