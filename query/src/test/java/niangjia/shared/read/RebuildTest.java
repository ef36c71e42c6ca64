package niangjia.shared.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import niangjia.shared.read.CallEvent.Logged;
import niangjia.shared.read.CallEvent.Noted;
import niangjia.shared.read.DocumentDifference.FieldDifference;
import niangjia.shared.read.DocumentDifference.Kind;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RebuildTest {
    /** Enough to go on all the while, and not more than can be caught up with. */
    private static final int MOST_WRITTEN = 6_000;

    private final ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());
    private final Calls calls = new Calls(store);
    private final List<Integer> told = new ArrayList<>();
    private Desk desk;

    @BeforeEach
    void a_desk() {
        desk = new Desk(new InMemoryEventStorageEngine(), calls);
        for (int i = 0; i < 300; i++) {
            desk.publish(Desk.event(0, new Logged("c" + i, "N" + i)), Desk.event(1, new Noted("c" + i, "a")));
        }
        desk.caughtUp();
    }

    @AfterEach
    void close() {
        desk.close();
        store.close();
    }

    @Test
    void while_events_go_on_the_rebuilt_read_model_is_equal_and_switched() throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        Thread writer = new Thread(() -> {
            for (int i = 0; i < MOST_WRITTEN && !stop.get(); i++) {
                desk.publish(Desk.event(2L + i / 300, new Noted("c" + i % 300, "n" + i)));
            }
        });
        writer.start();
        RebuildReport report;
        try {
            report = rebuild(RebuildReport::equal);
        } finally {
            stop.set(true);
            writer.join();
        }
        assertThat(report.differences()).isEmpty();
        assertThat(report.switched()).isTrue();
        assertThat(report.events()).isGreaterThanOrEqualTo(600);
        assertThat(report.collections()).hasSize(2).allMatch(CollectionDigest::equal);
        assertThat(calls.entries.raw().getNamespace().getCollectionName()).startsWith("rebuild_");

        desk.publish(Desk.event(1_000_000, new Noted("c7", "behind the switch")));
        desk.caughtUp();
        assertThat(calls.entries.byId("c7").orElseThrow().getString("last")).isEqualTo("behind the switch");
        assertThat(again().differences()).isEmpty();
    }

    @Test
    void a_planted_change_is_found_with_its_field_and_not_switched() {
        calls.entries
                .raw()
                .updateOne(new Document("_id", "c3"), new Document("$set", new Document("number", "N-forged")));

        RebuildReport report = rebuild(RebuildReport::equal);

        assertThat(report.switched()).isFalse();
        assertThat(report.different()).isEqualTo(1);
        assertThat(report.differences())
                .containsExactly(new DocumentDifference(
                        "call_entries",
                        "c3",
                        Kind.CHANGED,
                        List.of(new FieldDifference("number", "string(8)", "string(2)"))));
        assertThat(report.toString()).doesNotContain("forged");
        assertThat(report.collections()).filteredOn(each -> !each.equal()).hasSize(1);
        assertThat(calls.entries.byId("c3").orElseThrow().getString("number")).isEqualTo("N-forged");
        assertThat(collections()).noneMatch(name -> name.startsWith("rebuild_"));
    }

    @Test
    void what_differs_goes_live_if_it_was_let() {
        calls.entries.raw().updateOne(new Document("_id", "c3"), new Document("$set", new Document("number", "X")));

        assertThat(rebuild(report -> true).switched()).isTrue();

        assertThat(calls.entries.byId("c3").orElseThrow().getString("number")).isEqualTo("N3");
    }

    @Test
    void a_stop_before_the_switch_leaves_the_old_and_the_next_rebuild_clears_away() {
        ReadStore left = store.scratchFor(Calls.GROUP, "stopped");
        new Calls(left).entries.write(new TreeMap<>(calls.entries.load(List.of("c1"))));
        assertThat(calls.entries.raw().getNamespace().getCollectionName()).isEqualTo("call_entries");
        assertThat(collections()).anyMatch(name -> name.startsWith("rebuild_"));

        assertThat(again().differences()).isEmpty();

        assertThat(collections()).noneMatch(name -> name.startsWith("rebuild_"));
        assertThat(store.rebuiltBy(Calls.GROUP)).isEmpty();
    }

    @Test
    void a_failure_while_the_processor_is_held_leaves_the_old() {
        assertThatThrownBy(() -> rebuild(report -> {
                    throw new IllegalStateException("stopped here");
                }))
                .hasMessageContaining("stopped here");

        assertThat(calls.entries.raw().getNamespace().getCollectionName()).isEqualTo("call_entries");
        desk.publish(Desk.event(2, new Noted("c7", "goes on")));
        desk.caughtUp();
        assertThat(calls.entries.byId("c7").orElseThrow().getString("last")).isEqualTo("goes on");
    }

    @Test
    void what_was_live_is_kept_until_it_is_dropped() {
        rebuild(RebuildReport::equal);
        assertThat(collections()).contains("call_entries", "call_notes");
        assertThat(store.rebuiltBy(Calls.GROUP)).contains("run");

        assertThat(store.dropReplaced(Calls.GROUP)).isTrue();

        assertThat(collections()).doesNotContain("call_entries", "call_notes");
        assertThat(store.dropReplaced(Calls.GROUP)).isFalse();
        assertThat(calls.entries.count(new Document())).isEqualTo(300);
    }

    @Test
    void what_was_amended_beside_the_events_meanwhile_is_not_switched() {
        RebuildReport report = rebuild(
                found -> {
                    throw new AssertionError("asked though amended");
                },
                () -> calls.entries.amend(new Document("_id", "c1"), doc -> doc.append("number", "forgotten")));

        assertThat(report.switched()).isFalse();
    }

    @Test
    void an_amendment_reaches_what_was_live_before() {
        rebuild(RebuildReport::equal);

        calls.entries.amend(new Document("_id", "c1"), doc -> doc.append("number", "forgotten"));

        Document old = calls.entries
                .place("")
                .raw()
                .find(new Document("_id", "c1"))
                .first()
                .decode(calls.entries.codec());
        assertThat(old).containsEntry("number", "forgotten");
    }

    @Test
    void a_switch_outlasts_a_stop_and_a_start(@TempDir Path directory) {
        try (ReadStore first = ReadStore.open(ReadStoreSettings.inDirectory(directory))) {
            Calls live = new Calls(first);
            Rebuild rebuild = new Rebuild(
                    first, desk.configuration.eventStore(), ClasspathParameterResolverFactory.forClass(Calls.class));
            assertThat(rebuild.beside(new RebuildOrder("run", Calls.GROUP, Calls::new, report -> true, progress -> {}))
                            .switched())
                    .isTrue();
            assertThat(live.entries.count(new Document())).isEqualTo(300);
        }
        try (ReadStore second = ReadStore.open(ReadStoreSettings.inDirectory(directory))) {
            assertThat(second.uncleanStop()).isFalse();
            assertThat(new Calls(second).entries.count(new Document())).isEqualTo(300);
            assertThat(second.rebuiltBy(Calls.GROUP)).contains("run");
        }
    }

    @Test
    void whoever_follows_the_documents_hears_of_those_rebuilt() {
        calls.entries.raw().updateOne(new Document("_id", "c3"), new Document("$set", new Document("number", "X")));
        List<String> numbers = new ArrayList<>();
        calls.entries.follow(new Follower() {
            @Override
            public void written(java.util.Collection<Document> documents) {
                documents.forEach(each -> numbers.add(each.getString("number")));
            }

            @Override
            public void cleared() {
                numbers.clear();
            }
        });
        assertThat(numbers).contains("X").doesNotContain("N3");

        rebuild(report -> true);

        assertThat(numbers).hasSize(300).contains("N3").doesNotContain("X");
    }

    @Test
    void more_documents_than_are_held_in_memory_are_written_and_read_back() {
        for (int i = 300; i < Unwritten.MOST + 500; i++) {
            desk.publish(Desk.event(0, new Logged("c" + i, "N" + i)));
        }
        for (int i = 0; i < 50; i++) {
            desk.publish(Desk.event(2, new Noted("c" + i, "late")));
        }
        desk.caughtUp();

        RebuildReport report = again();

        assertThat(report.differences()).isEmpty();
        assertThat(report.documents()).isEqualTo(2L * (Unwritten.MOST + 500));
    }

    private RebuildReport again() {
        return rebuild(report -> false);
    }

    private RebuildReport rebuild(Predicate<RebuildReport> switches) {
        return rebuild(switches, () -> {});
    }

    private RebuildReport rebuild(Predicate<RebuildReport> switches, Runnable meanwhile) {
        Rebuild rebuild = new Rebuild(
                store,
                desk.configuration.eventStore(),
                ClasspathParameterResolverFactory.forClass(Calls.class),
                new ProcessorStandstill(desk.configuration));
        return rebuild.beside(new RebuildOrder(
                "run",
                Calls.GROUP,
                scratch -> {
                    meanwhile.run();
                    return new Calls(scratch);
                },
                switches,
                progress -> told.add(progress.percent())));
    }

    private List<String> collections() {
        return store.collectionNames();
    }
}
