package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.util.UUID;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/** The whole desk on a real Axon Server, if one is given; else nothing is tried. */
class AxonServerWalkTest {
    @TempDir
    static Path directory;

    private static RunningDesk desk;
    private static Orders orders;

    @BeforeAll
    static void open() {
        AxonServerGiven.orSkipped();
        desk = RunningDesk.demo(directory, AxonServerGiven.settings().toArray(String[]::new));
        orders = new Orders(desk);
    }

    @AfterAll
    static void close() {
        if (desk != null) {
            desk.close();
        }
    }

    @Test
    void an_order_goes_its_way_and_its_events_are_in_axon_server() {
        String id = orders.signed();

        assertThat(desk.part(EventStore.class).getClass().getSimpleName()).isEqualTo("FollowedStore");
        assertThat(desk.part(CommandBus.class).getClass().getSimpleName()).isEqualTo("NodesBus");
        assertThat(orders.clocks(id)).isNotEmpty();
    }

    @Test
    void a_refusal_through_the_server_is_the_same_problem_as_at_home() {
        String id = orders.signed();
        var answer = desk.post("county.handler", "/api/v1/complaints/" + id + "/acts/sign", "{}");

        assertThat(answer.status()).as(answer.text()).isBetween(400, 499);
        assertThat(answer.text()).doesNotContain("desk/fault").contains("complaint/");
    }

    @Test
    void whoever_watches_over_it_is_told_how_far_the_ledger_is_behind_the_server() {
        orders.opened();
        assertThat(desk.parts(HealthIndicator.class))
                .extracting(HealthIndicator::health)
                .anySatisfy(health -> {
                    assertThat(health.getStatus()).isEqualTo(Status.UP);
                    assertThat(health.getDetails()).containsKey("behind");
                });
        assertThat(desk.part(MeterRegistry.class)
                        .get("niangjia.record.behind.server")
                        .gauge()
                        .value())
                .isNotNegative();
    }

    @Test
    void a_stream_that_has_begun_is_not_begun_again_by_a_node_that_stood_still() {
        String id = orders.opened();
        EventStore store = desk.part(EventStore.class);
        DomainEventMessage<?> first = store.readEvents(id).next();
        long last = store.lastSequenceNumberFor(id).orElseThrow();

        assertThatThrownBy(() -> store.publish(new GenericDomainEventMessage<>(
                        first.getType(), id, first.getSequenceNumber(), first.getPayload(), first.getMetaData())))
                .hasStackTraceContaining("Invalid sequence number");

        assertThat(store.lastSequenceNumberFor(id)).contains(last);
    }

    @Test
    void the_same_request_acts_once() {
        String id = orders.opened();
        String key = UUID.randomUUID().toString();
        String path = "/api/v1/complaints/" + id + "/acts/dispatch";
        var first = desk.post("dispatcher", path, "{\"unit\":\"430502\"}", key);
        long last = desk.part(EventStore.class).lastSequenceNumberFor(id).orElseThrow();
        var again = desk.post("dispatcher", path, "{\"unit\":\"430502\"}", key);

        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(again.status()).as(again.text()).isEqualTo(200);
        assertThat(desk.part(EventStore.class).lastSequenceNumberFor(id)).contains(last);
    }
}
