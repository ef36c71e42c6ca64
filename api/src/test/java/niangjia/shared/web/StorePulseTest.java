package niangjia.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StorePulseTest {
    private final HandClock clock = new HandClock();
    private final StorePulse pulse = new StorePulse(clock);

    @Test
    void a_store_nobody_complained_of_is_asked() {
        assertThat(pulse.away()).isFalse();
        assertThat(pulse.silentSince()).isEmpty();
    }

    @Test
    void a_store_that_did_not_answer_is_not_asked_for_a_moment_and_then_by_one() {
        missed();
        assertThat(pulse.away()).isTrue();
        clock.pass(StorePulse.QUIET);
        assertThat(pulse.away()).as("the one who asks for all").isFalse();
        assertThat(pulse.away()).as("the others meanwhile").isTrue();
    }

    @Test
    void it_is_told_since_when_it_does_not_answer_until_it_does() {
        Instant good = clock.instant();
        pulse.answered();
        clock.pass(Duration.ofSeconds(20));
        missed();
        assertThat(pulse.silentSince()).hasValue(good);
        clock.pass(Duration.ofSeconds(20));
        missed();
        assertThat(pulse.silentSince()).hasValue(good);
        pulse.answered();
        assertThat(pulse.silentSince()).isEmpty();
        assertThat(pulse.away()).isFalse();
        assertThat(pulse.lastAnswered()).isEqualTo(clock.instant());
    }

    @Test
    void one_question_that_was_too_much_is_no_store_that_is_away() {
        Instant asked = clock.instant();
        clock.pass(Duration.ofSeconds(5));
        pulse.answered();
        clock.pass(Duration.ofSeconds(5));
        pulse.missed(asked);
        assertThat(pulse.away()).isFalse();
        assertThat(pulse.silentSince()).isEmpty();
    }

    @Test
    void it_is_slow_by_small_questions_alone_until_one_is_answered_soon() {
        pulse.answered(StorePulse.PROMPT);
        assertThat(pulse.slow()).isFalse();
        pulse.answered(StorePulse.PROMPT.plusMillis(1));
        assertThat(pulse.slow()).isTrue();
        assertThat(pulse.away()).as("it is asked all the same").isFalse();
        assertThat(pulse.silentSince()).isEmpty();
        pulse.answered();
        assertThat(pulse.slow()).as("of a great one nothing is known").isTrue();
        pulse.answered(Duration.ZERO);
        assertThat(pulse.slow()).isFalse();
    }

    private void missed() {
        pulse.missed(clock.instant());
    }
}
