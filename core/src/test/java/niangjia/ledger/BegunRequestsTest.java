package niangjia.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import niangjia.shared.PersonId;
import niangjia.shared.RecordMeta;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A request that acts where a server keeps the events, and a node that dies between its claim and its events. */
class BegunRequestsTest {
    private static final RequestKey KEY = new RequestKey("r1", "1", "d");

    @TempDir
    Path directory;

    private final MemoryServer server = new MemoryServer();

    private interface Walk {
        void go(TestDesk desk, BegunRequests begun) throws Exception;
    }

    private void on(Place place, Walk walk) throws Exception {
        try (TestDesk desk = new TestDesk(place.settings(directory))) {
            desk.ledger.seals().ensure(new PersonId("person:1"));
            try (RecordFollower follower = desk.ledger.follow(server)) {
                walk.go(desk, follower.begun());
            }
        }
    }

    private static Map<String, String> request() {
        Map<String, String> meta = new TreeMap<>(TestDesk.OPERATOR.toMetaData());
        meta.put(RecordMeta.REQUEST_ID, KEY.requestId());
        meta.put(RecordMeta.REQUEST_DIGEST, KEY.digest());
        return meta;
    }

    @ParameterizedTest
    @EnumSource
    void one_whose_events_are_on_record_has_acted_though_its_node_died(Place place) throws Exception {
        on(place, (desk, begun) -> {
            assertThat(begun.begin(request())).isPresent();
            server.append(List.of(Served.of("till:1", 0, "r1"), Served.of("till:1", 1, "r1")));
            assertThat(begun.begin(request())).as("nothing left to do").isEmpty();
            assertThat(desk.ledger.requests().answered("r1", "d")).contains(new Answer(null, "till:1", 1));
        });
    }

    @ParameterizedTest
    @EnumSource
    void one_whose_node_died_before_its_events_acts_when_it_comes_again(Place place) throws Exception {
        on(place, (desk, begun) -> {
            String first = begun.begin(request()).orElseThrow();
            server.append(List.of(Served.of("till:1", 0, "another")));
            String second = begun.begin(request()).orElseThrow();
            assertThat(second).isNotEqualTo(first);
            assertThat(desk.ledger.requests().answered("r1", "d")).isEmpty();
            Transaction late = desk.ledger.commandTransactions().startTransaction();
            assertThatThrownBy(() -> begun.claim(KEY, first))
                    .as("the one that was given up wakes")
                    .isInstanceOf(ConcurrencyException.class);
            late.rollback();
        });
    }

    @ParameterizedTest
    @EnumSource
    void who_comes_while_it_acts_waits_and_is_told_that_it_has(Place place) throws Exception {
        on(place, (desk, begun) -> {
            String token = begun.begin(request()).orElseThrow();
            Transaction first = desk.ledger.commandTransactions().startTransaction();
            assertThat(begun.claim(KEY, token)).isTrue();
            var second = CompletableFuture.supplyAsync(() -> begun.begin(request()));
            Await.until("the second waits", () -> waits(place, desk));
            assertThat(second).isNotDone();
            desk.ledger.requests().settle(KEY, Answer.encode("done"), Optional.of(new Written("till:1", 4)));
            first.commit();
            assertThat(second.get(20, TimeUnit.SECONDS)).isEmpty();
            assertThat(desk.ledger.requests().answered("r1", "d")).contains(new Answer("done", "till:1", 4));
        });
    }

    @ParameterizedTest
    @EnumSource
    void what_follows_leaves_the_answer_of_one_that_has_it_already(Place place) throws Exception {
        on(place, (desk, begun) -> {
            String token = begun.begin(request()).orElseThrow();
            Transaction first = desk.ledger.commandTransactions().startTransaction();
            assertThat(begun.claim(KEY, token)).isTrue();
            server.append(List.of(Served.of("till:1", 0, "r1")));
            desk.ledger.requests().settle(KEY, Answer.encode("done"), Optional.of(new Written("till:1", 0)));
            first.commit();
            Await.until("it has followed", () -> desk.ledger.head() == 1);
            assertThat(desk.ledger.requests().answered("r1", "d")).contains(new Answer("done", "till:1", 0));
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_refused_command_leaves_nothing_begun_and_an_accepted_one_its_answer(Place place) throws Exception {
        on(place, (desk, begun) -> {
            SimpleCommandBus bus = bus(desk, begun);
            assertThat(sent(bus, "refuse", begun).exceptionResult()).hasMessageContaining("no");
            assertThat(rows(desk)).isZero();
            assertThat(sent(bus, "act", begun).getPayload()).isEqualTo("acted");
            assertThat(desk.ledger.requests().answered("r1", "d")).contains(new Answer("acted", null, -1));
            assertThat(begun.begin(request())).isEmpty();
        });
    }

    private static SimpleCommandBus bus(TestDesk desk, BegunRequests begun) {
        SimpleCommandBus bus = SimpleCommandBus.builder()
                .transactionManager(desk.ledger.commandTransactions())
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .build();
        bus.registerHandlerInterceptor(new RequestGuard(desk.ledger.requests(), begun));
        bus.subscribe("act", command -> "acted");
        bus.subscribe("refuse", command -> {
            throw new IllegalArgumentException("no");
        });
        return bus;
    }

    private static CommandResultMessage<?> sent(SimpleCommandBus bus, String name, BegunRequests begun) {
        Map<String, String> meta = request();
        meta.put(BegunRequests.BEGUN_BY, begun.begin(meta).orElseThrow());
        AtomicReference<CommandResultMessage<?>> result = new AtomicReference<>();
        bus.dispatch(
                new GenericCommandMessage<>(new GenericMessage<>("", meta), name),
                (sent, answer) -> result.set(answer));
        return result.get();
    }

    private static boolean waits(Place place, TestDesk desk) {
        return place == Place.POSTGRESQL
                ? place.somebodyWaits(desk)
                : desk.jdbc.queryForObject(
                                "select count(*) from information_schema.sessions where blocker_id is not null",
                                Integer.class)
                        > 0;
    }

    private static long rows(TestDesk desk) {
        return desk.jdbc.queryForObject("select count(*) from request_claim where request_id = 'r1'", Long.class);
    }
}
