package niangjia.ledger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The time of the server that keeps the record, so that nodes whose own clocks are wrong or are set agree all the same. Asked
 * for now and then; in between, and while the server is away, it goes on by the processor's own count, which nobody sets.
 */
final class RecordClock extends Clock implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(RecordClock.class);
    static final Duration EVERY = Duration.ofSeconds(10);

    private final Supplier<Instant> server;
    private final LongSupplier nanos;
    private final ScheduledExecutorService asking;
    private volatile Sample sample;

    private record Sample(Instant at, long nanos) {}

    RecordClock(Supplier<Instant> server, LongSupplier nanos) {
        this.server = server;
        this.nanos = nanos;
        this.sample = sampled();
        this.asking = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "record-clock");
            thread.setDaemon(true);
            return thread;
        });
        var unused =
                asking.scheduleWithFixedDelay(this::ask, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    void ask() {
        try {
            sample = sampled();
        } catch (RuntimeException away) {
            log.debug(
                    "the time of the record could not be asked for: {}",
                    away.getClass().getName());
        }
    }

    /** As of the middle between question and answer. */
    private Sample sampled() {
        long before = nanos.getAsLong();
        Instant at = server.get();
        long after = nanos.getAsLong();
        return new Sample(at, before + (after - before) / 2);
    }

    @Override
    public Instant instant() {
        Sample known = sample;
        return known.at().plusNanos(nanos.getAsLong() - known.nanos());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId other) {
        RecordClock here = this;
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return other;
            }

            @Override
            public Clock withZone(ZoneId another) {
                return here.withZone(another);
            }

            @Override
            public Instant instant() {
                return here.instant();
            }
        };
    }

    @Override
    public void close() {
        asking.shutdownNow();
    }
}
