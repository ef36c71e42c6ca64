package niangjia.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import niangjia.shared.RuleViolated;
import org.junit.jupiter.api.Test;

class RememberedTest {
    private final HandClock clock = new HandClock();
    private final StorePulse pulse = new StorePulse(clock);
    private boolean stands = true;
    private final Remembered<String> remembered = new Remembered<>(pulse, 2, value -> stands);
    private Optional<String> answer = Optional.of("first");
    private boolean away;
    private int asked;

    @Test
    void what_the_store_says_counts_while_it_answers() {
        assertThat(ask("a")).hasValue("first");
        answer = Optional.of("second");
        assertThat(ask("a")).hasValue("second");
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void what_it_said_last_counts_while_it_does_not_answer_and_is_asked_once() {
        ask("a");
        away = true;
        assertThat(ask("a")).hasValue("first");
        assertThat(ask("a")).hasValue("first");
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void the_store_is_asked_again_after_a_moment_and_its_answer_counts() {
        ask("a");
        away = true;
        ask("a");
        away = false;
        answer = Optional.of("second");
        clock.pass(StorePulse.QUIET);
        assertThat(ask("a")).hasValue("second");
        away = true;
        assertThat(ask("a")).hasValue("second");
    }

    @Test
    void that_there_is_nothing_is_an_answer_too() {
        ask("a");
        answer = Optional.empty();
        assertThat(ask("a")).isEmpty();
        away = true;
        refused("a");
    }

    @Test
    void what_was_never_asked_is_refused() {
        ask("a");
        away = true;
        refused("b");
    }

    @Test
    void to_the_last_moment_of_a_quarter_of_an_hour_it_is_used_and_not_beyond() {
        ask("a");
        away = true;
        clock.pass(Remembered.LONGEST);
        assertThat(ask("a")).hasValue("first");
        clock.pass(Duration.ofMillis(1));
        refused("a");
    }

    @Test
    void using_it_does_not_make_it_younger() {
        ask("a");
        away = true;
        for (int minute = 0; minute < Remembered.LONGEST.toMinutes(); minute++) {
            clock.pass(Duration.ofMinutes(1));
            assertThat(ask("a")).hasValue("first");
        }
        clock.pass(Duration.ofMinutes(1));
        refused("a");
    }

    @Test
    void what_may_be_otherwise_by_now_is_not_used() {
        ask("a");
        away = true;
        stands = false;
        refused("a");
    }

    @Test
    void of_too_many_those_asked_for_longest_ago_go() {
        ask("a");
        ask("b");
        ask("a");
        ask("c");
        away = true;
        assertThat(ask("a")).isPresent();
        assertThat(ask("c")).isPresent();
        refused("b");
    }

    @Test
    void an_answer_that_comes_late_does_not_replace_a_newer_one() {
        Instant before = clock.instant();
        clock.pass(Duration.ofSeconds(1));
        ask("a");
        remembered.confirm("a", "older", before);
        away = true;
        assertThat(ask("a")).hasValue("first");
    }

    @Test
    void what_a_slow_store_said_within_the_minute_is_used_without_waiting_for_it() {
        ask("a");
        pulse.answered(StorePulse.PROMPT.plusMillis(1));
        answer = Optional.of("second");
        clock.pass(Remembered.WHILE_SLOW);
        assertThat(ask("a")).hasValue("first");
        assertThat(asked).isEqualTo(1);
        clock.pass(Duration.ofMillis(1));
        assertThat(ask("a")).hasValue("second");
        assertThat(pulse.slow()).as("that answer came soon").isFalse();
        answer = Optional.of("third");
        assertThat(ask("a")).hasValue("third");
    }

    @Test
    void of_a_slow_store_nothing_is_used_that_may_be_otherwise_by_now() {
        ask("a");
        pulse.answered(StorePulse.PROMPT.plusMillis(1));
        stands = false;
        answer = Optional.of("second");
        assertThat(ask("a")).hasValue("second");
    }

    @Test
    void a_refusal_by_the_store_is_no_silence() {
        ask("a");
        assertThatThrownBy(() -> remembered.of("a", () -> {
                    throw new RuleViolated("request/bad-cursor", List.of());
                }))
                .isInstanceOf(RuleViolated.class);
        assertThat(pulse.silentSince()).isEmpty();
    }

    private void refused(String key) {
        assertThatThrownBy(() -> ask(key))
                .isInstanceOfSatisfying(RuleViolated.class, refusal -> assertThat(QuestionDesk.isUnavailable(refusal))
                        .isTrue());
    }

    /** As the desk for questions does: a miss is noted where it happens. */
    private Optional<String> ask(String key) {
        return remembered.of(key, () -> {
            asked++;
            if (away) {
                pulse.missed(clock.instant());
                throw QuestionDesk.unavailable();
            }
            return answer;
        });
    }
}
