package niangjia.audit.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import niangjia.complaint.read.CallRegister;
import niangjia.complaint.read.FakeSeals;
import niangjia.complaint.read.QueueFilter;
import niangjia.complaint.read.QueueOf;
import niangjia.complaint.read.QueuePage;
import niangjia.complaint.read.QueueTab;
import niangjia.complaint.read.ToldComplaints;
import niangjia.complaint.read.WorkQueue;
import niangjia.organisation.read.SameAgain;
import niangjia.shared.read.Canonical;
import niangjia.shared.read.ReadStore;
import niangjia.shared.terms.TermsInForce;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.SimpleQueryUpdateEmitter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AsOfHallsTest {
    private static final long SEED = 430500;
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final FakeSeals SEALS = new FakeSeals();

    private final List<DomainEventMessage<?>> told = told();

    @ParameterizedTest
    @EnumSource(
            value = AsOfWing.class,
            names = {"QUEUE", "REGISTER"})
    void a_list_as_of_any_moment_is_what_a_replay_from_zero_makes_of_what_was_known(AsOfWing wing) {
        Random chance = new Random(SEED);
        try (AsOfHalls halls = new AsOfHalls(store(told), SEALS)) {
            for (int i = 0; i < 4; i++) {
                Instant at = told.get(chance.nextInt(told.size())).getTimestamp();
                Map<String, String> asOf = new TreeMap<>();
                halls.at(wing, AsOf.known(at), LONG)
                        .scratch()
                        .documents(group(wing))
                        .forEach((name, doc) -> asOf.put(name.replaceFirst("/", " "), Canonical.digest(doc)));
                List<DomainEventMessage<?>> known = told.stream()
                        .filter(event -> !event.getTimestamp().isAfter(at))
                        .toList();
                assertThat(asOf)
                        .isNotEmpty()
                        .isEqualTo(SameAgain.made(
                                new InMemoryEventStorageEngine(), group(wing), store -> model(wing, store), known));
            }
        }
    }

    @Test
    void the_queue_of_a_moment_answers_the_question_of_the_present() {
        Instant begun = Instant.parse("2026-10-12T01:00:00Z");
        List<DomainEventMessage<?>> course = ToldComplaints.dispatched(7, begun, false);
        try (AsOfHalls halls = new AsOfHalls(store(course), SEALS)) {
            assertThat(states(halls, course.get(0).getTimestamp())).containsExactly("LOGGED");
            assertThat(states(halls, course.get(2).getTimestamp())).containsExactly("DISPATCHED");
            assertThat(states(halls, course.get(0).getTimestamp().minusMillis(1)))
                    .isEmpty();
        }
    }

    @Test
    void the_last_few_moments_are_kept_and_no_more() {
        try (AsOfHalls halls = new AsOfHalls(store(ToldComplaints.whole(1)), SEALS)) {
            Instant first = told.get(0).getTimestamp();
            AsOfHall kept = halls.at(AsOfWing.QUEUE, AsOf.known(first), LONG);
            assertThat(halls.at(AsOfWing.QUEUE, AsOf.known(first), LONG)).isSameAs(kept);
            IntStream.range(1, 7).forEach(i -> halls.at(AsOfWing.QUEUE, AsOf.known(first.plusSeconds(i)), LONG));
            assertThat(halls.kept()).isEqualTo(4);
            assertThat(halls.at(AsOfWing.QUEUE, AsOf.known(first), LONG)).isNotSameAs(kept);
            halls.forget();
            assertThat(halls.kept()).isZero();
        }
    }

    @Test
    void a_key_that_was_destroyed_takes_with_it_what_is_laid_out() {
        AtomicLong changes = new AtomicLong();
        EmbeddedEventStore record = store(ToldComplaints.whole(1));
        try (AsOfHalls halls = new AsOfHalls(
                record,
                changes::get,
                (wing, moment) -> new AsOfHall(wing, AsOfRoom.Furniture.with(SEALS, TermsInForce.NONE)))) {
            AsOf moment = AsOf.known(Instant.MAX);
            AsOfHall before = halls.at(AsOfWing.QUEUE, moment, LONG);
            halls.tidy();
            assertThat(halls.at(AsOfWing.QUEUE, moment, LONG)).isSameAs(before);
            changes.incrementAndGet();
            assertThat(halls.at(AsOfWing.QUEUE, moment, LONG)).isNotSameAs(before);
            changes.incrementAndGet();
            halls.tidy();
            assertThat(halls.kept()).isZero();
        }
    }

    @Test
    void whoever_cannot_wait_is_told_how_far_it_has_come() {
        CountDownLatch go = new CountDownLatch(1);
        EmbeddedEventStore record = store(ToldComplaints.whole(1));
        try (AsOfHalls halls = new AsOfHalls(record, () -> 0, (wing, moment) -> {
            await(go);
            return new AsOfHall(wing, AsOfRoom.Furniture.with(SEALS, TermsInForce.NONE));
        })) {
            AsOf moment = AsOf.known(Instant.MAX);
            assertThatThrownBy(() -> halls.at(AsOfWing.QUEUE, moment, Duration.ofMillis(1)))
                    .isInstanceOfSatisfying(AsOfNotReady.class, waiting -> {
                        assertThat(waiting.progress().done()).isZero();
                        assertThat(waiting.progress().all()).isPositive();
                    });
            go.countDown();
            assertThat(halls.at(AsOfWing.QUEUE, moment, LONG).fed())
                    .isEqualTo(ToldComplaints.whole(1).size());
        }
    }

    private static void await(CountDownLatch go) {
        try {
            go.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> states(AsOfHalls halls, Instant at) {
        return halls
                .at(AsOfWing.QUEUE, AsOf.known(at), LONG)
                .ask(
                        new QueueOf(ToldComplaints.DISPATCHER, QueueTab.ALL, QueueFilter.NONE, null, 10),
                        ResponseTypes.instanceOf(QueuePage.class))
                .join()
                .rows()
                .stream()
                .map(row -> row.state().name())
                .toList();
    }

    private static String group(AsOfWing wing) {
        return wing == AsOfWing.QUEUE ? WorkQueue.GROUP : CallRegister.GROUP;
    }

    private static Object model(AsOfWing wing, ReadStore store) {
        return wing == AsOfWing.QUEUE
                ? new WorkQueue(store, SEALS, SimpleQueryUpdateEmitter.builder().build())
                : new CallRegister(store, SEALS);
    }

    private static List<DomainEventMessage<?>> told() {
        LateRecord late = new LateRecord(SEED);
        return IntStream.rangeClosed(1, 9)
                .boxed()
                .flatMap(number -> late.of(ToldComplaints.whole(number)).stream())
                .sorted(Comparator.comparing(DomainEventMessage::getTimestamp))
                .toList();
    }

    private static EmbeddedEventStore store(List<DomainEventMessage<?>> events) {
        InMemoryEventStorageEngine engine = new InMemoryEventStorageEngine();
        events.forEach(event -> engine.appendEvents(event));
        return EmbeddedEventStore.builder().storageEngine(engine).build();
    }
}
