package niangjia.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import niangjia.shared.Booking;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.ConcurrencyFailureException;

/** Nobody has a mediator or a room that somebody else has then, whoever asks at the same time and whatever breaks. */
class BookingsTest {
    private static final String ROOM = "room:1";
    private static final Instant NINE = Instant.parse("2026-10-12T01:00:00Z");
    private static final int WRITERS = 16;
    private static final List<String> RESOURCES = List.of("mediator:1", "mediator:2", ROOM);

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void of_sixteen_who_want_the_same_hour_one_has_it_and_the_others_are_told_who(Place place) throws Exception {
        try (TestDesk desk = new TestDesk(place.settings(directory))) {
            List<Optional<String>> told =
                    Await.inParallel(WRITERS, w -> () -> inCommand(desk, () -> take(desk, ROOM, 0, 60, "holder " + w)));
            List<Booking> kept = kept(desk);
            assertThat(kept).hasSize(1);
            String winner = kept.get(0).holder();
            assertThat(told.get(Integer.parseInt(winner.substring("holder ".length()))))
                    .isEmpty();
            assertThat(told)
                    .filteredOn(Optional::isPresent)
                    .hasSize(WRITERS - 1)
                    .containsOnly(Optional.of(winner));
        }
    }

    @ParameterizedTest
    @EnumSource
    void sixteen_who_take_move_and_break_off_leave_what_they_were_told_and_no_overlap(Place place) throws Exception {
        try (TestDesk desk = new TestDesk(place.settings(directory))) {
            List<List<Booking>> mine = Await.inParallel(WRITERS, w -> () -> busy(desk, w));
            List<Booking> kept = kept(desk);
            assertThat(kept)
                    .hasSizeGreaterThan(WRITERS)
                    .containsExactlyInAnyOrderElementsOf(
                            mine.stream().flatMap(Collection::stream).toList());
            for (int i = 1; i < kept.size(); i++) {
                Booking before = kept.get(i - 1);
                Booking after = kept.get(i);
                assertThat(!before.resource().equals(after.resource())
                                || !before.to().isAfter(after.from()))
                        .as("%s and %s", before, after)
                        .isTrue();
            }
        }
    }

