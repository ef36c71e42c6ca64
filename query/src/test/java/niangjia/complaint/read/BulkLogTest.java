package niangjia.complaint.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import niangjia.complaint.BulkEvent.BulkFinished;
import niangjia.complaint.BulkEvent.BulkRowsAnswered;
import niangjia.complaint.BulkEvent.BulkRowsNamed;
import niangjia.complaint.BulkEvent.BulkStarted;
import niangjia.complaint.BulkEvent.BulkUndoAnswered;
import niangjia.complaint.BulkEvent.BulkUndoStarted;
import niangjia.complaint.BulkEvent.BulkUndone;
import niangjia.complaint.BulkResult;
import niangjia.complaint.BulkRow;
import niangjia.complaint.ExportEvent.ExportFinished;
import niangjia.complaint.ExportEvent.ListExported;
import niangjia.organisation.read.ReadModelDesk;
import niangjia.organisation.read.ReadModelDesk.EachEventTwice;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.SealedText;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What was done to many at once, and what was taken out: as their readers find it. */
class BulkLogTest {
    private static final Instant AT = Instant.parse("2026-10-12T02:00:00Z");
    private static final FakeSeals SEALS = new FakeSeals();
    private static final String BULK = "bulk:1";
    private static final String EXPORT = "export:1";
    private static final BulkRow FIRST = new BulkRow("complaint:1", "GD-20261012-0001", 2, "OPEN", null, null, null);
    private static final BulkRow SECOND =
            new BulkRow("complaint:2", "GD-20261012-0002", 3, "DISPATCHED", Tale.TOWN.id(), null, null);
    private static final BulkResult DONE = BulkResult.done("complaint:1", 3);
    private static final BulkResult REFUSED = BulkResult.refused("complaint:2", "bulk/moved-on");

