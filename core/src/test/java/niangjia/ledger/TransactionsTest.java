package niangjia.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.axonframework.common.transaction.Transaction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TransactionsTest {
    private static final LedgerSettings FOUR = new LedgerSettings("jdbc:h2:mem:", "sa", "", 4, Path.of("keys"));

    private final HikariDataSource pool = new HikariDataSource();
    private final CountedBarrier disk = new CountedBarrier();
    private final Transactions transactions = Transactions.of(new Storage(pool, disk), FOUR, new Waits());

    TransactionsTest() {
        pool.setJdbcUrl(FOUR.url());
        pool.setMaximumPoolSize(FOUR.poolSize());
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void only_a_durable_commit_waits_for_the_disk() {
        transactions.plain().startTransaction().commit();
        transactions.reading().startTransaction().commit();
        assertThat(disk.waits).hasValue(0);
        transactions.durable().startTransaction().commit();
        assertThat(disk.waits).hasValue(1);
    }

    @Test
    void those_who_only_read_leave_half_of_the_connections_to_those_who_record() throws InterruptedException {
        AtomicInteger open = new AtomicInteger();
        CountDownLatch end = new CountDownLatch(1);
        List<Thread> readers = Stream.generate(() -> new Thread(() -> {
                    Transaction reading = transactions.reading().startTransaction();
                    open.incrementAndGet();
                    awaitUninterrupted(end);
                    reading.commit();
                }))
                .limit(3)
                .toList();
        readers.forEach(Thread::start);
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while ((open.get() < 2 || readers.stream().anyMatch(each -> each.getState() != Thread.State.WAITING))
                && System.nanoTime() < deadline) {
            LockSupport.parkNanos(1_000_000);
        }
        assertThat(open).hasValue(2);
        transactions.durable().startTransaction().commit();
        end.countDown();
        for (Thread each : readers) {
            each.join();
        }
        assertThat(open).hasValue(3);
    }

    private static void awaitUninterrupted(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