    /** Takes by chance, always the same for one writer; every fourth command fails with its span in hand. */
    private static List<Booking> busy(TestDesk desk, int writer) {
        Random chance = new Random(writer);
        List<Booking> mine = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            String resource = RESOURCES.get(chance.nextInt(RESOURCES.size()));
            int from = 15 * chance.nextInt(400);
            int to = from + 15 * (1 + chance.nextInt(6));
            String holder = writer + "/" + i;
            boolean breaks = i % 4 == 3;
            boolean moves = i % 8 == 6 && !mine.isEmpty();
            Booking given = moves ? mine.get(0) : null;
            try {
                boolean taken = sentAgain(() -> inCommand(desk, () -> {
                    if (given != null) {
                        desk.ledger.bookings().free(given.resource(), given.holder());
                    }
                    boolean had = take(desk, resource, from, to, holder).isEmpty();
                    if (breaks) {
                        throw new IllegalStateException("broken off");
                    }
                    return had;
                }));
                mine.remove(given);
                if (taken) {
                    mine.add(booking(resource, from, to, holder));
                }
            } catch (IllegalStateException brokenOff) {
                assertThat(breaks).isTrue();
            }
        }
        return mine;
    }

    /** As the desk does with a command that the database undid. */
    private static <T> T sentAgain(Supplier<T> command) {
        for (int tries = 1; ; tries++) {
            try {
                return command.get();
            } catch (ConcurrencyFailureException undone) {
                if (tries == 20) {
                    throw undone;
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void who_waits_for_a_command_that_fails_has_its_span(Place place) throws Exception {
        assertThat(whoWaitsHas(place, true)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void who_waits_for_a_command_that_succeeds_is_told_who_has_it(Place place) throws Exception {
        assertThat(whoWaitsHas(place, false)).contains("first");
    }

    private Optional<String> whoWaitsHas(Place place, boolean firstFails) throws Exception {
        try (TestDesk desk = new TestDesk(place.settings(directory))) {
            inCommand(desk, () -> take(desk, ROOM, 600, 660, "earlier"));
            CountDownLatch taken = new CountDownLatch(1);
            CountDownLatch end = new CountDownLatch(1);
            CompletableFuture<Void> first = CompletableFuture.runAsync(() -> inCommand(desk, () -> {
                assertThat(take(desk, ROOM, 0, 60, "first")).isEmpty();
                taken.countDown();
                awaitLatch(end);
                if (firstFails) {
                    throw new IllegalStateException("broken off");
                }
                return true;
            }));
            awaitLatch(taken);
            CompletableFuture<Optional<String>> second =
                    CompletableFuture.supplyAsync(() -> inCommand(desk, () -> take(desk, ROOM, 30, 90, "second")));
            Await.until("the second waits", () -> place.somebodyWaits(desk));
            assertThat(second).isNotDone();
            end.countDown();
            Optional<String> told = second.get(20, TimeUnit.SECONDS);
            assertThat(first.handle((done, failed) -> failed != null).get(20, TimeUnit.SECONDS))
                    .isEqualTo(firstFails);
            return told;
        }
    }

    @ParameterizedTest
    @EnumSource
    void two_that_wait_for_each_other_crosswise_end_and_one_can_be_sent_again(Place place) throws Exception {
        try (TestDesk desk = new TestDesk(place.settings(directory))) {
            RESOURCES.forEach(resource -> inCommand(desk, () -> take(desk, resource, 600, 660, "earlier")));
            CyclicBarrier both = new CyclicBarrier(2);
            List<Boolean> done = Await.inParallel(2, w -> () -> {
                try {
                    return inCommand(desk, () -> {
                        take(desk, RESOURCES.get(w), 0, 60, "holder " + w);
                        await(both);
                        return take(desk, RESOURCES.get(1 - w), 0, 60, "holder " + w)
                                .isEmpty();
                    });
                } catch (ConcurrencyFailureException undone) {
                    return false;
                }
            });
            assertThat(done).containsOnlyOnce(true);
            assertThat(kept(desk)).filteredOn(each -> each.from().equals(NINE)).hasSize(2);
        }
    }

    @ParameterizedTest(name = "{0} to {1} by {2}: {3}")
    @CsvSource({
        "0,   60,  other,  ",
        "120, 180, other,  ",
        "0,   61,  other,  holder",
        "119, 180, other,  holder",
        "75,  90,  other,  holder",
        "0,   240, other,  holder",
        "60,  120, other,  holder",
        "60,  120, holder, ",
        "60,  121, holder, holder"
    })
    void a_span_begins_with_its_first_moment_and_ends_before_its_last(int from, int to, String by, String told) {
        for (Place place : Place.values()) {
            try (TestDesk desk = new TestDesk(place.settings(directory.resolve(place.name())))) {
                inCommand(desk, () -> take(desk, ROOM, 60, 120, "holder"));
                assertThat(inCommand(desk, () -> take(desk, ROOM, from, to, by)))
                        .isEqualTo(Optional.ofNullable(told));
                assertThat(inCommand(desk, () -> take(desk, "room:2", from, to, by)))
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_given_back_can_be_had_unless_the_giving_breaks_off(Place place) {
        try (TestDesk desk = new TestDesk(place.settings(directory))) {
            inCommand(desk, () -> take(desk, ROOM, 0, 60, "a"));
            inCommand(desk, () -> take(desk, ROOM, 60, 120, "a"));
            inCommand(desk, () -> take(desk, ROOM, 120, 180, "b"));
            assertThatThrownBy(() -> inCommand(desk, () -> {
                        desk.ledger.bookings().free(ROOM, "a");
                        throw new IllegalStateException("broken off");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(kept(desk)).hasSize(3);
            inCommand(desk, () -> {
                desk.ledger.bookings().free(ROOM, "a");
                desk.ledger.bookings().free(ROOM, "nobody");
                return true;
            });
            assertThat(kept(desk)).containsExactly(booking(ROOM, 120, 180, "b"));
            assertThat(inCommand(desk, () -> take(desk, ROOM, 30, 120, "c"))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_reaches_into_a_time_is_told_of_the_resources_asked_for(Place place) {
        try (TestDesk desk = new TestDesk(place.settings(directory))) {
            inCommand(desk, () -> take(desk, ROOM, 0, 60, "a"));
            inCommand(desk, () -> take(desk, ROOM, 60, 120, "b"));
            inCommand(desk, () -> take(desk, "mediator:1", 90, 120, "b"));
            inCommand(desk, () -> take(desk, "mediator:2", 90, 120, "c"));
            assertThat(desk.ledger.bookedSpans().between(List.of(ROOM, "mediator:1"), at(60), at(100)))
                    .containsExactly(booking("mediator:1", 90, 120, "b"), booking(ROOM, 60, 120, "b"));
            assertThat(desk.ledger.bookedSpans().between(List.of(), at(0), at(1000)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_span_ends_after_it_begins_and_is_taken_in_a_command(Place place) {
        try (TestDesk desk = new TestDesk(place.settings(directory))) {
            assertThatThrownBy(() -> take(desk, ROOM, 0, 60, "a")).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> desk.ledger.bookings().free(ROOM, "a")).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> inCommand(desk, () -> take(desk, ROOM, 60, 60, "a")))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(kept(desk)).isEmpty();
        }
    }

    private static <T> T inCommand(TestDesk desk, Supplier<T> work) {
        return desk.ledger.commandTransactions().fetchInTransaction(work);
    }

    private static Optional<String> take(TestDesk desk, String resource, int from, int to, String holder) {
        return desk.ledger.bookings().take(resource, at(from), at(to), holder);
    }

    private static Booking booking(String resource, int from, int to, String holder) {
        return new Booking(resource, at(from), at(to), holder);
    }

    /** @param minutes after nine */
    private static Instant at(int minutes) {
        return NINE.plus(Duration.ofMinutes(minutes));
    }

    private static List<Booking> kept(TestDesk desk) {
        return desk.ledger.bookedSpans().between(RESOURCES, NINE.minusSeconds(86_400), NINE.plusSeconds(8_640_000));
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
