package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import niangjia.audit.LetterEvent;
import niangjia.complaint.OrderEvent.OrderClassified;
import niangjia.complaint.read.CaseFile;
import niangjia.ledger.Ledger;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** An administrator looks after the machinery, and programs watch over it. */
class OperationsWalkTest {
    private static final String OPERATIONS = "/api/v1/operations";
    private static final String TOKEN = "scraper-of-the-tests-0123456789";
    private static final String REASON = "{\"reason\":\"程序已改正\"}";
    private static final Actor SOMEBODY =
            new Actor("staff:operator", "刘芳", Set.of(Role.OPERATOR), UnitRef.root("430500"), null);

    @TempDir
    static Path directory;

    private static RunningDesk desk;
    private static Orders orders;

    @BeforeAll
    static void open() {
        desk = RunningDesk.demo(directory, "--desk.operations.token=" + TOKEN);
        orders = new Orders(desk);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void every_read_model_is_told_of_with_who_works_it() {
        orders.signed();
        until("all caught up", () -> processors().stream()
                .allMatch(each -> each.path("behind").asLong() == 0
                        && each.path("state").asString().equals("RUNNING")));
        assertThat(processors())
                .extracting(each -> each.path("name").asString())
                .containsExactlyElementsOf(ReadModels.GROUPS);
        assertThat(processors()).allMatch(each -> each.path("nodes").size() == 1);
    }

    @Test
    void what_was_laid_aside_is_retried_on_record_and_then_shown() {
        String id = orders.signed();
        long next = laidAside(id, 1);
        JsonNode letter = letters(id).get(0);
        assertThat(letter.path("event").asString()).isEqualTo("complaint.OrderClassified");
        assertThat(letter.path("where").asString()).isEqualTo("here");
        String path = OPERATIONS + "/letters/" + letter.path("id").asString() + "/retry";
        String key = UUID.randomUUID().toString();
        assertThat(desk.post("administrator", path, REASON, key).status()).isEqualTo(200);
        assertThat(letters(id)).isEmpty();
        assertThat(desk.get("dispatcher", "/api/v1/complaints/" + id)
                        .body()
                        .path("sequence")
                        .asLong())
                .isEqualTo(next);
        // asked again, nothing is done again
        assertThat(desk.post("administrator", path, REASON, key).status()).isEqualTo(200);
        assertThat(recorded(letter)).containsExactly("LetterRetried");
        assertThat(desk.post("administrator", path, REASON).text()).contains("audit/letter-gone");
    }

    @Test
    void what_is_discarded_lets_the_next_one_go_on() {
        String id = orders.signed();
        laidAside(id, 2);
        JsonNode first = letters(id).get(0);
        JsonNode second = letters(id).get(1);
        String letter = OPERATIONS + "/letters/";
        assertThat(desk.post("administrator", letter + second.path("id").asString() + "/retry", REASON)
                        .text())
                .contains("audit/letter-waits");
        assertThat(desk.post("administrator", letter + first.path("id").asString() + "/discard", REASON)
                        .status())
                .isEqualTo(200);
        assertThat(letters(id))
                .singleElement()
                .satisfies(left -> assertThat(left.path("first").asBoolean()).isTrue());
        assertThat(desk.post("administrator", letter + second.path("id").asString() + "/retry", REASON)
                        .status())
                .isEqualTo(200);
        assertThat(letters(id)).isEmpty();
        assertThat(recorded(first)).containsExactly("LetterDiscarded");
    }

    @Test
    void nobody_else_touches_it_and_no_act_is_without_a_reason() {
        String id = orders.signed();
        laidAside(id, 1);
        String path = OPERATIONS + "/letters/" + letters(id).get(0).path("id").asString();
        for (String who : List.of("auditor", "operator", "city.chair", "county.handler")) {
            assertThat(desk.post(who, path + "/discard", REASON).status())
                    .as(who)
                    .isEqualTo(403);
        }
        assertThat(desk.get("operator", OPERATIONS).status()).isEqualTo(403);
        assertThat(desk.get("auditor", OPERATIONS).status()).isEqualTo(200);
        assertThat(desk.post("administrator", path + "/discard", "{}").text()).contains("audit/rebuild-reason-length");
        assertThat(desk.post("administrator", path + "/burn", REASON).status()).isEqualTo(404);
        assertThat(letters(id)).hasSize(1);
        assertThat(desk.post("administrator", path + "/discard", REASON).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health/liveness", "/actuator/health/readiness"})
    void whether_it_lives_and_is_ready_is_told_to_everybody_in_one_word(String path) {
        RunningDesk.Answer answer = stranger(path, null);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("status").asString()).isEqualTo("UP");
        assertThat(answer.body().size()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/actuator/prometheus", "/actuator/health", "/actuator", "/actuator/env", "/actuator/beans"})
    void everything_else_is_for_who_brings_the_token(String path) {
        assertThat(stranger(path, null).status()).isEqualTo(401);
        assertThat(stranger(path, "another-token-0123456789-abcdef").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/actuator/env", "/actuator/beans", "/actuator/heapdump", "/actuator/loggers", "/actuator/info"})
    void what_is_not_meant_to_be_there_is_not(String path) {
        assertThat(stranger(path, TOKEN).status()).isEqualTo(404);
    }

    @Test
    void figures_are_told_by_read_model_and_hold_nothing_anybody_typed() {
        orders.signed();
        desk.get("operator", "/api/v1/complaints/complaint:陈建军-13873906207");
        String figures = stranger("/actuator/prometheus", TOKEN).text();
        assertThat(figures)
                .contains("niangjia_processor_lag_events{processor=\"case-file\"}")
                .contains("niangjia_processor_lag_seconds{processor=\"work-queue\"}")
                .contains("niangjia_processor_dead_letters{processor=\"case-file\"}")
                .contains("niangjia_processor_batch_seconds_count{processor=\"case-file\"}")
                .contains("niangjia_processor_claims_lost_total")
                .contains("niangjia_record_commit_seconds_count")
                .contains("niangjia_record_head ")
                .contains("niangjia_record_sealed ")
                .contains("http_server_requests_seconds_count")
                .doesNotContain("陈建军", "13873906207", "complaint:");
    }

    private static long laidAside(String id, int events) {
        long next = desk.part(EventStore.class).lastSequenceNumberFor(id).orElseThrow();
        until(
                "the case is read",
                () -> desk.get("dispatcher", "/api/v1/complaints/" + id)
                                .body()
                                .path("sequence")
                                .asLong(-1)
                        == desk.part(EventStore.class).lastSequenceNumberFor(id).orElseThrow());
        Ledger ledger = desk.part(Ledger.class);
        for (int i = 1; i <= events; i++) {
            next++;
            var event = new GenericDomainEventMessage<>(
                    "Complaint",
                    id,
                    next,
                    new OrderClassified(id, Instant.parse("2026-11-20T01:30:00Z"), "ORDINARY", "ORDINARY", "WAGE"),
                    new TreeMap<>(SOMEBODY.toMetaData()));
            ledger.processorTransactions().executeInTransaction(() -> ledger.deadLetters(CaseFile.GROUP)
                    .enqueue(id, new GenericDeadLetter<>(id, event, new IllegalStateException("here"))));
        }
        return next;
    }

    private static List<String> recorded(JsonNode letter) {
        return desk.part(Ledger.class)
                .engine()
                .readEvents(null, false)
                .map(message -> message.getPayload())
                .filter(LetterEvent.class::isInstance)
                .filter(event -> event.toString().contains(letter.path("id").asString()))
                .map(event -> event.getClass().getSimpleName())
                .toList();
    }

    private static List<JsonNode> processors() {
        return desk.get("administrator", OPERATIONS)
                .body()
                .path("processors")
                .valueStream()
                .toList();
    }

    private static List<JsonNode> letters(String id) {
        return desk.get("administrator", OPERATIONS)
                .body()
                .path("letters")
                .valueStream()
                .filter(each -> each.path("letter").path("stream").asString().equals(id))
                .toList();
    }

    private static RunningDesk.Answer stranger(String path, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(desk.uri().resolve(path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return desk.send(request.GET().build());
    }

    private static void until(String fact, BooleanSupplier holds) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as(fact).isLessThan(deadline);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }
}
