package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import niangjia.complaint.ClockCommand.LapseTerm;
import niangjia.complaint.ComplaintId;
import niangjia.complaint.TermEvent.TermLapsed;
import niangjia.complaint.read.DuePage;
import niangjia.complaint.read.DueTerm;
import niangjia.complaint.read.DueTerms;
import niangjia.ledger.Ledger;
import niangjia.mediation.read.MediationClocksDue;
import niangjia.shared.DeskTime;
import niangjia.supervision.read.ClocksDue;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sweeps of a running desk, at instants of the test's choosing; every test has matters of its own and looks at these alone. */
class TermSweepTest {
    private static final Duration NO_SETTLING = Duration.ZERO;

    @TempDir
    static Path directory;

    private static RunningDesk desk;
    private static Orders orders;
    private static ExecutorService writers;

    @BeforeAll
    static void open() {
        desk = RunningDesk.demo(directory);
        orders = new Orders(desk);
        writers = Executors.newFixedThreadPool(8);
    }

    @AfterAll
    static void close() {
        writers.shutdownNow();
        desk.close();
    }

    @Test
    void what_has_run_out_lapses_once_and_what_has_not_does_not() throws Exception {
        String id = orders.opened();
        Instant end = orders.end(id, "dispatch#1");
        assertThat(swept(id, end)).isEmpty();
        assertThat(swept(id, end.plusSeconds(1)))
                .containsExactly(new TermLapsed(id, end, "dispatch#1", end.plusSeconds(1)));
        long head = head();
        assertThat(swept(id, end.plusSeconds(1))).hasSize(1);
        assertThat(swept(id, end.plusSeconds(90))).hasSize(1);
        assertThat(head()).isEqualTo(head);
        assertThat(orders.term(id, "overall#1").lapsed()).isFalse();
    }

    @Test
    void two_sweepers_on_one_record_at_once_say_it_once() throws Exception {
        List<String> ids = IntStream.range(0, 24).mapToObj(i -> orders.opened()).toList();
        orders.shown(ids);
        Instant now = orders.end(ids.get(23), "dispatch#1").plusSeconds(5);
        long before = head();
        // of two nodes one is a little ahead
        CyclicBarrier together = new CyclicBarrier(3);
        ExecutorService nodes = Executors.newFixedThreadPool(3);
        List<Future<?>> sweeping = new ArrayList<>();
        for (Instant at : List.of(now, now, now.plusSeconds(3))) {
            sweeping.add(nodes.submit(() -> {
                ExecutorService own = Executors.newFixedThreadPool(4);
                together.await();
                TermSweep.Swept swept = sweep(own).at(at);
                own.shutdown();
                assertThat(swept.failed()).isZero();
                return null;
            }));
        }
        for (Future<?> each : sweeping) {
            each.get();
        }
        nodes.shutdown();
        ids.forEach(
                id -> assertThat(orders.lapses(id)).singleElement().satisfies(lapse -> assertThat(lapse.occurredAt())
                        .isEqualTo(orders.end(id, "dispatch#1"))));
        assertThat(head() - before).isGreaterThanOrEqualTo(ids.size());
    }

    @Test
    void after_a_stop_of_a_week_all_that_fell_due_is_said_once_each_with_its_own_end_and_when_it_was_noticed()
            throws Exception {
        String id = orders.signed();
        Instant now = orders.end(id, "handle#1").plus(Duration.ofDays(7));
        swept(id, now);
        // handling that has lapsed starts a clock of its own, whose end has passed as well
        List<TermLapsed> lapses = swept(id, now);
        assertThat(lapses)
                .extracting(TermLapsed::termId)
                .contains("firstContact#1", "handle#1", "urge#1")
                .doesNotHaveDuplicates();
        assertThat(lapses).allSatisfy(lapse -> {
            assertThat(lapse.occurredAt()).isEqualTo(orders.end(id, lapse.termId()));
            assertThat(lapse.noticedAt()).isEqualTo(now);
        });
        assertThat(orders.term(id, "handle#1").lapsedAt()).isEqualTo(orders.end(id, "handle#1"));
        // done at last, it was late all the same
        orders.act("county.handler", id, "contact-caller", "{\"reached\":true,\"medium\":\"PHONE\",\"note\":\"已联系\"}");
        assertThat(orders.term(id, "firstContact#1").lapsed()).isTrue();
        assertThat(swept(id, now)).isEqualTo(lapses);
    }

    @Test
    void the_desk_itself_is_who_says_it() throws Exception {
        String id = orders.opened();
        swept(id, orders.end(id, "dispatch#1").plusSeconds(1));
        DomainEventMessage<?> lapse = desk.part(EventStore.class)
                .readEvents(id)
                .asStream()
                .filter(message -> message.getPayload() instanceof TermLapsed)
                .findFirst()
                .orElseThrow();
        assertThat(lapse.getMetaData().get("staffId")).isEqualTo("system:terms");
        assertThat(lapse.getMetaData().get("roles")).isEqualTo("SYSTEM");
        assertThat(String.valueOf(lapse.getMetaData().get("requestId"))).startsWith("system:");
    }

