package niangjia.mediation.write;

import static niangjia.mediation.write.RosterFixture.COUNTY;
import static niangjia.mediation.write.RosterFixture.MONDAY;
import static niangjia.mediation.write.RosterFixture.NEXT_YEAR;
import static niangjia.mediation.write.RosterFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import niangjia.mediation.OfficeHours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {
    @ParameterizedTest(name = "on {0}, suspended {1}, left {2}: {3}")
    @CsvSource({
        "2026-10-11, false,           , NOT_YET",
        "2026-10-12, false,           , ON_ROSTER",
        "2027-10-12, false,           , ON_ROSTER",
        "2027-10-13, false,           , EXPIRED",
        "2026-10-12, true,            , SUSPENDED",
        "2026-10-18, false, 2026-10-19, ON_ROSTER",
        "2026-10-19, false, 2026-10-19, LEFT",
        "2026-10-19, true,  2026-10-19, LEFT"
    })
    void a_mediator_is_on_the_roster_on_the_days_of_their_term(
            LocalDate day, boolean suspended, LocalDate left, String standing) {
        assertThat(standing(suspended, left).on(day)).isEqualTo(standing);
    }

    @Test
    void a_conflict_is_held_against_the_employers_and_the_matters_it_names() {
        MediatorStanding standing = standing(false, null);
        assertThat(standing.conflictsWith(Set.of("employer:1"), Set.of("mediation:9")))
                .extracting(DeclaredConflict::conflictId)
                .containsExactly("c1");
        assertThat(standing.conflictsWith(Set.of("employer:9"), Set.of("mediation:9", "complaint:7")))
                .extracting(DeclaredConflict::conflictId)
                .containsExactly("c2");
        assertThat(standing.conflictsWith(Set.of("employer:9"), Set.of("mediation:9")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-12T01:00:00Z, 2026-10-12T04:00:00Z, true",
        "2026-10-12T00:59:00Z, 2026-10-12T04:00:00Z, false",
        "2026-10-12T03:00:00Z, 2026-10-12T04:01:00Z, false",
        "2026-10-13T01:00:00Z, 2026-10-13T02:00:00Z, false",
        "2026-10-12T02:00:00Z, 2026-10-13T02:00:00Z, false"
    })
    void hours_are_hours_on_the_wall_of_the_desk(Instant begin, Instant end, boolean sits) {
        assertThat(standing(false, null).sits(begin, end)).isEqualTo(sits);
    }

    @ParameterizedTest
    @CsvSource({"9:00, 12:00", "09:00, 24:00", "12:00, 12:00", "13:00, 12:00", "noon, 13:00"})
    void hours_are_written_in_full_and_run_forward(String from, String to) {
        assertThatThrownBy(() -> new OfficeHours("MONDAY", from, to)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2026-10-11, OPEN",
        "2026-10-12, CLOSED",
        "2026-10-14, CLOSED",
        "2026-10-15, OPEN",
        "2026-10-31, OPEN",
        "2026-11-01, GIVEN_UP"
    })
    void a_room_is_open_but_on_its_closed_days_until_it_is_given_up(LocalDate day, String standing) {
        RoomStanding room = new RoomStanding(
                "room:1",
                COUNTY,
                "一号",
                8,
                Set.of(),
                List.of(new ClosedDays(TODAY, TODAY.plusDays(2))),
                LocalDate.parse("2026-11-01"));
        assertThat(room.on(day)).isEqualTo(standing);
    }

    @ParameterizedTest(name = "{0} to {1} open: {2}")
    @CsvSource({
        "01, 04, 05-10",
        "01, 05, 06-10",
        "05, 10, ''",
        "01, 31, ''",
        "07, 07, 05-06 08-10",
        "10, 12, 05-09",
        "11, 12, 05-10"
    })
    void a_closure_is_taken_back_whole_or_in_part(String from, String to, String left) {
        ClosedDays closed = new ClosedDays(day("05"), day("10"));
        assertThat(String.join(
                        " ",
                        closed.without(new ClosedDays(day(from), day(to))).stream()
                                .map(each -> "%02d-%02d"
                                        .formatted(
                                                each.from().getDayOfMonth(),
                                                each.to().getDayOfMonth()))
                                .toList()))
                .isEqualTo(left);
    }

    private static LocalDate day(String ofMonth) {
        return LocalDate.parse("2026-10-" + ofMonth);
    }

    private static MediatorStanding standing(boolean suspended, LocalDate left) {
        return new MediatorStanding(
                "mediator:zhou.min",
                "staff:zhou.min",
                "周敏",
                COUNTY,
                TODAY,
                NEXT_YEAR,
                suspended,
                left,
                List.of(MONDAY),
                List.of(
                        new DeclaredConflict("c1", "EMPLOYER", "employer:1", null),
                        new DeclaredConflict("c2", "FAMILY", null, "complaint:7")));
    }
}
