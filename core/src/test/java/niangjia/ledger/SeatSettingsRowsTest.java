package niangjia.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import niangjia.shared.SeatSettings;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeatSettingsRowsTest {
    private static final Instant AT = Instant.parse("2026-10-12T02:00:00Z");

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void what_a_person_chose_is_there_again_and_nobody_elses(Place place) {
        LedgerSettings settings = place.settings(directory);
        SeatSettings large = new SeatSettings(true, true, false, "en", "MINE");
        try (TestDesk desk = new TestDesk(settings)) {
            assertThat(desk.ledger.seatSettings().of("staff:a")).isEqualTo(SeatSettings.USUAL);
            desk.ledger.seatSettings().set("staff:a", SeatSettings.USUAL.in("zh"), AT);
            desk.ledger.seatSettings().set("staff:a", large, AT);
        }
        try (TestDesk desk = new TestDesk(settings)) {
            assertThat(desk.ledger.seatSettings().of("staff:a")).isEqualTo(large);
            assertThat(desk.ledger.seatSettings().of("staff:b")).isEqualTo(SeatSettings.USUAL);
        }
    }
}
