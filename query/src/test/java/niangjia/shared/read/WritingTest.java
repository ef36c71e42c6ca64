package niangjia.shared.read;

import static niangjia.shared.read.Desk.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.IndexOptions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import niangjia.shared.read.CallEvent.Logged;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WritingTest {
    private final ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());
    private final DocumentStore documents = store.collection("g", "things");

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_document_refused_by_the_store_fails_the_batch_without_quoting_it() {
        uniqueNumber(documents);
        Work.change(documents, "d1", 0, doc -> doc.append("number", "13900000000"));
        assertThatThrownBy(() -> Work.change(documents, "d2", 0, doc -> doc.append("number", "13900000000")))
                .isInstanceOf(DocumentsNotWritten.class)
                .hasMessageContaining("11000")
                .hasMessageNotContaining("13900000000")
                .hasNoCause();
        Work.change(documents, "d2", 0, doc -> doc.append("number", "other"));
        assertThat(documents.byId("d2")).isPresent();
    }

    @Test
    void a_processor_repeats_a_batch_that_the_store_refused_and_goes_on() {
        Repeated calls = new Repeated(store);
        uniqueNumber(calls.entries);
        Work.change(calls.entries, "stray", 0, doc -> doc.append("number", "N1"));
        try (Desk desk = new Desk(new InMemoryEventStorageEngine(), calls)) {
            desk.publish(event(0, new Logged("c1", "N1")));
            // a segment says how far it has read before its batch is written: the document is the fact to wait for
            Desk.await(
                    "the document of the second try",
                    () -> calls.entries.byId("c1").isPresent());
            desk.caughtUp();
            assertThat(desk.deadLetters.size()).isZero();
        }
        assertThat(calls.tries).hasValue(2);
    }

    /** What keeps its document from being written is taken away as the event comes a second time. */
    @ProcessingGroup(Calls.GROUP)
    static final class Repeated {
        final AtomicInteger tries = new AtomicInteger();
        final DocumentStore entries;

        Repeated(ReadStore store) {
            entries = store.collection(Calls.GROUP, "call_entries");
        }

        @EventHandler
        void on(Logged e, @SequenceNumber long seq) {
            if (tries.incrementAndGet() == 2) {
                entries.raw().deleteOne(new Document("_id", "stray"));
            }
            entries.change(e.callId(), seq, doc -> doc.append("number", e.number()));
        }
    }

    @Test
    void more_documents_than_fit_one_command_are_written_in_one_unit_of_work() {
        Work.run(() -> {
            for (int i = 0; i < 1234; i++) {
                documents.change("d" + i, 0, doc -> doc.append("a", 1));
            }
        });
        assertThat(documents.count(new Document())).isEqualTo(1234);
    }

    @Test
    void one_event_may_change_a_document_twice() {
        Work.run(() -> {
            documents.change("d1", 0, doc -> doc.append("a", 1));
            documents.change("d1", 0, doc -> doc.append("b", 2));
        });
        assertThat(documents.byId("d1").orElseThrow()).containsEntry("a", 1).containsEntry("b", 2);
    }

    @Test
    void an_older_event_changes_nothing_and_a_newer_one_does() {
        Work.change(documents, "d1", 5, doc -> doc.append("a", 5));
        Work.change(documents, "d1", 4, doc -> doc.append("a", 4));
        assertThat(documents.byId("d1").orElseThrow()).containsEntry("a", 5).containsEntry("seq", 5L);
        Work.change(documents, "d1", 6, doc -> doc.append("a", 6));
        assertThat(documents.byId("d1").orElseThrow()).containsEntry("a", 6).containsEntry("seq", 6L);
    }

    @Test
    void a_mutation_sees_stored_types_even_within_its_own_batch() {
        Instant at = Instant.parse("2026-01-02T03:04:05Z");
        Work.run(() -> {
            documents.change("d1", 0, doc -> doc.append("at", at));
            documents.change("d1", 1, doc -> doc.append("same", doc.getDate("at")));
        });
        assertThat(documents.byId("d1").orElseThrow()).containsEntry("same", Date.from(at));
    }

    @Test
    void a_seen_event_moves_the_sequence_of_a_document_but_begins_none() {
        Work.change(documents, "d1", 0, doc -> doc.append("a", 1));
        Work.run(() -> documents.seen("d1", 3));
        Work.run(() -> documents.seen("d2", 3));
        assertThat(documents.byId("d1").orElseThrow()).containsEntry("seq", 3L).containsEntry("a", 1);
        assertThat(documents.byId("d2")).isEmpty();
    }

    static Stream<Arguments> storable() {
        return Stream.of(
                Arguments.of(Instant.parse("2026-01-02T03:04:05.678Z")),
                Arguments.of(LocalDate.of(2026, 1, 2)),
                Arguments.of(UUID.fromString("00000000-0000-0001-0000-000000000002")),
                Arguments.of(new byte[] {1, 2}),
                Arguments.of(Map.of("at", Instant.EPOCH)),
                Arguments.of(List.of(new Document("at", Instant.EPOCH).append("n", List.of(1, 2L, 3.5)))),
                Arguments.of(Set.of("one")));
    }

    @ParameterizedTest
    @MethodSource("storable")
    void a_second_change_sees_the_same_in_its_own_batch_as_after_it(Object value) {
        List<Object> seen = new ArrayList<>();
        Work.run(() -> {
            documents.change("d1", 0, doc -> doc.append("a", value));
            documents.change("d1", 1, doc -> seen.add(doc.get("a")));
        });
        Work.change(documents, "d1", 2, doc -> seen.add(doc.get("a")));
        assertThat(seen.get(0)).isEqualTo(seen.get(1)).hasSameClassAs(seen.get(1));
    }

    @Test
    void a_change_that_fails_halfway_leaves_the_document_as_the_batch_had_it() {
        Work.run(() -> {
            documents.change("d1", 0, doc -> doc.append("inner", new Document("a", 1)));
            assertThatThrownBy(() -> documents.change("d1", 1, doc -> {
                        doc.get("inner", Document.class).append("a", 2);
                        throw new IllegalArgumentException("halfway");
                    }))
                    .hasMessage("halfway");
            documents.change("d1", 2, doc -> doc.append("b", 3));
        });
        assertThat(documents.byId("d1").orElseThrow())
                .containsEntry("inner", new Document("a", 1))
                .containsEntry("b", 3)
                .containsEntry("seq", 2L);
    }

    @Test
    void a_document_put_comes_again_with_its_event_and_is_the_same() {
        Work.run(() -> documents.put("d1#0", 0, doc -> doc.append("a", 1)));
        Work.run(() -> {
            documents.put("d1#0", 0, doc -> doc.append("a", 1));
            documents.put("d1#1", 1, doc -> doc.append("a", 2));
        });
        assertThat(documents.byId("d1#0"))
                .contains(new Document("_id", "d1#0").append("seq", 0L).append("a", 1));
        assertThat(documents.byId("d1#1").orElseThrow()).containsEntry("a", 2);
    }

    @Test
    void a_document_put_by_an_event_that_fails_is_withdrawn_with_it() {
        Work.run(() -> {
            documents.put("d1#0", 0, doc -> doc.append("a", 1));
            documents.change("d1", 0, doc -> doc.append("a", 1));
            Batch.withdraw(CurrentUnitOfWork.get().getMessage());
        });
        assertThat(documents.count(new Document())).isZero();
    }

    @Test
    void what_is_withdrawn_goes_and_what_others_did_before_and_after_stays() {
        Message<?> first = GenericMessage.asMessage("first");
        Message<?> failed = GenericMessage.asMessage("failed");
        Message<?> last = GenericMessage.asMessage("last");
        Pending pending = Pending.fresh(documents, "d1");
        pending.change(first, 0, doc -> doc.append("inner", new Document("a", 1)));
        pending.change(first, 0, doc -> doc.append("twice", true));
        pending.change(failed, 1, doc -> doc.get("inner", Document.class).append("a", 2));

        pending.withdraw(failed);
        pending.change(last, 2, doc -> doc.append("b", 3));

        assertThat(pending.changed().decode(documents.codec()))
                .isEqualTo(new Document("_id", "d1")
                        .append("seq", 2L)
                        .append("inner", new Document("a", 1))
                        .append("twice", true)
                        .append("b", 3));
    }

    @Test
    void what_is_put_into_a_list_or_an_inner_document_becomes_what_is_stored_too() {
        Instant at = Instant.parse("2026-01-02T03:04:05Z");
        Work.run(() -> {
            documents.change("d1", 0, doc -> doc.append("list", List.of(new Document("n", 1)))
                    .append("inner", new Document()));
            documents.change("d1", 1, doc -> {
                doc.getList("list", Object.class).add(new Document("at", at));
                doc.get("inner", Document.class).append("at", at);
                assertThat(doc.getList("list", Object.class)).contains(new Document("n", 1));
                assertThat(doc.getList("list", Object.class).remove(new Document("n", 1)))
                        .isTrue();
            });
        });
        assertThat(documents.byId("d1").orElseThrow())
                .containsEntry("list", List.of(new Document("at", Date.from(at))))
                .containsEntry("inner", new Document("at", Date.from(at)));
    }

    @ParameterizedTest(name = "{0} put in")
    @ValueSource(ints = {1, 8, 9, 40})
    void a_list_makes_of_everything_that_is_put_in_what_is_stored(int many) {
        Instant at = Instant.parse("2026-01-02T03:04:05Z");
        Document same = new Document("at", at);
        Work.run(() -> {
            documents.change("d1", 0, doc -> doc.append("list", List.of(new Document("n", 1), new Document("n", 2))));
            documents.change("d1", 1, doc -> {
                List<Object> list = doc.getList("list", Object.class);
                list.set(1, same);
                for (int i = 1; i < many; i++) {
                    list.add(0, same);
                }
            });
            documents.change("d1", 2, doc -> {
                List<Document> list = doc.getList("list", Document.class);
                list.get(0).append("first", true);
                assertThat(list).extracting(each -> each.get("at")).doesNotContain(at);
            });
        });
        List<Document> stored = documents.byId("d1").orElseThrow().getList("list", Document.class);
        Date date = Date.from(at);
        assertThat(stored)
                .hasSize(many + 1)
                .filteredOn(each -> date.equals(each.get("at")))
                .hasSize(many);
        assertThat(stored).filteredOn(each -> each.containsKey("first")).hasSize(1);
    }

    @Test
    void what_was_put_in_may_still_be_filled_and_stands_in_one_place() {
        Document inner = new Document();
        Work.run(() -> {
            documents.change("d1", 0, doc -> {
                doc.append("inner", inner).append("list", List.of(inner));
                inner.append("late", 1);
            });
            documents.change("d1", 1, doc -> doc.append("same", doc.get("inner")));
            documents.change("d1", 2, doc -> doc.get("same", Document.class).append("late", 2));
            inner.append("late", 3);
        });
        assertThat(documents.byId("d1").orElseThrow())
                .containsEntry("inner", new Document("late", 1))
                .containsEntry("list", List.of(new Document("late", 1)))
                .containsEntry("same", new Document("late", 2));
    }

    static Stream<Arguments> unstorable() {
        return Stream.of(
                Arguments.of("another id", (Consumer<Document>) doc -> doc.append("_id", "x")),
                Arguments.of("an operator", (Consumer<Document>) doc -> doc.append("$set", 1)),
                Arguments.of("a path inside", (Consumer<Document>) doc -> doc.append("a", List.of(Map.of("b.c", 1)))),
                Arguments.of("too long", (Consumer<Document>) doc -> doc.append("a", "x".repeat(17_000_000))),
                Arguments.of("no BSON", (Consumer<Document>) doc -> doc.append("a", new StringBuilder())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unstorable")
    void what_could_not_be_written_is_refused_in_the_handler(String kind, Consumer<Document> mutation) {
        assertThatThrownBy(() -> Work.run(() -> {
                    documents.change("d1", 0, mutation);
                    throw new AssertionError("accepted");
                }))
                .isInstanceOf(RuntimeException.class);
    }

    private static void uniqueNumber(DocumentStore documents) {
        documents.raw().createIndex(new Document("number", 1), new IndexOptions().unique(true));
    }
}
