package niangjia.axonserver;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class AxonServerEngineTest {
    private final ApplicationContextRunner desk = new ApplicationContextRunner()
            .withBean(AxonServerConfiguration.class, AxonServerConfiguration::new)
            .withBean(AxonServerConnectionManager.class, AxonServerEngineTest::unconnected)
            .withBean("eventSerializer", Serializer.class, () -> Jackson3Serializer.builder()
                    .build())
            .withBean("messageSerializer", Serializer.class, () -> Jackson3Serializer.builder()
                    .build())
            .withBean("localSegment", CommandBus.class, () -> SimpleCommandBus.builder()
                    .build())
            .withUserConfiguration(AxonServerEngine.class);

    @Test
    void by_default_nothing_of_axon_server_is_there() {
        desk.run(context -> assertThat(context).doesNotHaveBean(EventStore.class));
    }

    @Test
    void one_setting_puts_the_events_into_axon_server() {
        desk.withPropertyValues("axon.axonserver.enabled=true")
                .run(context -> assertThat(context.getBean(EventStore.class)).isInstanceOf(AxonServerEventStore.class));
    }

    @Test
    void the_same_setting_sends_commands_to_the_node_that_has_their_stream() {
        desk.withPropertyValues("axon.axonserver.enabled=true").run(context -> {
            assertThat(context.getBean(CommandBus.class)).isInstanceOf(NodesBus.class);
            assertThat(context.getBean(NodesBus.class).localSegment()).isInstanceOf(AwayBus.class);
        });
    }

    private static AxonServerConnectionManager unconnected() {
        return AxonServerConnectionManager.builder()
                .axonServerConfiguration(new AxonServerConfiguration())
                .build();
    }
}
