package niangjia.ledger;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jpa.SQLStateResolver;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/** Axon's JDBC engine on our tables, with gapless numbers and without snapshots. */
final class RecordEngine extends JdbcEventStorageEngine {
    private static final String UNIQUE_VIOLATION = "23505";
    private static final int BATCH = 500;

    RecordEngine(
            ConnectionProvider connections,
            TransactionManager transactions,
            Serializer serializer,
            EventUpcaster chain,
            Turns turns) {
        super(builder()
                .connectionProvider(connections)
                .transactionManager(transactions)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .upcasterChain(chain)
                .persistenceExceptionResolver(new SQLStateResolver(UNIQUE_VIOLATION))
                .schema(Tables.EVENTS)
                .batchSize(BATCH)
                .appendEvents(new NumberedAppend(turns))
                // the index has no gaps, so there is nothing to look for behind an empty range
                .extendedGapCheckEnabled(false));
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        super.appendEvents(events, serializer);
        if (CurrentUnitOfWork.isStarted() && !events.isEmpty()) {
            Written.note(CurrentUnitOfWork.get(), events.get(events.size() - 1));
        }
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return Stream.empty();
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        throw new UnsupportedOperationException("the record keeps facts, not snapshots");
    }
}
