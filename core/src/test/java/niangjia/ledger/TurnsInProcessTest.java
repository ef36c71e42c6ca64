package niangjia.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.transaction.Transaction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class TurnsInProcessTest {
    private final TurnsInProcess turns = new TurnsInProcess();

    @TempDir
    Path directory;

    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = Ledger.open(Place.H2.settings(directory), TestDesk.FAMILIES);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private Transaction begin() {
        return ledger.processorTransactions().startTransaction();
    }

    private CompletableFuture<Void> elsewhere(String row) {
        return CompletableFuture.runAsync(() -> {
            Transaction other = begin();
            try {
                turns.take(row);
            } finally {
                other.rollback();
            }
        });
    }

    @Test
    void the_turn_lasts_to_the_end_of_the_transaction_however_often_it_was_taken() throws Exception {
        Transaction first = begin();
        turns.take("a");
        turns.take("a");
        CompletableFuture<Void> second = elsewhere("a");
        Await.until("the second waits", turns::awaited);
        assertThat(second).isNotDone();
        first.rollback();
        second.get(10, TimeUnit.SECONDS);
        assertThat(turns.awaited()).isFalse();
    }

    @Test
    void another_row_has_a_turn_of_its_own() throws Exception {
        Transaction first = begin();
        turns.take("a");
        elsewhere("b").get(10, TimeUnit.SECONDS);
        first.commit();
    }

    @Test
    void what_is_undone_within_a_transaction_keeps_its_turn_to_the_end_of_the_whole() throws Exception {
        Transaction whole = begin();
        Transaction within = ledger.commandTransactions().startTransaction();
        turns.take("a");
        within.rollback();
        CompletableFuture<Void> second = elsewhere("a");
        Await.until("the second waits", turns::awaited);
        assertThat(second).isNotDone();
        whole.commit();
        second.get(10, TimeUnit.SECONDS);
    }

    @Test
    void whoever_is_interrupted_while_waiting_gets_no_turn_and_leaves_the_others_theirs() throws Exception {
        Transaction first = begin();
        turns.take("a");
        CompletableFuture<Throwable> refused = new CompletableFuture<>();
        Thread second = new Thread(() -> {
            Transaction other = begin();
            try {
                turns.take("a");
                refused.complete(null);
            } catch (RuntimeException e) {
                refused.complete(e);
            } finally {
                other.rollback();
            }
        });
        second.start();
        Await.until("the second waits", turns::awaited);
        second.interrupt();
        assertThat(refused.get(10, TimeUnit.SECONDS)).hasMessageContaining("the turn at a did not come");
        second.join();
        first.commit();
        elsewhere("a").get(10, TimeUnit.SECONDS);
    }

    @Test
    void whoever_would_wait_in_a_circle_is_refused_at_once_and_the_other_goes_on() throws Exception {
        Transaction first = begin();
        turns.take("a");
        CompletableFuture<Void> second = CompletableFuture.runAsync(() -> {
            Transaction other = begin();
            turns.take("b");
            turns.take("a");
            other.rollback();
        });
        Await.until("the second has b and waits for a", turns::awaited);
        assertThatThrownBy(() -> turns.take("b")).hasMessageContaining("would close a circle");
        first.rollback();
        second.get(10, TimeUnit.SECONDS);
        assertThat(turns.awaited()).isFalse();
    }

    @Test
    void whoever_comes_again_comes_behind_those_who_waited() throws Exception {
        List<String> order = new CopyOnWriteArrayList<>();
        TransactionSynchronizationManager.initSynchronization();
        turns.take("a");
        CompletableFuture<Void> second = CompletableFuture.runAsync(() -> {
            Transaction other = begin();
            turns.take("a");
            order.add("second");
            other.rollback();
        });
        Await.until("the second waits", turns::awaited);
        // at once, before the second has even woken
        end();
        TransactionSynchronizationManager.initSynchronization();
        turns.take("a");
        order.add("first again");
        end();
        second.get(10, TimeUnit.SECONDS);
        assertThat(order).containsExactly("second", "first again");
    }

    private static void end() {
        var ended = TransactionSynchronizationManager.getSynchronizations();
        TransactionSynchronizationManager.clearSynchronization();
        ended.forEach(each -> each.afterCompletion(TransactionSynchronization.STATUS_COMMITTED));
    }

    @Test
    void outside_a_transaction_there_is_no_turn() {
        assertThatThrownBy(() -> turns.take("a")).isInstanceOf(IllegalStateException.class);
    }
}
