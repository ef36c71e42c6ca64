package niangjia.ledger;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.serialization.Serializer;

/**
 * What the framework keeps of each processor beside the record: how far it has come, and what it put aside.
 *
 * @param plain in which letters are written and read
 */
record ProcessorTables(
        ConnectionProvider connections, TransactionManager plain, Serializer messages, Serializer events) {
    CountedTokenStore tokens(String node) {
        return new CountedTokenStore(JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(messages)
                .nodeId(node)
                .schema(Tables.TOKENS));
    }

    JdbcSequencedDeadLetterQueue<EventMessage<?>> deadLetters(String processingGroup) {
        return JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(processingGroup)
                .connectionProvider(connections)
                .transactionManager(plain)
                .schema(Tables.DEAD_LETTERS)
                .statementFactory(new DeadLetterPages(messages, events))
                .genericSerializer(messages)
                .eventSerializer(events)
                .pageSize(DeadLetterPages.PAGE)
                .build();
    }
}