    @Test
    void a_matter_somebody_may_still_be_writing_to_waits_and_then_lapses() throws Exception {
        String id = orders.opened();
        orders.shown(List.of(id));
        Instant end = orders.end(id, "dispatch#1");
        DueTerm due = new DueTerm(id, 4, "dispatch#1", end, end.minusSeconds(60));
        TermSweep patient =
                new TermSweep(desk.part(SystemDesk.class), telling(List.of(due)), Duration.ofMinutes(2), writers);
        assertThat(patient.at(end.plusSeconds(30))).isEqualTo(new TermSweep.Swept(1, 1, 0));
        assertThat(orders.lapses(id)).isEmpty();
        assertThat(patient.at(end.plusSeconds(60))).isEqualTo(new TermSweep.Swept(1, 0, 0));
        assertThat(orders.lapses(id)).hasSize(1);
    }

    @Test
    void asked_while_it_stood_still_a_term_that_runs_on_to_the_same_end_lapses_all_the_same() throws Exception {
        String id = orders.signed();
        Instant end = orders.end(id, "handle#1");
        LocalDate committed = DeskTime.dayOf(end).plusDays(30);
        orders.act(
                "county.handler",
                id,
                "ask-to-park",
                "{\"reason\":\"等材料\",\"committedOn\":\"%s\"}".formatted(committed));
        orders.act("dispatcher", id, "park", "{\"reason\":\"等材料\",\"committedOn\":\"%s\"}".formatted(committed));
        long parked = desk.part(EventStore.class).lastSequenceNumberFor(id).orElseThrow();
        Instant now = end.plusSeconds(1);
        // who looks sees a moment behind: when it asks, the clock has been stopped
        DueTerm stale = new DueTerm(id, parked - 4, "handle#1", end, end.minus(Duration.ofDays(1)));
        new TermSweep(desk.part(SystemDesk.class), telling(List.of(stale)), NO_SETTLING, writers).at(now);
        assertThat(orders.lapses(id)).isEmpty();
        orders.act("county.handler", id, "resume-order", "{\"reason\":\"材料已到\"}");
        assertThat(orders.end(id, "handle#1")).isEqualTo(end);
        assertThat(swept(id, now)).extracting(TermLapsed::termId).contains("handle#1");
    }

    @Test
    void a_lapse_that_is_refused_holds_up_no_other() throws Exception {
        String good = orders.opened();
        Instant end = orders.end(good, "dispatch#1");
        DueTerm unknown = new DueTerm("complaint:00000000-0000-0000-0000-000000000000", 3, "dispatch#1", end, end);
        DueTerm due = new DueTerm(good, 4, "dispatch#1", end, end);
        TermSweep sweep =
                new TermSweep(desk.part(SystemDesk.class), telling(List.of(unknown, due)), NO_SETTLING, writers);
        assertThat(sweep.at(end.plusSeconds(1))).isEqualTo(new TermSweep.Swept(2, 0, 1));
        assertThat(orders.lapses(good)).hasSize(1);
    }

    @Test
    void sent_again_word_for_word_it_changes_nothing() {
        String id = orders.opened();
        Instant end = orders.end(id, "dispatch#1");
        var lapse = new LapseTerm(new ComplaintId(id), end.plusSeconds(1), "dispatch#1");
        SystemDesk system = desk.part(SystemDesk.class);
        for (String cause : List.of("once", "once", "twice")) {
            system.send("terms", id + cause, lapse);
        }
        assertThat(orders.lapses(id)).hasSize(1);
    }

    private static List<TermLapsed> swept(String id, Instant now) throws InterruptedException {
        orders.shown(List.of(id));
        assertThat(sweep(writers).at(now).failed()).isZero();
        orders.shown(List.of(id));
        return orders.lapses(id);
    }

    private static TermSweep sweep(ExecutorService writers) {
        return new TermSweep(desk.part(SystemDesk.class), desk.part(QueryGateway.class), NO_SETTLING, writers);
    }

    /** A read side that knows just this. */
    private static QueryGateway telling(List<DueTerm> due) {
        SimpleQueryBus bus = SimpleQueryBus.builder().build();
        bus.subscribe(DueTerms.class.getName(), DuePage.class, query -> new DuePage(due, false));
        bus.subscribe(ClocksDue.class.getName(), DuePage.class, query -> new DuePage(List.of(), false));
        bus.subscribe(MediationClocksDue.class.getName(), DuePage.class, query -> new DuePage(List.of(), false));
        return DefaultQueryGateway.builder().queryBus(bus).build();
    }

    private static long head() {
        return desk.part(Ledger.class).head();
    }
}
