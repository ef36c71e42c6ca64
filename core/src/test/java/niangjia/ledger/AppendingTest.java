package niangjia.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import niangjia.shared.RuleViolated;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AppendingTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void what_was_written_is_read_again_after_reopening(Place place) {
        LedgerSettings settings = place.settings(directory);
        try (TestDesk desk = new TestDesk(settings)) {
            desk.send(new Till.Open("t1"));
            assertThat(desk.send(new Till.Ring("t1", 30))).isEqualTo(30);
        }
        try (TestDesk desk = new TestDesk(settings)) {
            assertThat(desk.send(new Till.Ring("t1", 12))).isEqualTo(42);
            assertThat(desk.stream("t1"))
                    .containsExactly(
                            new TillEvent.TillOpened("t1", null),
                            new TillEvent.Rung("t1", 30, null),
                            new TillEvent.Rung("t1", 12, null));
            assertThat(desk.ledger.head()).isEqualTo(3);
            assertThat(desk.ledger.inspect()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_index_has_no_gap_when_eight_write_and_some_are_refused(Place place) throws Exception {
        int writers = 8;
        int each = 40;
        try (TestDesk desk = new TestDesk(place.settings(directory))) {
            IntStream.range(0, writers).forEach(w -> desk.send(new Till.Open("t" + w)));
            Await.<Void>inParallel(writers, w -> () -> {
                for (int i = 0; i < each; i++) {
                    if (i % 5 == w % 5) {
                        assertThatThrownBy(() -> desk.send(new Till.Refuse("t" + w)))
                                .isInstanceOf(RuleViolated.class);
                        assertThatThrownBy(() -> clash(desk, "t" + w, 0))
                                .isInstanceOf(AggregateStreamCreationException.class);
                    } else {
                        desk.send(new Till.Ring("t" + w, i));
                    }
                }
                return null;
            });
            long expected = writers + writers * each * 4L / 5;
            List<Long> indexes = desk.jdbc.queryForList("select global_index from event_entry order by 1", Long.class);
            assertThat(indexes)
                    .isEqualTo(LongStream.rangeClosed(1, expected).boxed().toList());
            assertThat(desk.ledger.head()).isEqualTo(expected);
            assertThat(desk.ledger.inspect()).isEmpty();
        }
    }

    /** Only on PostgreSQL do others write while a node starts and looks. */
    @Test
    void a_record_that_is_written_to_meanwhile_is_found_whole() throws Exception {
        try (TestDesk desk = new TestDesk(Place.POSTGRESQL.settings(directory))) {
            IntStream.range(0, 3).forEach(w -> desk.send(new Till.Open("t" + w)));
            Await.<Void>inParallel(4, w -> () -> {
                for (int i = 0; i < 150; i++) {
                    if (w == 3) {
                        assertThat(desk.ledger.inspect()).isEmpty();
                    } else {
                        desk.send(new Till.Ring("t" + w, i));
                    }
                }
                return null;
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_taken_place_in_a_stream_is_a_clash_and_leaves_nothing(Place place) {
        try (TestDesk desk = new TestDesk(place.settings(directory))) {
            desk.send(new Till.Open("t1"));
            desk.send(new Till.Ring("t1", 5));
            assertThatThrownBy(() -> clash(desk, "t1", 1)).isInstanceOf(ConcurrencyException.class);
            assertThat(desk.ledger.head()).isEqualTo(2);
            clash(desk, "t1", 2);
            assertThat(desk.ledger.head()).isEqualTo(4);
            assertThat(desk.ledger.inspect()).isEmpty();
        }
    }

    /** Appends, in one transaction, a new event and one whose place in the stream may be taken. */
    private static void clash(TestDesk desk, String till, long place) {
        desk.ledger.commandTransactions().executeInTransaction(() -> {
            desk.ledger.engine().appendEvents(new GenericEventMessage<>(new TillEvent.TillOpened("free", null)));
            desk.ledger
                    .engine()
                    .appendEvents(
                            new GenericDomainEventMessage<>("Till", till, place, new TillEvent.TillOpened(till, null)));
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_reader_never_sees_a_number_before_a_lower_one(Place place) throws Exception {
        int writers = 4;
        int each = 50;
        try (TestDesk desk = new TestDesk(place.settings(directory))) {
            IntStream.range(0, writers).forEach(w -> desk.send(new Till.Open("t" + w)));
            long all = writers + (long) writers * each;
            ExecutorService reader = Executors.newSingleThreadExecutor();
            try {
                Future<Long> seen = reader.submit(() -> {
                    long last = 0;
                    while (last < all) {
                        List<Long> next = desk.jdbc.queryForList(
                                "select global_index from event_entry where global_index > ? order by 1",
                                Long.class,
                                last);
                        for (Long index : next) {
                            assertThat(index).isEqualTo(++last);
                        }
                    }
                    return last;
                });
                Await.<Void>inParallel(writers, w -> () -> {
                    for (int i = 0; i < each; i++) {
                        desk.send(new Till.Ring("t" + w, i));
                    }
                    return null;
                });
                assertThat(seen.get()).isEqualTo(all);
            } finally {
                reader.shutdownNow();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_event_of_no_stream_has_its_place_in_the_index(Place place) {
        try (TestDesk desk = new TestDesk(place.settings(directory))) {
            desk.ledger.engine().appendEvents(new GenericEventMessage<>(new TillEvent.TillOpened("x", "y")));
            assertThat(desk.ledger.engine().readEvents(null, false).<Object>map(TrackedEventMessage::getPayload))
                    .containsExactly(new TillEvent.TillOpened("x", "y"));
            assertThat(desk.ledger.inspect()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_hole_made_from_outside_is_found(Place place) {
        try (TestDesk desk = new TestDesk(place.settings(directory))) {
            desk.send(new Till.Open("t1"));
            desk.send(new Till.Ring("t1", 1));
            desk.send(new Till.Ring("t1", 2));
            desk.jdbc.update("delete from event_entry where global_index = 2");
            assertThat(desk.ledger.inspect())
                    .containsExactly("index: 2 events from 1 to 3, head 3", "stream t1: 2 events from 0 to 2");
        }
    }
}
