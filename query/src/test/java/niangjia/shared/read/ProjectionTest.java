package niangjia.shared.read;

import static niangjia.shared.read.Desk.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import niangjia.shared.read.CallEvent.Logged;
import niangjia.shared.read.CallEvent.Moved;
import niangjia.shared.read.CallEvent.Noted;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProjectionTest {
    private final ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());
    private final Calls calls = new Calls(store);

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void events_become_documents_with_the_newest_sequence_they_include() {
        EventStorageEngine record = new InMemoryEventStorageEngine();
        try (Desk desk = new Desk(record, calls)) {
            desk.publish(event(0, new Logged("c1", "N1")), event(1, new Noted("c1", "a")), event(2, new Moved("c1")));
            desk.caughtUp();
        }
        assertThat(calls.entries.byId("c1").orElseThrow())
                .containsEntry("number", "N1")
                .containsEntry("last", "a")
                .containsEntry("seq", 2L);
        assertThat(notes("c1")).containsExactly("a");
    }

    @Test
    void an_event_delivered_twice_in_a_row_counts_once_and_a_newer_one_counts() {
        try (Desk desk = new Desk(new EachEventTwice(), calls)) {
            desk.publish(event(0, new Logged("c1", "N1")), event(1, new Noted("c1", "a")));
            desk.caughtUp();
            assertThat(notes("c1")).containsExactly("a");
            desk.publish(event(2, new Noted("c1", "b")));
            desk.caughtUp();
            assertThat(notes("c1")).containsExactly("a", "b");
        }
    }

    @Test
    void a_whole_record_delivered_again_changes_nothing_and_its_next_event_does() {
        EventStorageEngine record = new InMemoryEventStorageEngine();
        try (Desk desk = new Desk(record, calls)) {
            desk.publish(event(0, new Logged("c1", "N1")), event(1, new Noted("c1", "a")));
            desk.caughtUp();
        }
        String before = Canonical.digest(calls.notes.byId("c1").orElseThrow());
        try (Desk again = new Desk(record, calls)) {
            again.caughtUp();
            assertThat(Canonical.digest(calls.notes.byId("c1").orElseThrow())).isEqualTo(before);
            again.publish(event(2, new Noted("c1", "b")));
            again.caughtUp();
            assertThat(Canonical.digest(calls.notes.byId("c1").orElseThrow())).isNotEqualTo(before);
        }
    }

    @Test
    void an_event_whose_handler_throws_leaves_no_trace_and_the_others_of_its_batch_are_shown() {
        try (Desk desk = new Desk(new InMemoryEventStorageEngine(), calls)) {
            desk.publish(
                    event(0, new Logged("c1", "N1")),
                    event(0, new Logged("c2", "N2")),
                    event(1, new Noted("c1", Calls.REFUSED)),
                    event(1, new Noted("c2", "fine")));
            desk.caughtUp();
            assertThat(desk.deadLetters.size()).isEqualTo(1);
            assertThat(desk.deadLetters
                            .deadLetterSequence("c1")
                            .iterator()
                            .next()
                            .cause()
                            .orElseThrow()
                            .message())
                    .doesNotContain("cannot be shown");
        }
        assertThat(notes("c1")).isEmpty();
        assertThat(calls.entries.byId("c1").orElseThrow())
                .doesNotContainKey("last")
                .containsEntry("seq", 0L);
        assertThat(notes("c2")).containsExactly("fine");
    }

    @Test
    void a_reset_rebuilds_the_same_documents_and_drops_what_no_event_says() {
        try (Desk desk = new Desk(new InMemoryEventStorageEngine(), calls)) {
            for (int i = 0; i < 50; i++) {
                desk.publish(event(0, new Logged("c" + i, "N" + i)), event(1, new Noted("c" + i, "a")));
            }
            desk.caughtUp();
            String before = Canonical.digest(calls.entries.byId("c7").orElseThrow());
            calls.entries
                    .raw()
                    .withDocumentClass(Document.class)
                    .insertOne(new Document("_id", "stray").append("seq", 0L));

            PooledProcessing.rebuild(desk.configuration.eventProcessingConfiguration(), Calls.GROUP);
            desk.caughtUp();

            assertThat(calls.entries.byId("stray")).isEmpty();
            assertThat(calls.entries.count(new Document())).isEqualTo(50);
            assertThat(Canonical.digest(calls.entries.byId("c7").orElseThrow())).isEqualTo(before);
        }
    }

    @Test
    void a_rebuild_beside_the_live_one_is_equal_until_a_live_document_is_falsified() {
        try (Desk desk = new Desk(new InMemoryEventStorageEngine(), calls)) {
            for (int i = 0; i < 600; i++) {
                desk.publish(
                        event(0, new Logged("c" + i, "N" + i)),
                        event(1, new Noted("c" + i, i == 9 ? Calls.REFUSED : "a")));
            }
            desk.publish(event(2, new Noted("c9", "behind a dead letter")));
            desk.caughtUp();
            Rebuild rebuild = new Rebuild(
                    store, desk.configuration.eventStore(), ClasspathParameterResolverFactory.forClass(Calls.class));

            RebuildReport report = rebuild.beside(Calls.GROUP, Calls::new);
            assertThat(report.differences()).isEmpty();
            assertThat(report.documents()).isEqualTo(1200);
            assertThat(report.events()).isEqualTo(1201);
            assertThat(report.refused()).isEqualTo(2);

            calls.entries.raw().updateOne(new Document("_id", "c3"), new Document("$set", new Document("number", "X")));
            calls.notes.raw().deleteOne(new Document("_id", "c4"));
            assertThat(rebuild.beside(Calls.GROUP, Calls::new).differences())
                    .extracting(DocumentDifference::toString)
                    .containsExactlyInAnyOrder("call_entries c3: number", "call_notes c4: only in the second");
        }
    }

    @Test
    void a_change_without_a_unit_of_work_fails_loudly() {
        assertThatThrownBy(() -> calls.entries.change("c1", 0, doc -> doc.append("a", 1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no unit of work");
    }

    private List<String> notes(String id) {
        return calls.notes.byId(id).orElseThrow().getList("notes", String.class);
    }
}
