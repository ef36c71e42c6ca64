package niangjia.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.tokenstore.AbstractTokenEntry;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

class RecordClockTest {
    private static final Instant NOON = Instant.parse("2026-11-02T04:00:00Z");

    @TempDir
    Path directory;

    private final AtomicReference<Instant> server = new AtomicReference<>(NOON);
    private final AtomicLong nanos = new AtomicLong(77);
    private final AtomicInteger asked = new AtomicInteger();
    private final RecordClock clock = new RecordClock(
            () -> {
                asked.incrementAndGet();
                nanos.addAndGet(2_000_000);
                if (server.get() == null) {
                    throw new IllegalStateException("away");
                }
                return server.get();
            },
            nanos::get);

    @AfterEach
    void close() {
        clock.close();
    }

    @Test
    void it_tells_the_time_of_the_server_and_goes_on_by_itself() {
        assertThat(clock.instant()).isEqualTo(NOON.plusMillis(1));
        nanos.addAndGet(Duration.ofSeconds(90).toNanos());
        assertThat(clock.instant()).isEqualTo(NOON.plusMillis(90_001));
        assertThat(asked).hasValue(1);
    }

    @Test
    void a_server_that_was_set_is_followed_at_the_next_question() {
        server.set(NOON.plusSeconds(3600));
        assertThat(clock.instant()).isEqualTo(NOON.plusMillis(1));
        clock.ask();
        assertThat(clock.instant()).isEqualTo(NOON.plusMillis(3_600_001));
    }

    @Test
    void while_the_server_is_away_the_clock_goes_on() {
        server.set(null);
        clock.ask();
        nanos.addAndGet(Duration.ofSeconds(5).toNanos());
        assertThat(clock.instant()).isEqualTo(NOON.plusMillis(5_003));
    }

    @Test
    void in_another_zone_it_is_the_same_moment() {
        Clock desk = clock.withZone(ZoneId.of("Asia/Shanghai"));
        assertThat(desk.instant()).isEqualTo(clock.instant());
        assertThat(desk.getZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
    }

    @Test
    void a_ledger_on_postgresql_keeps_claims_events_and_letters_by_it() {
        try (Ledger ledger = Ledger.open(Place.POSTGRESQL.settings(directory), TestDesk.FAMILIES)) {
            assertThat(ledger.clock()).isInstanceOf(RecordClock.class);
            assertThat(AbstractTokenEntry.clock).isSameAs(ledger.clock());
            assertThat(GenericEventMessage.clock).isSameAs(ledger.clock());
            assertThat(GenericDeadLetter.clock).isSameAs(ledger.clock());
            Instant there = new JdbcTemplate(ledger.dataSource())
                    .queryForObject("select clock_timestamp()", OffsetDateTime.class)
                    .toInstant();
            // how far it is off is known to half a way there and back, so it may be a little behind as well
            assertThat(Duration.between(there, ledger.clock().instant()).abs()).isLessThan(Duration.ofSeconds(5));
        }
    }
}
