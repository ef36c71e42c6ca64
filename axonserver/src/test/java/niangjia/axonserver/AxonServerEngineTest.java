package niangjia.axonserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import niangjia.ledger.Ledger;
import niangjia.ledger.LedgerSettings;
import niangjia.ledger.RecordFollower;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.query.AxonServerQueryBus;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.AutowireCandidateQualifier;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class AxonServerEngineTest {
    @TempDir
    Path directory;

    private final ApplicationContextRunner desk = new ApplicationContextRunner()
            .withBean(AxonServerConfiguration.class, AxonServerConfiguration::new)
            .withBean(AxonServerConnectionManager.class, AxonServerEngineTest::unconnected)
            .withBean(RecordFollower.class, this::follower)
            .withBean("eventSerializer", Serializer.class, () -> Jackson3Serializer.builder()
                    .build())
            .withBean("messageSerializer", Serializer.class, () -> Jackson3Serializer.builder()
                    .build())
            .withBean("localSegment", CommandBus.class, () -> SimpleCommandBus.builder()
                    .build())
            .withBean(
                    "localQueries",
                    QueryBus.class,
                    () -> SimpleQueryBus.builder().build(),
                    AxonServerEngineTest::local)
            .withUserConfiguration(AxonServerEngine.class);

    @Test
    void by_default_nothing_of_axon_server_is_there() {
        desk.run(context -> assertThat(context).doesNotHaveBean(EventStore.class));
    }

    @Test
    void one_setting_puts_the_events_into_axon_server() {
        desk.withPropertyValues("axon.axonserver.enabled=true")
                .run(context -> assertThat(context.getBean(EventStore.class)).isInstanceOf(FollowedStore.class));
    }

    @Test
    void the_same_setting_sends_commands_to_the_node_that_has_their_stream() {
        desk.withPropertyValues("axon.axonserver.enabled=true").run(context -> {
            assertThat(context.getBean(CommandBus.class)).isInstanceOf(NodesBus.class);
            assertThat(context.getBean(NodesBus.class).localSegment()).isInstanceOf(AwayBus.class);
        });
    }

    @Test
    void the_same_setting_lets_a_node_hear_what_changes_on_another() {
        desk.withPropertyValues("axon.axonserver.enabled=true").run(context -> {
            assertThat(context.getBean(QueryBus.class)).isInstanceOf(AxonServerQueryBus.class);
            assertThat(context.getBean(AxonServerQueryBus.class).localSegment()).isInstanceOf(SimpleQueryBus.class);
            assertThat(context.getBean(QueryBus.class).queryUpdateEmitter())
                    .isSameAs(context.getBean("localQueries", QueryBus.class).queryUpdateEmitter());
        });
    }

    /** Of a server without an event, so that none is asked for. */
    private RecordFollower follower() {
        return Ledger.open(LedgerSettings.embedded(directory), List.of()).follow(new NoEvents());
    }

    private static void local(BeanDefinition definition) {
        ((AbstractBeanDefinition) definition)
                .addQualifier(new AutowireCandidateQualifier(Qualifier.class, "localSegment"));
    }

    private static AxonServerConnectionManager unconnected() {
        return AxonServerConnectionManager.builder()
                .axonServerConfiguration(new AxonServerConfiguration())
                .build();
    }
}
