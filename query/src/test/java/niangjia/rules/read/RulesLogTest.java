package niangjia.rules.read;

import static niangjia.rules.read.Ruled.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import niangjia.organisation.read.ReadModelDesk;
import niangjia.organisation.read.ReadModelDesk.EachEventTwice;
import niangjia.rules.RulesEvent;
import niangjia.shared.Actor;
import niangjia.shared.read.Canonical;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.ReadStoreSettings;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RulesLogTest {
    private static final List<DomainEventMessage<?>> EVENTS = course();

    private final ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void every_change_is_told_newest_first_with_who_when_and_why() {
        try (ReadModelDesk desk = desk(new InMemoryEventStorageEngine())) {
            desk.tell(EVENTS);
            RulesLogPage page = log(desk, null, 10);

            assertThat(page.items())
                    .extracting(RulesLogEntry::what)
                    .containsExactly(
                            "rules.PackActivated",
                            "rules.PackLoaded",
                            "rules.LocalDaysSet",
                            "rules.NoticeLoaded",
                            "rules.RulesBegun");
            RulesLogEntry notice = page.items().get(3);
            assertThat(notice.subject()).isEqualTo("2026-11-20");
            assertThat(notice.reason()).isEqualTo("国务院已发通知");
            assertThat(notice.by()).isEqualTo("曾志刚");
            assertThat(notice.byUnit()).isEqualTo("430500");
            assertThat(notice.requestId()).isEqualTo("request-1");
            assertThat(notice.occurredAt()).isEqualTo(AT);
            assertThat(page.items().get(0).args())
                    .containsExactly("430502", "430000@2027.7", "2027-01-01", "STARTED_KEEP");
            assertThat(page.items().get(2).subject()).isEqualTo("430502.1");
        }
    }

    @Test
    void the_log_comes_in_pages() {
        try (ReadModelDesk desk = desk(new InMemoryEventStorageEngine())) {
            desk.tell(EVENTS);
            RulesLogPage first = log(desk, null, 3);
            RulesLogPage second = log(desk, first.next(), 3);

            assertThat(first.items()).extracting(RulesLogEntry::sequence).containsExactly(4L, 3L, 2L);
            assertThat(second.items()).extracting(RulesLogEntry::sequence).containsExactly(1L, 0L);
            assertThat(second.next()).isNull();
        }
    }

    @Test
    void who_has_no_role_sees_nothing() {
        try (ReadModelDesk desk = desk(new InMemoryEventStorageEngine())) {
            desk.tell(EVENTS);
            Actor nobody = new Actor("staff:x", "某", Set.of(), CITY, null);

            assertThat(desk.ask(new RulesLogOf(nobody, null, 10), RulesLogPage.class)
                            .items())
                    .isEmpty();
        }
    }

    @Test
    void who_changed_something_sees_it() {
        try (ReadModelDesk desk = desk(new InMemoryEventStorageEngine())) {
            desk.tell(EVENTS);
            assertThat(desk.ask(new RulesLogShows(4), Boolean.class)).isTrue();
            assertThat(desk.ask(new RulesLogShows(5), Boolean.class)).isFalse();
        }
    }

    @Test
    void each_event_twice_and_a_rebuild_make_the_same_documents() {
        Map<String, String> once;
        try (ReadModelDesk desk = desk(new InMemoryEventStorageEngine())) {
            desk.tell(EVENTS);
            once = digests();
            desk.rebuild();
            assertThat(digests()).isEqualTo(once).hasSize(5);
        }
        store.collectionsOf(RulesLog.GROUP).forEach(DocumentStore::clear);
        try (ReadModelDesk desk = desk(new EachEventTwice())) {
            desk.tell(EVENTS);
            assertThat(digests()).isEqualTo(once);
        }
    }

    @Test
    void every_event_has_its_handler_and_is_told_here() {
        Set<Class<?>> handled = Arrays.stream(RulesLog.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(EventHandler.class))
                .map(method -> method.getParameterTypes()[0])
                .collect(Collectors.toSet());
        Set<Class<?>> told = EVENTS.stream()
                .map(message -> (Class<?>) message.getPayloadType())
                .collect(Collectors.toSet());

        assertThat(handled)
                .isEqualTo(Set.of(RulesEvent.class.getPermittedSubclasses()))
                .isEqualTo(told);
    }

    private ReadModelDesk desk(EventStorageEngine record) {
        return new ReadModelDesk(record, RulesLog.GROUP, new RulesLog(store));
    }

    private static RulesLogPage log(ReadModelDesk desk, String cursor, int size) {
        return desk.ask(new RulesLogOf(ADMINISTRATOR, cursor, size), RulesLogPage.class);
    }

    private Map<String, String> digests() {
        Map<String, String> digests = new TreeMap<>();
        store.collectionsOf(RulesLog.GROUP).forEach(documents -> documents
                .find(new Document())
                .forEach(document -> digests.put(document.getString("_id"), Canonical.digest(document))));
        return digests;
    }
}