    @Test
    void a_bulk_says_row_by_row_what_became_of_each_and_of_its_undoing() {
        try (ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());
                ReadModelDesk desk =
                        new ReadModelDesk(new InMemoryEventStorageEngine(), BulkLog.GROUP, new BulkLog(store))) {
            desk.tell(bulk().subList(0, 2));
            assertThat(view(desk, Tale.DISPATCHER).orElseThrow())
                    .matches(BulkView::unfinished)
                    .extracting(BulkView::named, BulkView::done, BulkView::startedByName)
                    .containsExactly(1, 0, Tale.DISPATCHER.name());

            desk.tell(bulk().subList(2, 4));
            assertThat(view(desk, Tale.DISPATCHER).orElseThrow())
                    .matches(bulk -> !bulk.unfinished())
                    .extracting(BulkView::done, BulkView::refused, BulkView::lines)
                    .containsExactly(
                            1,
                            1,
                            List.of(new BulkView.Line(FIRST, DONE, null), new BulkView.Line(SECOND, REFUSED, null)));

            desk.tell(bulk().subList(4, 5));
            assertThat(view(desk, Tale.DISPATCHER).orElseThrow().unfinished()).isTrue();
            desk.tell(bulk().subList(5, 7));
            assertThat(view(desk, Tale.DISPATCHER).orElseThrow())
                    .matches(bulk -> !bulk.unfinished())
                    .extracting(BulkView::undone, BulkView::undoRefused)
                    .containsExactly(1, 0);
        }
    }

    @Test
    void a_bulk_is_shown_to_whoever_started_it_and_above_and_listed_for_them_alone() {
        try (ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());
                ReadModelDesk desk =
                        new ReadModelDesk(new InMemoryEventStorageEngine(), BulkLog.GROUP, new BulkLog(store))) {
            desk.tell(bulk());
            Actor auditor = Tale.actor("staff:audit", "评", Tale.CITY, Role.AUDITOR);
            assertThat(view(desk, Tale.DISPATCHER)).isPresent();
            assertThat(view(desk, auditor)).isPresent();
            assertThat(view(desk, Tale.HANDLER)).isEmpty();
            assertThat(desk.ask(new BulksOf(Tale.DISPATCHER, 10), BulkList.class)
                            .bulks())
                    .hasSize(1);
            assertThat(desk.ask(new BulksOf(auditor, 10), BulkList.class).bulks())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void exports_are_shown_to_those_who_may_export_and_to_nobody_else(Role role) {
        try (ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());
                ReadModelDesk desk = new ReadModelDesk(
                        new InMemoryEventStorageEngine(), ExportLog.GROUP, new ExportLog(store, SEALS))) {
            desk.tell(export());
            ExportsIn query = new ExportsIn(Tale.actor("staff:x", "某", Tale.CITY, role), null, 10);
            List<ExportEntry> entries = desk.ask(query, ExportPage.class).entries();
            if (List.of(Role.DISPATCHER, Role.CHAIR, Role.AUDITOR).contains(role)) {
                assertThat(entries).singleElement().satisfies(entry -> {
                    assertThat(entry.by()).isEqualTo(Tale.DISPATCHER.name());
                    assertThat(entry.reason()).isEqualTo(Words.clear("月报"));
                    assertThat(entry.rows()).isEqualTo(31);
                    assertThat(entry.digest()).isEqualTo("abc");
                });
            } else {
                assertThat(entries).isEmpty();
            }
            Actor below = Tale.actor("staff:y", "某", Tale.COUNTY, role);
            assertThat(desk.ask(new ExportsIn(below, null, 10), ExportPage.class)
                            .entries())
                    .isEmpty();
        }
    }

    static Stream<Arguments> read_models() {
        return Stream.of(
                Arguments.of(BulkLog.GROUP, (Function<ReadStore, Object>) BulkLog::new, bulk()),
                Arguments.of(
                        ExportLog.GROUP, (Function<ReadStore, Object>) store -> new ExportLog(store, SEALS), export()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("read_models")
    void each_event_twice_and_rebuilt_from_nothing_it_is_the_same(
            String group, Function<ReadStore, Object> readModel, List<DomainEventMessage<?>> events) {
        Map<String, String> once = documents(group, readModel, events, new InMemoryEventStorageEngine());
        assertThat(once).isNotEmpty();
        assertThat(documents(group, readModel, events, new EachEventTwice())).isEqualTo(once);
    }

    private static Map<String, String> documents(
            String group,
            Function<ReadStore, Object> readModel,
            List<DomainEventMessage<?>> events,
            EventStorageEngine record) {
        try (ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());
                ReadModelDesk desk = new ReadModelDesk(record, group, readModel.apply(store))) {
            desk.tell(events);
            Map<String, String> before = digests(store, group);
            desk.rebuild();
            assertThat(digests(store, group)).isEqualTo(before);
            return before;
        }
    }

    private static Map<String, String> digests(ReadStore store, String group) {
        Map<String, String> digests = new TreeMap<>();
        for (DocumentStore documents : store.collectionsOf(group)) {
            for (Document document : documents.find(new Document())) {
                digests.put(documents.name() + " " + document.getString("_id"), Canonical.digest(document));
            }
        }
        return digests;
    }

    private static Optional<BulkView> view(ReadModelDesk desk, Actor viewer) {
        return desk.askOptional(new BulkOf(viewer, BULK, 0, 0), BulkView.class);
    }

    private static List<DomainEventMessage<?>> bulk() {
        return told(
                "Bulk",
                BULK,
                new BulkStarted(BULK, AT, "DISPATCH", Tale.COUNTY.id(), null, null, 2, Tale.DISPATCHER.staffId()),
                new BulkRowsNamed(BULK, AT, 0, List.of(FIRST, SECOND)),
                new BulkRowsAnswered(BULK, AT, 0, List.of(DONE, REFUSED)),
                new BulkFinished(BULK, AT, 1, 1),
                new BulkUndoStarted(BULK, AT),
                new BulkUndoAnswered(BULK, AT, 0, List.of(BulkResult.done("complaint:1", 4))),
                new BulkUndone(BULK, AT, 1, 0));
    }

    private static List<DomainEventMessage<?>> export() {
        SealedText reason = FakeSeals.sealed("person:export-1", "月报");
        return told(
                "Export",
                EXPORT,
                new ListExported(EXPORT, AT, "queue/MINE", Map.of("category", "WAGE"), null, reason),
                new ExportFinished(EXPORT, AT, 31, "abc", true));
    }

    private static List<DomainEventMessage<?>> told(String type, String id, Object... events) {
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        for (Object event : events) {
            messages.add(new GenericDomainEventMessage<>(
                    type, id, messages.size(), event, Tale.DISPATCHER.toMetaData(), id + "/" + messages.size(), AT));
        }
        return messages;
    }
}
