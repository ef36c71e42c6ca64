package niangjia.desk;

import static niangjia.desk.SupervisionCases.AT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import niangjia.ledger.Ledger;
import niangjia.mediation.MediationClockCommand.LapseTerm;
import niangjia.mediation.MediationId;
import niangjia.mediation.read.MediationClocksRunning;
import niangjia.shared.DeskTime;
import niangjia.shared.terms.ClockEvent;
import niangjia.shared.terms.ClockEvent.ClockLapsed;
import niangjia.shared.terms.ClockEvent.ClockMet;
import niangjia.shared.terms.ClockEvent.ClockRecomputed;
import niangjia.shared.terms.Term;
import niangjia.shared.terms.TermBook;
import niangjia.shared.terms.TermsInForce;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The clocks of mediations of a running desk, looked at at instants of the test's choosing. */
class MediationSweepTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration A_DAY = Duration.ofDays(1);

    @TempDir
    static Path directory;

    private static RunningDesk desk;
    private static SupervisionCases record;
    private static MediationCourse mediations;
    private static ExecutorService writers;

    @BeforeAll
    static void open() {
        desk = RunningDesk.demo(directory);
        record = SupervisionCases.of(desk);
        mediations = MediationCourse.of(record);
        writers = Executors.newFixedThreadPool(8);
    }

    @AfterAll
    static void close() {
        writers.shutdownNow();
        desk.close();
    }

    @Test
    void the_time_for_a_mediation_runs_out_with_its_last_second_and_is_said_once_by_the_desk() throws Exception {
        MediationId id = mediations.received(null);
        mediations.accepted(id);
        Instant end = term(id, "total#1").dueAt();
        assertThat(end).isEqualTo("2026-10-27T15:59:59Z");
        assertThat(swept(id, end)).isEmpty();
        assertThat(swept(id, end.plusSeconds(1)))
                .containsExactly(new ClockLapsed(id.value(), end, "total#1", end.plusSeconds(1)));
        long head = head();
        swept(id, end.plusSeconds(1));
        swept(id, end.plus(A_DAY));
        assertThat(head()).isEqualTo(head);
        DomainEventMessage<?> lapse = desk.part(EventStore.class)
                .readEvents(id.value())
                .asStream()
                .filter(message -> message.getPayload() instanceof ClockLapsed)
                .findFirst()
                .orElseThrow();
        assertThat(lapse.getMetaData().get("staffId")).isEqualTo("system:terms");
        assertThat(String.valueOf(lapse.getMetaData().get("requestId"))).startsWith("system:");
    }

    @Test
    void windows_instalments_and_duties_that_passed_are_facts_each_with_its_own_end() throws Exception {
        MediationId id = mediations.received(null);
        mediations.agreed(id);
        Instant due = term(id, "instalment:i1#1").dueAt();
        assertThat(DeskTime.dayOf(due)).isEqualTo(MediationCourse.DUE);
        assertThat(swept(id, due.plusSeconds(1)))
                .extracting(ClockLapsed::termId)
                .containsExactlyInAnyOrder("instalment:i1#1", "duty:d1#1");
        Instant later = AT.plus(Duration.ofDays(400));
        List<ClockLapsed> lapses = swept(id, later);
        assertThat(lapses)
                .extracting(ClockLapsed::termId)
                .containsExactlyInAnyOrder(
                        "instalment:i1#1", "duty:d1#1", "arbitralReview#1", "judicialConfirmation#1");
        assertThat(lapses).allSatisfy(lapse -> assertThat(lapse.occurredAt())
                .isEqualTo(term(id, lapse.termId()).dueAt()));
        // paid at last, it was late all the same
        mediations.paid(id, due.plus(A_DAY));
        assertThat(record.recorded(id.value(), ClockMet.class))
                .filteredOn(met -> met.termId().equals("instalment:i1#1"))
                .singleElement()
                .satisfies(met -> assertThat(met.late()).isTrue());
        assertThat(swept(id, later)).isEqualTo(lapses);
    }

    @Test
    void the_time_against_a_claim_runs_out_a_year_after_the_employment_unless_it_was_settled() throws Exception {
        MediationId open = mediations.received(null);
        mediations.claimed(open);
        MediationId settled = mediations.received(null);
        mediations.agreed(settled);
        Instant end = term(open, "limitation:k1#1").dueAt();
        assertThat(DeskTime.dayOf(end)).isEqualTo("2027-09-13");
        assertThat(swept(open, end)).extracting(ClockLapsed::termId).doesNotContain("limitation:k1#1");
        assertThat(swept(open, end.plusSeconds(1)))
                .extracting(ClockLapsed::termId)
                .contains("limitation:k1#1");
        assertThat(record.recorded(settled.value(), ClockLapsed.class))
                .extracting(ClockLapsed::termId)
                .contains("instalment:i1#1")
                .doesNotContain("limitation:k1#1");
    }

    @Test
    void an_instalment_paid_in_time_does_not_lapse() throws Exception {
        MediationId id = mediations.received(null);
        mediations.agreed(id);
        mediations.paid(id, AT);
        assertThat(swept(id, term(id, "instalment:i1#1").dueAt().plusSeconds(1)))
                .extracting(ClockLapsed::termId)
                .containsExactly("duty:d1#1");
    }

    @Test
    void a_case_that_is_closed_has_no_clock_left_to_run_out() throws Exception {
        MediationId id = mediations.received(null);
        mediations.failed(id);
        assertThat(swept(id, AT.plus(Duration.ofDays(400)))).isEmpty();
    }

    @Test
    void two_sweepers_on_one_record_at_once_say_it_once() throws Exception {
        List<MediationId> ids =
                Stream.generate(() -> mediations.received(null)).limit(12).toList();
        Instant now = term(ids.get(0), "screen#1").dueAt().plusSeconds(5);
        caughtUp();
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        List<Future<?>> sweeping = new ArrayList<>();
        for (Instant at : List.of(now, now.plusSeconds(3))) {
            sweeping.add(nodes.submit(() -> {
                together.await();
                assertThat(sweep().at(at).failed()).isZero();
                return null;
            }));
        }
        for (Future<?> each : sweeping) {
            each.get();
        }
        nodes.shutdown();
        ids.forEach(id -> assertThat(record.recorded(id.value(), ClockLapsed.class))
                .extracting(ClockLapsed::termId)
                .containsExactly("screen#1"));
    }

    @Test
    void sent_again_word_for_word_it_changes_nothing() {
        MediationId id = mediations.received(null);
        Instant end = term(id, "screen#1").dueAt();
        LapseTerm lapse = new LapseTerm(id, end.plusSeconds(1), "screen#1");
        for (String cause : List.of("once", "once", "twice")) {
            desk.part(SystemDesk.class).send(TermSweep.PART, id.value() + cause, lapse);
        }
        assertThat(record.recorded(id.value(), ClockLapsed.class)).hasSize(1);
    }

    @Test
    void a_pack_activated_for_what_runs_has_open_clocks_counted_anew_once_and_says_why() {
        Instant today = Instant.now();
        MediationId before = mediations.received(today, null);
        Instant end = term(before, "total#1").dueAt();
        TermWatch watch = watch(Clock.fixed(today, DeskTime.ZONE));
        caughtUp();
        watch.run();
        watch.run();
        assertThat(recounts(before)).isEmpty();
        rules("packs", Map.of("file", "hunan.json", "text", """
                        {"jurisdiction": "430000", "version": "2099.2", "name": "湖南省", "inForceFrom": "2026-01-01",
                         "base": "430000@2026.1",
                         "rules": [{"key": "mediation.total", "count": 40, "unit": "CALENDAR_DAYS", "roll": "NEXT_WORKING_DAY",
                                    "starts": "ApplicationReceived", "source": "试", "article": "1", "verified": true}]}
                        """, "reason", "新办法"));
        rules(
                "activations",
                Map.of(
                        "unit",
                        "430500",
                        "pack",
                        "430000@2099.2",
                        "effectiveOn",
                        DeskTime.dayOf(today).toString(),
                        "grandfathering",
                        "ALL_OPEN_MOVE",
                        "reason",
                        "施行"));
        MediationId after = mediations.received(today, null);
        caughtUp();
        watch.run();
        caughtUp();
        assertThat(recounts(before))
                .filteredOn(each -> each.termId().equals("total#1"))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.reason()).isEqualTo("PACK");
                    assertThat(told.source()).isEqualTo("430000@2099.2");
                    assertThat(told.dueAt()).isAfter(end);
                });
        int told = recounts(before).size();
        for (int looks = 0; looks < 3; looks++) {
            watch.run();
            caughtUp();
        }
        assertThat(recounts(before)).hasSize(told);
        assertThat(recounts(after)).isEmpty();
    }

    private static List<ClockLapsed> swept(MediationId id, Instant now) throws InterruptedException {
        caughtUp();
        assertThat(sweep().at(now).failed()).isZero();
        caughtUp();
        return record.recorded(id.value(), ClockLapsed.class);
    }

    private static TermSweep sweep() {
        return new TermSweep(desk.part(SystemDesk.class), desk.part(QueryGateway.class), Duration.ZERO, writers);
    }

    private static TermWatch watch(Clock clock) {
        return new TermWatch(
                desk.part(SystemDesk.class),
                desk.part(QueryGateway.class),
                desk.part(TermsInForce.class),
                clock,
                () -> 0,
                new DeskSettings.Terms(false, A_DAY, Duration.ZERO));
    }

    private static Term term(MediationId id, String termId) {
        TermBook book = TermBook.EMPTY;
        for (ClockEvent event : record.recorded(id.value(), ClockEvent.class)) {
            book = book.after(event.fact());
        }
        return book.term(termId);
    }

    private static List<ClockRecomputed> recounts(MediationId id) {
        return record.recorded(id.value(), ClockRecomputed.class);
    }

    private static long head() {
        return desk.part(Ledger.class).head();
    }

    /** What is on record is known to the read model the sweep asks. */
    private static void caughtUp() {
        long head = head();
        StreamingEventProcessor processor = desk.part(Configuration.class)
                .eventProcessingConfiguration()
                .eventProcessor(MediationClocksRunning.GROUP, StreamingEventProcessor.class)
                .orElseThrow();
        SupervisionCases.await("clocks heard up to " + head, () -> processor.processingStatus().values().stream()
                .allMatch(each -> each.getCurrentPosition().orElse(-1) >= head));
    }

    private static void rules(String act, Map<String, String> body) {
        var answer = desk.post("administrator", "/api/v1/rules/acts/" + act, JSON.writeValueAsString(body));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }
}
