package niangjia.axonserver;

import niangjia.ledger.RecordFollower;
import niangjia.ledger.ServedRecord;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.command.AxonServerCommandBus;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.axonserver.connector.query.AxonServerQueryBus;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.distributed.AnnotationRoutingStrategy;
import org.axonframework.commandhandling.distributed.UnresolvedRoutingKeyPolicy;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/**
 * Keeps the events in Axon Server, under the same logical names; the ledger's table follows it, and tokens, keys and claims
 * stay in the ledger. Only with {@code axon.axonserver.enabled=true}; the server's address is {@code
 * axon.axonserver.servers}.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "true")
class AxonServerEngine {
    /** What the ledger follows; the connection is made at the first use, not here. */
    @Bean
    ServedRecord servedRecord(
            AxonServerConfiguration configuration,
            AxonServerConnectionManager connections,
            @Qualifier("eventSerializer") Serializer events) {
        return ServerRecords.of(configuration, connections, events, false);
    }

    @Bean
    EventStore eventStore(
            AxonServerConfiguration configuration,
            AxonServerConnectionManager connections,
            @Qualifier("eventSerializer") Serializer events,
            RecordFollower follower) {
        return new FollowedStore(
                AxonServerEventStore.builder()
                        .configuration(configuration)
                        .platformConnectionManager(connections)
                        .eventSerializer(events)
                        .snapshotSerializer(events)
                        .snapshotFilter(SnapshotFilter.allowAll()),
                follower.store());
    }

    /** The desk's own bus with all its guards is behind it: whoever sends, the node that handles judges. */
    @Bean
    @Primary
    AxonServerCommandBus nodesBus(
            AxonServerConfiguration configuration,
            AxonServerConnectionManager connections,
            @Qualifier("localSegment") CommandBus local,
            @Qualifier("messageSerializer") Serializer messages,
            RecordFollower follower) {
        return new NodesBus(new AxonServerCommandBus.Builder()
                .configuration(configuration)
                .axonServerConnectionManager(connections)
                .localSegment(new AwayBus(local, follower.begun()::begin))
                .serializer(messages)
                // what is set is used by the framework's own configuration alone, which this one takes the place of
                .loadFactorProvider(command -> configuration.getCommandLoadFactor())
                // a command that names no stream may be handled anywhere
                .routingStrategy(AnnotationRoutingStrategy.builder()
                        .fallbackRoutingStrategy(UnresolvedRoutingKeyPolicy.RANDOM_KEY)
                        .build()));
    }

    /**
     * What a node is asked it answers itself, since all have the same read models; only what is watched goes through the
     * server, for the change may be made on another node.
     */
    @Bean
    @Primary
    AxonServerQueryBus nodesQueries(
            AxonServerConfiguration configuration,
            AxonServerConnectionManager connections,
            @Qualifier("localSegment") QueryBus local,
            @Qualifier("messageSerializer") Serializer messages) {
        return AxonServerQueryBus.builder()
                .configuration(configuration)
                .axonServerConnectionManager(connections)
                .localSegment(local)
                .updateEmitter(local.queryUpdateEmitter())
                .messageSerializer(messages)
                .genericSerializer(messages)
                .enabledLocalSegmentShortCut()
                .build();
    }
}
