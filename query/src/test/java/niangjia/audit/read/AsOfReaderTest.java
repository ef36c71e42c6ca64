package niangjia.audit.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import niangjia.shared.RuleViolated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsOfReaderTest {
    private static final Instant NOW = Instant.parse("2026-10-12T04:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-10-12T03:59:59Z, 2026-10-12T03:59:59Z",
        "2026-10-12T11:30, 2026-10-12T03:30:00Z",
        "2026-10-12 11:30:15, 2026-10-12T03:30:15Z",
        "2026-10-12T11:30:15+09:00, 2026-10-12T02:30:15Z",
        "2026-10-11, 2026-10-11T15:59:59Z",
        "2026-10-12, 2026-10-12T04:00:00Z",
        "2026-10-12T04:00:00Z, 2026-10-12T04:00:00Z",
    })
    void a_moment_is_an_instant_a_time_of_the_desk_or_the_end_of_a_day(String written, Instant at) {
        assertThat(AsOfReader.read(written, null, NOW)).isEqualTo(AsOf.known(at));
    }

    @ParameterizedTest
    @CsvSource({"2026-10-12T04:00:01Z", "2026-10-13", "2026-10-12T12:01"})
    void the_future_is_refused(String written) {
        refused("audit/as-of-ahead", written, null);
    }

    @ParameterizedTest
    @CsvSource({
        "yesterday",
        "2026-13-01",
        "2026-10-12T25:00",
        "noon",
        "2026-10-12T03:59:59Zxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    })
    void what_is_no_moment_is_refused_without_repeating_it(String written) {
        assertThatThrownBy(() -> AsOfReader.read(written, null, NOW))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> {
                    assertThat(refused.code()).isEqualTo("audit/as-of-unreadable");
                    assertThat(refused.facts())
                            .noneMatch(fact -> fact.toString().contains(written));
                });
    }

    @Test
    void an_axis_is_known_or_true() {
        assertThat(AsOfReader.read("2026-10-11", "true", NOW).axis()).isEqualTo(AsOfAxis.TRUE);
        assertThat(AsOfReader.read("2026-10-11", "KNOWN", NOW).axis()).isEqualTo(AsOfAxis.KNOWN);
        assertThat(AsOfReader.read("2026-10-11", "", NOW).axis()).isEqualTo(AsOfAxis.KNOWN);
        refused("audit/as-of-axis", "2026-10-11", "both");
    }

    private static void refused(String code, String written, @Nullable String axis) {
        assertThatThrownBy(() -> AsOfReader.read(written, axis, NOW))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.code())
                        .isEqualTo(code));
    }
}
