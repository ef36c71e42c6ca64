package niangjia.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.junit.jupiter.api.Test;

class FewAtOnceTest {
    private final FewAtOnce few = new FewAtOnce(NoTransactionManager.instance(), 1);

    @Test
    void who_comes_when_all_places_are_taken_waits_for_one_that_ends() {
        Transaction first = few.startTransaction();
        CompletableFuture<Transaction> second = CompletableFuture.supplyAsync(few::startTransaction);
        assertThat(second).isNotDone();
        first.commit();
        assertThat(second).succeedsWithin(30, TimeUnit.SECONDS);
    }

    @Test
    void what_is_done_in_one_call_does_not_wait() {
        few.startTransaction();
        CompletableFuture<String> claim = CompletableFuture.supplyAsync(() -> few.fetchInTransaction(() -> "claimed"));
        assertThat(claim).succeedsWithin(30, TimeUnit.SECONDS).isEqualTo("claimed");
    }

    @Test
    void one_that_is_ended_twice_leaves_one_place() {
        Transaction first = few.startTransaction();
        first.commit();
        first.rollback();
        few.startTransaction();
        CompletableFuture<Transaction> other = CompletableFuture.supplyAsync(few::startTransaction);
        assertThatThrownBy(() -> other.get(200, TimeUnit.MILLISECONDS)).isNotNull();
        assertThat(other).isNotDone();
    }

    @Test
    void one_that_does_not_begin_takes_no_place() {
        FewAtOnce broken = new FewAtOnce(failing(), 1);
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(broken::startTransaction).hasMessage("no connection");
        }
    }

    private static TransactionManager failing() {
        return () -> {
            throw new IllegalStateException("no connection");
        };
    }
}
