package niangjia.shared.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import niangjia.ledger.Ledger;
import niangjia.ledger.LedgerSettings;
import niangjia.shared.read.CallEvent.Logged;
import niangjia.shared.read.CallEvent.Noted;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FillingTest {
    private static final int CALLS = 300;
    private static final long WORTH_IT = 100;

    private final ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());
    private final InMemoryEventStorageEngine record = new InMemoryEventStorageEngine();
    private final Calls live = new Calls(store);
    private final AtomicInteger forgotten = new AtomicInteger();
    private final AtomicInteger anew = new AtomicInteger();
    private final CountDownLatch mayBegin = new CountDownLatch(1);
    private Ledger ledger;

    @TempDir
    Path directory;

    @BeforeEach
    void a_record_and_no_read_model() {
        ledger = Ledger.open(LedgerSettings.embedded(directory), List.of());
        for (int i = 0; i < CALLS; i++) {
            record.appendEvents(
                    Desk.event(0, new Logged("c" + i, "N" + i)), Desk.event(1, new Noted("c" + i, "note " + i)));
        }
    }

    @AfterEach
    void close() {
        store.close();
        ledger.close();
    }

    @Test
    void what_is_far_behind_is_made_in_one_reading_and_its_processor_goes_on_behind_it() {
        mayBegin.countDown();
        try (FilledDesk desk = desk(WORTH_IT, this::calls)) {
            desk.caughtUp();

            assertThat(place()).startsWith("rebuild_");
            assertThat(anew).hasValue(1);
            assertThat(forgotten).hasValue(1);
            assertThat(live.entries.count(new Document())).isEqualTo(CALLS);
            assertThat(live.entries.byId("c7").orElseThrow().getString("last")).isEqualTo("note 7");

            desk.publish(Desk.event(2, new Noted("c7", "behind it")));
            desk.caughtUp();
            assertThat(live.entries.byId("c7").orElseThrow().getString("last")).isEqualTo("behind it");
            assertThat(new Rebuild(store, desk.record(), ClasspathParameterResolverFactory.forClass(FillingTest.class))
                            .beside(Calls.GROUP, Calls::new)
                            .differences())
                    .isEmpty();
        }
    }

    @Test
    void few_events_are_left_to_the_processor() {
        mayBegin.countDown();
        try (FilledDesk desk = desk(CALLS * 2 + 1, this::calls)) {
            desk.caughtUp();
            assertThat(anew).hasValue(0);
            assertThat(place()).isEqualTo("call_entries");
            assertThat(live.entries.count(new Document())).isEqualTo(CALLS);
        }
    }

    @Test
    void no_process_works_the_segments_meanwhile() {
        TokenStore another = ledger.tokens();
        try (FilledDesk desk = desk(WORTH_IT, this::calls)) {
            Desk.await("it was begun", () -> anew.get() == 1);
            assertThat(ledger.processorTransactions()
                            .fetchInTransaction(() -> another.fetchAvailableSegments(Calls.GROUP)))
                    .isEmpty();
            assertThat(live.entries.count(new Document())).isZero();
            mayBegin.countDown();
            desk.caughtUp();
            assertThat(live.entries.count(new Document())).isEqualTo(CALLS);
        }
    }

    @Test
    void what_another_process_works_is_left_to_it() {
        TokenStore another = ledger.tokensHeldBack();
        ledger.processorTransactions().executeInTransaction(() -> {
            another.initializeTokenSegments(Calls.GROUP, 2, new GlobalSequenceTrackingToken(-1));
            another.fetchToken(Calls.GROUP, 1);
        });
        HeldSegments second = new HeldSegments(ledger.tokens(), ledger.processorTransactions());
        assertThat(second.take(Calls.GROUP, 2, null, forgotten::incrementAndGet))
                .isFalse();
        assertThat(forgotten).hasValue(0);
        assertThat(ledger.processorTransactions()
                        .fetchInTransaction(() -> ledger.tokens().fetchAvailableSegments(Calls.GROUP)))
                .as("the other one is left as it was")
                .hasSize(1);
    }

    @Test
    void what_holds_an_event_that_is_refused_is_left_to_its_processor_with_its_letter() {
        mayBegin.countDown();
        record.appendEvents(Desk.event(2, new Noted("c5", Calls.REFUSED)));
        try (FilledDesk desk = desk(WORTH_IT, this::calls)) {
            desk.caughtUp();
            assertThat(anew).hasValue(1);
            assertThat(place()).isEqualTo("call_entries");
            assertThat(desk.letters()).isEqualTo(1);
            assertThat(live.entries.byId("c5").orElseThrow().getString("last")).isEqualTo("note 5");
        }
    }

    @Test
    void what_was_amended_meanwhile_is_left_to_its_processor() {
        mayBegin.countDown();
        try (FilledDesk desk = desk(WORTH_IT, made -> {
            store.amended("call_entries");
            return calls(made);
        })) {
            desk.caughtUp();
            assertThat(anew).hasValue(1);
            assertThat(place()).isEqualTo("call_entries");
            assertThat(live.entries.count(new Document())).isEqualTo(CALLS);
        }
    }

    @Test
    void a_desk_that_stops_meanwhile_leaves_the_segments_and_the_next_one_begins_anew() {
        try (FilledDesk stopped = desk(WORTH_IT, this::calls)) {
            Desk.await("it was begun", () -> anew.get() == 1);
        }
        assertThat(live.entries.count(new Document())).isZero();
        mayBegin.countDown();
        try (FilledDesk desk = desk(WORTH_IT, this::calls)) {
            desk.caughtUp();
            assertThat(anew).hasValue(2);
            assertThat(live.entries.count(new Document())).isEqualTo(CALLS);
        }
    }

    private FilledDesk desk(long worthIt, Function<ReadStore, ?> made) {
        return new FilledDesk(ledger, store, record, live, worthIt, made, forgotten::incrementAndGet);
    }

    private Calls calls(ReadStore made) {
        anew.incrementAndGet();
        try {
            assertThat(mayBegin.await(Duration.ofSeconds(20).toMillis(), TimeUnit.MILLISECONDS))
                    .isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return new Calls(made);
    }

    private String place() {
        return live.entries.raw().getNamespace().getCollectionName();
    }
}
