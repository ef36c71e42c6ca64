package niangjia.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import niangjia.shared.DeskTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {
    @ParameterizedTest(name = "quiet {0} to {1}: what comes {2} is shown {3}")
    @CsvSource({
        "18:00, 08:30, 2026-10-12T17:59:59, 2026-10-12T17:59:59",
        "18:00, 08:30, 2026-10-12T18:00:00, 2026-10-13T08:30:00",
        "18:00, 08:30, 2026-10-12T23:59:59, 2026-10-13T08:30:00",
        "18:00, 08:30, 2026-10-13T00:00:00, 2026-10-13T08:30:00",
        "18:00, 08:30, 2026-10-13T08:30:00, 2026-10-13T08:30:00",
        "12:00, 14:00, 2026-10-12T11:59:59, 2026-10-12T11:59:59",
        "12:00, 14:00, 2026-10-12T12:00:00, 2026-10-12T14:00:00",
        "12:00, 14:00, 2026-10-12T14:00:00, 2026-10-12T14:00:00",
        "12:00, 12:00, 2026-10-12T12:00:00, 2026-10-12T12:00:00"
    })
    void what_comes_in_quiet_hours_is_shown_when_they_are_over(
            LocalTime from, LocalTime to, LocalDateTime comes, LocalDateTime shown) {
        assertThat(new QuietHours(from, to).shownAt(comes.atZone(DeskTime.ZONE).toInstant()))
                .isEqualTo(shown.atZone(DeskTime.ZONE).toInstant());
    }

    @Test
    void without_quiet_hours_a_notice_is_shown_when_it_comes() {
        var comes =
                LocalDateTime.parse("2026-10-13T03:00:00").atZone(DeskTime.ZONE).toInstant();
        assertThat(new QuietHours(null, null).shownAt(comes)).isEqualTo(comes);
    }
}
