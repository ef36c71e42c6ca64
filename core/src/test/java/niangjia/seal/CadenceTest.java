package niangjia.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CadenceTest {
    private final Cadence cadence = new Cadence(Duration.ofMinutes(10), ZoneId.of("Asia/Shanghai"));

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // last, closed, now, due
                "-, -, 2026-10-12T04:00:00Z, between",
                "2026-10-12T04:00:00Z, -, 2026-10-12T04:09:59Z, nothing",
                "2026-10-12T04:00:00Z, -, 2026-10-12T04:10:00Z, between",
                "2026-10-12T15:55:00Z, 2026-10-11, 2026-10-12T15:59:59Z, nothing",
                "2026-10-12T15:55:00Z, 2026-10-11, 2026-10-12T16:00:00Z, 2026-10-12",
                "2026-10-12T15:55:00Z, -, 2026-10-12T16:00:00Z, 2026-10-12",
                "2026-10-12T16:00:00Z, 2026-10-12, 2026-10-12T16:00:01Z, nothing",
                "2026-10-12T16:00:00Z, 2026-10-12, 2026-10-12T16:10:00Z, between",
                "2026-10-12T15:55:00Z, 2026-10-11, 2026-10-15T03:00:00Z, 2026-10-14"
            })
    void it_is_due(Instant last, LocalDate closed, Instant now, String due) {
        String found = cadence.due(last, closed, now)
                .map(each -> each.day() == null ? "between" : each.day().toString())
                .orElse("nothing");
        assertThat(found).isEqualTo(due);
    }
}
