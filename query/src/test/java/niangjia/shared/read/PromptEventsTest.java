package niangjia.shared.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

class PromptEventsTest {
    @Test
    void whoever_waits_is_woken_when_an_event_has_come_and_finds_it() throws InterruptedException {
        EmbeddedEventStore store = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
        CountDownLatch rung = new CountDownLatch(1);
        try (PromptEvents prompt = new PromptEvents(store);
                BlockingStream<TrackedEventMessage<?>> stream = prompt.openStream(prompt.createHeadToken())) {
            assertThat(stream.setOnAvailableCallback(rung::countDown)).isTrue();
            assertThat(stream.hasNextAvailable()).isFalse();
            assertThat(rung.getCount())
                    .as("the twin: nothing has come, nobody is woken")
                    .isEqualTo(1);
            store.publish(GenericEventMessage.asEventMessage("something"));
            assertThat(rung.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(stream.hasNextAvailable(20, TimeUnit.SECONDS)).isTrue();
            assertThat(stream.nextAvailable().getPayload()).isEqualTo("something");
        } finally {
            store.shutDown();
        }
    }
}
