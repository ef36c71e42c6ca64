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
import niangjia.shared.RecordMeta;
import niangjia.shared.RuleViolated;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RequestGuardTest {
    private static final RequestKey FIRST = new RequestKey("r1", "1", "d");

    @TempDir
    Path directory;

    private static void assertRefused(ThrowingCallable act, String code) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.code())
                .isEqualTo(code));
    }

    @ParameterizedTest
    @EnumSource
    void a_repeated_request_gets_the_first_answer_and_acts_once_also_after_reopening(Place place) {
        LedgerSettings settings = place.settings(directory);
        try (TestDesk desk = new TestDesk(settings)) {
            assertThat(desk.send(new Till.Open("t"), "r0", "d")).isEqualTo("t");
            assertThat(desk.send(new Till.Ring("t", 10), "r1", "d")).isEqualTo(10);
            assertThat(desk.send(new Till.Ring("t", 10), "r2", "d")).isEqualTo(20);
            assertThat(desk.send(new Till.Ring("t", 10), "r1", "d")).isEqualTo(10);
        }
        try (TestDesk desk = new TestDesk(settings)) {
            assertThat(desk.send(new Till.Ring("t", 10), "r1", "d")).isEqualTo(10);
            assertThat(desk.send(new Till.Open("t"), "r0", "d")).isEqualTo("t");
            assertThat(desk.stream("t")).hasSize(3);
            assertThat(desk.ledger.requests().answered("r1", "d")).contains(new Answer(10, "t", 1));
            assertThat(desk.ledger.requests().answered("r0", "d")).contains(new Answer("t", "t", 0));
            assertThat(desk.ledger.requests().answered("r9", "d")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void of_eight_at_once_one_acts_and_all_get_its_answer(Place place) throws Exception {
        try (TestDesk desk = new TestDesk(place.settings(directory))) {
            desk.send(new Till.Open("t"));
            for (int round = 1; round <= 5; round++) {
                String id = "r" + round;
                List<Object> answers = Await.inParallel(8, w -> () -> desk.send(new Till.Ring("t", 10), id, "d"));
                assertThat(answers).hasSize(8).containsOnly(round * 10);
            }
            assertThat(desk.stream("t")).hasSize(6);
            assertThat(desk.ledger.inspect()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoever_comes_while_the_first_acts_waits_and_acts_if_the_first_is_undone(Place place) throws Exception {
        try (TestDesk desk = new TestDesk(place.settings(directory))) {
            desk.send(new Till.Open("t"));
            Transaction first = desk.ledger.commandTransactions().startTransaction();
            assertThat(desk.ledger.requests().claim(FIRST, "s1")).isTrue();
            var second = CompletableFuture.supplyAsync(() -> desk.send(new Till.Ring("t", 10), "r1", "d"));
            Await.until("the second waits", () -> place.somebodyWaits(desk));
            assertThat(second).isNotDone();
            first.rollback();
            assertThat(second.get(10, TimeUnit.SECONDS)).isEqualTo(10);
            assertThat(desk.stream("t")).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoever_comes_while_the_first_acts_gets_the_answer_of_the_first(Place place) throws Exception {
        try (TestDesk desk = new TestDesk(place.settings(directory))) {
            desk.send(new Till.Open("t"));
            Transaction first = desk.ledger.commandTransactions().startTransaction();
            assertThat(desk.ledger.requests().claim(FIRST, "s1")).isTrue();
            var second = CompletableFuture.supplyAsync(() -> desk.send(new Till.Ring("t", 10), "r1", "d"));
            Await.until("the second waits", () -> place.somebodyWaits(desk));
            desk.ledger.requests().settle(FIRST, Answer.encode("done"), Optional.empty());
            first.commit();
            assertThat(second.get(10, TimeUnit.SECONDS)).isEqualTo("done");
            assertThat(desk.stream("t")).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_id_that_stands_for_another_request_is_refused(Place place) {
        try (TestDesk desk = new TestDesk(place.settings(directory))) {
            desk.send(new Till.Open("t"));
            desk.send(new Till.Ring("t", 10), "r1", "d");
            assertRefused(() -> desk.send(new Till.Ring("t", 11), "r1", "other"), "record/request-reused");
            assertRefused(() -> desk.ledger.requests().answered("r1", "other"), "record/request-reused");
            assertThat(desk.stream("t")).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_refused_command_leaves_no_claim(Place place) {
        try (TestDesk desk = new TestDesk(place.settings(directory))) {
            desk.send(new Till.Open("t"));
            assertRefused(() -> desk.send(new Till.Refuse("t"), "r1", "d"), "till/refused");
            assertThat(desk.ledger.requests().answered("r1", "d")).isEmpty();
            assertThat(desk.send(new Till.Ring("t", 10), "r1", "d")).isEqualTo(10);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_request_of_several_commands_claims_each_part(Place place) {
        try (TestDesk desk = new TestDesk(place.settings(directory))) {
            Map<String, String> meta = new TreeMap<>(TestDesk.OPERATOR.toMetaData());
            meta.put(RecordMeta.REQUEST_ID, "r1");
            desk.send(new Till.Open("t"), meta);
            meta.put(RequestGuard.REQUEST_PART, "2");
            assertThat(desk.send(new Till.Ring("t", 10), meta)).isEqualTo(10);
            assertThat(desk.send(new Till.Ring("t", 10), meta)).isEqualTo(10);
            assertThat(desk.stream("t")).hasSize(2);
            assertThat(desk.ledger.requests().answered("r1", "")).contains(new Answer("t", "t", 0));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_command_without_a_request_is_refused(Place place) {
        try (TestDesk desk = new TestDesk(place.settings(directory))) {
            Map<String, String> meta = TestDesk.OPERATOR.toMetaData();
            assertRefused(() -> desk.send(new Till.Open("t"), meta), "record/no-request-id");
            assertThat(desk.ledger.head()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_result_that_cannot_be_given_again_undoes_the_command(Place place) {
        try (TestDesk desk = new TestDesk(place.settings(directory))) {
            desk.send(new Till.Open("t"));
            assertThatThrownBy(() -> desk.send(new Till.Odd("t")))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("String, Integer, Long or null");
            assertThat(desk.stream("t")).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_command_refused_within_a_processors_work_leaves_nothing_in_it(Place place) {
        try (TestDesk desk = new TestDesk(place.settings(directory))) {
            desk.send(new Till.Open("t"));
            UnitOfWork<?> policy =
                    DefaultUnitOfWork.startAndGet(new GenericEventMessage<>(new TillEvent.TillOpened("t", null)));
            policy.attachTransaction(desk.ledger.processorTransactions());
            policy.execute(() -> {
                assertRefused(() -> desk.send(new Till.Refuse("t"), "r1", "d"), "till/refused");
                assertThat(desk.send(new Till.RingNumbered("t", "refused"), "r2", "d"))
                        .isEqualTo(1L);
            });
            assertThat(desk.ledger.requests().answered("r1", "d")).isEmpty();
            assertThat(desk.ledger.requests().answered("r2", "d")).isPresent();
            assertThat(desk.stream("t"))
                    .containsExactly(new TillEvent.TillOpened("t", null), new TillEvent.Rung("t", 1, 1));
        }
    }
}
