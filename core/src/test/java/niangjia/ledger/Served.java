package niangjia.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import niangjia.shared.StoredEvent;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** Events for the tests of a record that a server keeps. */
final class Served {
    private Served() {}

    /** As nodes write them into the server. */
    static List<StoredEvent> events(int count, String stream) {
        List<StoredEvent> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            events.add(of(stream, i, "r-" + UUID.randomUUID()));
        }
        return events;
    }

    static StoredEvent of(String stream, long sequence, String request) {
        return new StoredEvent(
                0,
                UUID.randomUUID().toString(),
                stream,
                sequence,
                "till",
                "2026-10-12T01:00:00.123456Z",
                "till.opened",
                "1",
                "{\"till\":\"till:1\",\"owner\":\"某人\"}".getBytes(StandardCharsets.UTF_8),
                ("{\"a\":\"b\",\"requestId\":\"" + request + "\"}").getBytes(StandardCharsets.UTF_8));
    }

    /** As a desk without a server writes them. */
    static void append(Ledger ledger, int count) {
        List<DomainEventMessage<?>> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(new GenericDomainEventMessage<>(
                    "till", "till:" + i % 7, i / 7, new TillEvent.TillOpened("till:1", "某人"), Map.of("a", "b")));
        }
        ledger.commandTransactions().executeInTransaction(() -> ledger.engine().appendEvents(all));
    }
}
