package niangjia.ledger;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import niangjia.shared.StoredEvent;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the ledger's copy of a record that a server keeps. All that reads the record as a whole (read models, seal, views
 * as of a moment, replay, review) reads the copy, and so works as where there is no server. Every node follows; who comes
 * too late with a page stands by while the others get on.
 */
public final class RecordFollower implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RecordFollower.class);
    private static final int PAGE = 500;
    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final Duration PATIENCE_OF_ALL = Duration.ofSeconds(20);
    private static final Duration BETWEEN = Duration.ofMillis(5);
    private static final Duration STANDING_BY = Duration.ofSeconds(1);

    private final ServedRecord served;
    private final RecordCopy copy;
    private final CopiedStore store;
    private final BegunRequests begun;
    private final Thread thread = new Thread(this::follow, "record-follower");
    private long head;
    private volatile boolean running = true;

    /** @param requests given who can wait until the copy has all that the server has at that moment */
    RecordFollower(
            ServedRecord served,
            RecordCopy copy,
            CopiedStore store,
            Function<BooleanSupplier, BegunRequests> requests) {
        this.served = served;
        this.copy = copy;
        this.store = store;
        this.begun = requests.apply(this::caughtUp);
    }

    /**
     * Returns when all that the server has at this moment is in the copy, and goes on from there.
     *
     * @throws IllegalStateException if the two are not of one record, or the server does not answer
     */
    void start() {
        copy.agree(served);
        head = copy.head();
        long all = served.head();
        if (all - head > PAGE) {
            LOG.info("the ledger follows {}: {} of {} events are here", served.where(), head, all);
        }
        while (head < all) {
            step();
        }
        thread.setDaemon(true);
        thread.start();
    }

    /** The copy, for who reads the record as a whole; nothing is written by it. */
    public EmbeddedEventStore store() {
        return store;
    }

    /** For requests that act where the server keeps the events. */
    public BegunRequests begun() {
        return begun;
    }

    /**
     * How many events of the server are not here yet.
     *
     * @throws IllegalStateException if the server does not answer
     */
    public long behind() {
        return Math.max(0, served.head() - copy.head());
    }

    /** @return false if that took too long */
    private boolean caughtUp() {
        long there = served.head();
        long deadline = System.nanoTime() + PATIENCE_OF_ALL.toNanos();
        while (copy.head() < there) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
        return true;
    }

    private void follow() {
        boolean told = false;
        while (running) {
            try {
                if (!step()) {
                    pause(STANDING_BY);
                    head = copy.head();
                }
                told = false;
            } catch (RuntimeException e) {
                if (running && !told) {
                    LOG.warn("the ledger cannot follow {} for now: {}", served.where(), e.toString());
                    told = true;
                }
                pause(STANDING_BY);
                head = known();
            }
        }
    }

    /** @return false if another node was first */
    private boolean step() {
        List<StoredEvent> page = served.after(head, PAGE, PATIENCE);
        if (page.isEmpty()) {
            return true;
        }
        boolean added = copy.add(head, page);
        head = added ? head + page.size() : copy.head();
        store.came();
        return added;
    }

    /** The database may be what does not answer. */
    private long known() {
        try {
            return copy.head();
        } catch (RuntimeException e) {
            return head;
        }
    }

    private void pause(Duration time) {
        try {
            TimeUnit.NANOSECONDS.sleep(time.toNanos());
        } catch (InterruptedException e) {
            running = false;
        }
    }

    @Override
    public void close() {
        running = false;
        thread.interrupt();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        store.shutDown();
        served.close();
    }
}
