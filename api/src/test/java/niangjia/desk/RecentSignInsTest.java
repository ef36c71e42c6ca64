package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import niangjia.organisation.StaffId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecentSignInsTest {
    private static final StaffId PROGRAM = StaffId.ofSignInName("program");
    private static final String HASH = "hash";
    private static final String PASSWORD = "password";

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-02T01:00:00Z"));
    private final RecentSignIns recent = new RecentSignIns(clock());

    @BeforeEach
    void signed_in() {
        recent.remember(PROGRAM, HASH, PASSWORD);
    }

    @Test
    void who_works_on_is_known_for_as_long_as_it_works() {
        for (int minutes = 0; minutes < 20; minutes += 4) {
            after(Duration.ofMinutes(4));
            assertThat(recent.knows(PROGRAM, HASH, PASSWORD)).isTrue();
        }
    }

    @Test
    void who_was_silent_for_five_minutes_is_asked_again() {
        after(Duration.ofMinutes(5).minusMillis(1));
        assertThat(recent.knows(PROGRAM, HASH, PASSWORD)).isTrue();
        after(Duration.ofMinutes(5));
        assertThat(recent.knows(PROGRAM, HASH, PASSWORD)).isFalse();
    }

    @Test
    void another_password_and_a_changed_one_are_not_known_and_keep_nothing_alive() {
        after(Duration.ofMinutes(4));
        assertThat(recent.knows(PROGRAM, HASH, "guessed")).isFalse();
        assertThat(recent.knows(PROGRAM, "changed", PASSWORD)).isFalse();
        assertThat(recent.knows(StaffId.ofSignInName("other"), HASH, PASSWORD)).isFalse();
        after(Duration.ofMinutes(1));
        assertThat(recent.knows(PROGRAM, HASH, PASSWORD)).isFalse();
    }

    private void after(Duration time) {
        now.updateAndGet(each -> each.plus(time));
    }

    private Clock clock() {
        InstantSource source = now::get;
        return source.withZone(ZoneOffset.UTC);
    }
}
