package niangjia.complaint.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import niangjia.complaint.NoticeEvent.NoticesSeen;
import niangjia.organisation.read.ReadModelDesk;
import niangjia.organisation.read.ReadModelDesk.EachEventTwice;
import niangjia.shared.Actor;
import niangjia.shared.read.Canonical;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.ReadStoreSettings;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class NoticeLogTest {
    private static final Instant AT = Instant.parse("2026-10-12T02:00:00Z");

    @Test
    void what_somebody_has_seen_is_theirs_alone_and_the_first_time_counts() {
        try (ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());
                ReadModelDesk desk = desk(store, new InMemoryEventStorageEngine())) {
            desk.tell(looks());
            assertThat(seen(desk, Tale.HANDLER)).isEqualTo(Map.of("a", AT, "b", AT.plusSeconds(60)));
            assertThat(seen(desk, Tale.DISPATCHER)).isEqualTo(Map.of("a", AT.plusSeconds(120)));
            assertThat(seen(desk, Tale.OPERATOR)).isEmpty();
            assertThat(desk.ask(new NoticesShow("seen:1"), Boolean.class)).isTrue();
            assertThat(desk.ask(new NoticesShow("seen:9"), Boolean.class)).isFalse();
        }
    }

    @Test
    void each_event_twice_and_rebuilt_from_nothing_it_is_the_same() {
        Map<String, String> once = documents(new InMemoryEventStorageEngine());
        assertThat(once).hasSize(3);
        assertThat(documents(new EachEventTwice())).isEqualTo(once);
    }

    private static Map<String, String> documents(EventStorageEngine record) {
        try (ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());
                ReadModelDesk desk = desk(store, record)) {
            desk.tell(looks());
            Map<String, String> before = digests(store);
            desk.rebuild();
            assertThat(digests(store)).isEqualTo(before);
            return before;
        }
    }

    private static Map<String, String> digests(ReadStore store) {
        Map<String, String> digests = new TreeMap<>();
        for (DocumentStore documents : store.collectionsOf(NoticeLog.GROUP)) {
            for (Document document : documents.find(new Document())) {
                digests.put(document.getString("_id"), Canonical.digest(document));
            }
        }
        return digests;
    }

    private static Map<String, Instant> seen(ReadModelDesk desk, Actor viewer) {
        return desk.ask(new NoticesSeenBy(viewer), SeenNotices.class).firstAt();
    }

    private static List<DomainEventMessage<?>> looks() {
        return List.of(
                look("seen:1", Tale.HANDLER, AT, "a"),
                look("seen:2", Tale.HANDLER, AT.plusSeconds(60), "a", "b"),
                look("seen:3", Tale.DISPATCHER, AT.plusSeconds(120), "a"));
    }

    private static DomainEventMessage<?> look(String id, Actor by, Instant at, String... notices) {
        return new GenericDomainEventMessage<>(
                "Seeing",
                id,
                0,
                new NoticesSeen(id, by.staffId(), at, List.of(notices)),
                by.toMetaData(),
                id + "/message",
                at);
    }

    private static ReadModelDesk desk(ReadStore store, EventStorageEngine record) {
        return new ReadModelDesk(record, NoticeLog.GROUP, new NoticeLog(store));
    }
}
