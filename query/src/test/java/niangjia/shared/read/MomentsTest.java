package niangjia.shared.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1970-01-01T00:00:00Z",
                "1969-12-31T23:59:59Z",
                "2024-02-29T12:00:00Z",
                "0000-01-01T00:00:00Z",
                "9999-12-31T23:59:59Z",
                "2026-11-20T01:30:00.5Z",
                "2026-11-20T01:30:00.123456789Z",
                "2026-11-20T24:00:00Z",
                "-0001-01-01T00:00:00Z",
                "+10000-01-01T00:00:00Z"
            })
    void reads_what_the_platform_reads(String text) {
        assertThat(Moments.parse(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-11-20",
                "2026-11-20T01:30:0xZ",
                "2026-13-20T01:30:00Z",
                "2026-02-30T01:30:00Z",
                "2026-11-20T25:30:00Z",
                "2026-11-20T01:60:00Z",
                "2026-11-20 01:30:00Z",
                "２026-11-20T01:30:00Z"
            })
    void refuses_what_the_platform_refuses(String text) {
        assertThat(catchThrowable(() -> Instant.parse(text))).isInstanceOf(DateTimeException.class);
        assertThat(catchThrowable(() -> Moments.parse(text))).isInstanceOf(DateTimeException.class);
    }

    @Test
    void reads_back_any_instant() {
        Random random = new Random(20_261_120);
        for (int i = 0; i < 10_000; i++) {
            Instant at = Instant.ofEpochSecond(
                    random.nextLong(-62_167_219_200L, 253_402_300_800L),
                    random.nextBoolean() ? 0 : random.nextInt(1_000_000_000));
            assertThat(Moments.parse(at.toString())).isEqualTo(at);
        }
    }
}
