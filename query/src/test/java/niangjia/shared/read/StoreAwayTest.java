package niangjia.shared.read;

import static niangjia.shared.read.Desk.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import niangjia.shared.read.CallEvent.Logged;
import niangjia.shared.read.CallEvent.Noted;
import niangjia.shared.read.ReadStoreSettings.Access;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A store behind a line that is cut, and one that several nodes write to. */
class StoreAwayTest {
    private static final Access IMPATIENT =
            new Access(null, "", "admin", null, Duration.ofMillis(400), Duration.ofSeconds(2));

    private final EmbeddedMongo server = EmbeddedMongo.open(null);
    private final Line line = new Line(URI.create(server.uri()).getPort());
    private final ReadStore store = open();

    private ReadStore open() {
        return ReadStore.open(ReadStoreSettings.onMongo(line.uri(), "shared", IMPATIENT));
    }

    @AfterEach
    void close() {
        line.mend();
        store.close();
        line.close();
        server.close();
    }

    @Test
    void while_the_store_is_away_events_wait_and_none_becomes_a_dead_letter() {
        Calls calls = new Calls(store);
        try (Desk desk = new Desk(new InMemoryEventStorageEngine(), calls)) {
            desk.publish(event(0, new Logged("c1", "N1")), event(0, new Logged("c2", "N2")));
            desk.caughtUp();
            line.cut();
            desk.publish(
                    event(1, new Noted("c1", "a")), event(1, new Noted("c2", "b")), event(2, new Noted("c1", "c")));
            // a segment that failed is given back before it is taken again
            Desk.await("a segment has failed", () -> {
                var status = desk.processor().processingStatus();
                return status.size() < Desk.SETTINGS.segments()
                        || status.values().stream().anyMatch(each -> each.isErrorState());
            });
            line.mend();
            Desk.await("caught up", Duration.ofSeconds(60), desk::isCaughtUp);
            assertThat(desk.deadLetters.size()).isZero();
        }
        assertThat(calls.notes.byId("c1").orElseThrow().getList("notes", String.class))
                .containsExactly("a", "c");
        assertThat(calls.entries.byId("c2").orElseThrow()).containsEntry("seq", 1L);
    }

    @Test
    void who_asks_while_the_store_is_away_is_told_so_soon() {
        DocumentStore documents = store.collection("g", "things");
        line.cut();
        long began = System.nanoTime();
        assertThatThrownBy(() -> documents.byId("d1"))
                .satisfies(failure -> assertThat(StoreAway.is(failure)).isTrue());
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
        assertThat(StoreAway.is(new IllegalStateException(new MongoException("x"))))
                .isTrue();
        assertThat(StoreAway.is(new IllegalStateException("a handler's own"))).isFalse();
    }

    @Test
    void a_node_that_stood_still_does_not_put_an_older_document_over_a_newer_one() {
        try (ReadStore other = open()) {
            DocumentStore here = store.collection("g", "things");
            DocumentStore there = other.collection("g", "things");
            Work.change(here, "d1", 0, doc -> doc.append("a", 0));
            assertThatThrownBy(() -> Work.run(() -> {
                        here.change("d1", 1, doc -> doc.append("a", 1));
                        here.change("d2", 0, doc -> doc.append("a", 1));
                        takenOver(there);
                    }))
                    .isInstanceOf(DocumentsNotWritten.class);
            assertThat(there.byId("d1").orElseThrow()).containsEntry("a", 2).containsEntry("seq", 2L);
            Work.change(here, "d1", 3, doc -> doc.append("a", 3));
            assertThat(there.byId("d1").orElseThrow()).containsEntry("a", 3);
        }
    }

    // in a thread of its own: the unit of work of this one stands still
    private static void takenOver(DocumentStore there) {
        CompletableFuture.runAsync(() -> {
                    Work.change(there, "d1", 1, doc -> doc.append("a", 1));
                    Work.change(there, "d1", 2, doc -> doc.append("a", 2));
                })
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
    }

    @Test
    void two_nodes_that_start_at_once_leave_each_index_once() {
        List<CompletableFuture<Void>> starts = IntStream.range(0, 2)
                .mapToObj(node -> CompletableFuture.runAsync(() -> {
                    try (ReadStore mine = open()) {
                        mine.collection("g", "things", new Document("a", 1), new Document("b", -1).append("_id", 1));
                    }
                }))
                .toList();
        starts.forEach(start -> start.orTimeout(30, TimeUnit.SECONDS).join());
        List<Object> keys = store.collection("g", "things")
                .raw()
                .listIndexes()
                .map(index -> index.get("key"))
                .into(new ArrayList<>());
        assertThat(keys)
                .containsExactlyInAnyOrder(
                        new Document("_id", 1), new Document("a", 1), new Document("b", -1).append("_id", 1));
    }

    @Test
    void an_index_that_a_mongodb_refuses_is_refused_here() {
        for (int order : List.of(1, -1)) {
            assertThatThrownBy(() -> store.collection("g", "things", new Document("_id", order)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("not _id alone");
        }
    }

    @Test
    void what_is_written_is_on_the_disks_of_most() {
        assertThat(store.collection("g", "things").raw().getWriteConcern())
                .isEqualTo(WriteConcern.MAJORITY.withJournal(true));
    }

    @Test
    void neither_address_nor_password_is_told() {
        Access access = new Access("desk", "secret-word", "admin", null, Duration.ofSeconds(1), Duration.ofSeconds(1));
        ReadStoreSettings settings = ReadStoreSettings.onMongo("mongodb://desk:secret-word@127.0.0.1", "n", access);
        assertThat(settings.toString() + access).doesNotContain("secret-word");
    }
}
