package niangjia.supervision.write;

import static niangjia.supervision.write.SupervisionFixture.AT;
import static niangjia.supervision.write.SupervisionFixture.CITY;
import static niangjia.supervision.write.SupervisionFixture.COUNTY;
import static niangjia.supervision.write.SupervisionFixture.OTHER_COUNTY;
import static niangjia.supervision.write.SupervisionFixture.TOWNSHIP;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import niangjia.shared.UnitRef;
import niangjia.supervision.CommitteeEvent.CommitteeDissolved;
import niangjia.supervision.CommitteeEvent.CommitteeEstablished;
import niangjia.supervision.CommitteeEvent.CommitteeReElected;
import niangjia.supervision.CommitteeHistory;
import niangjia.supervision.Coverage;
import niangjia.supervision.EmployerEvent.EmployerClosed;
import niangjia.supervision.EmployerEvent.EmployerMoved;
import niangjia.supervision.EmployerEvent.EmployerRegistered;
import niangjia.supervision.EmployerEvent.EmployerReopened;
import niangjia.supervision.EmployerEvent.EmployerUnionLinked;
import niangjia.supervision.EmployerEvent.HeadCountRecorded;
import niangjia.supervision.EmployerHistory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A prefecture with one county; the line is drawn at 50 members, in the township at 25. */
class CoverageTest {
    private static final LocalDate MAY = LocalDate.parse("2026-05-31");
    private static final UnitRef UNION_A = COUNTY.child("a");
    private static final UnitRef UNION_B = TOWNSHIP.child("b");

    @ParameterizedTest
    @CsvSource({"49, 0", "50, 1", "51, 1"})
    void an_employer_is_counted_from_the_line_on(int members, int due) {
        assertThat(coverage(List.of(employer(COUNTY, UNION_A, members)), Map.of(), CITY, MAY)
                        .due())
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"24, 0", "25, 1"})
    void each_place_draws_its_own_line(int members, int due) {
        assertThat(coverage(List.of(employer(TOWNSHIP, UNION_B, members)), Map.of(), CITY, MAY)
                        .due())
                .isEqualTo(due);
    }

    @Test
    void an_area_counts_what_lies_in_it() {
        List<EmployerHistory> two = List.of(employer(COUNTY, UNION_A, 80), employer(TOWNSHIP, UNION_B, 80));
        assertThat(coverage(two, Map.of(), CITY, MAY).due()).isEqualTo(2);
        assertThat(coverage(two, Map.of(), TOWNSHIP, MAY).due()).isEqualTo(1);
        assertThat(coverage(two, Map.of(), OTHER_COUNTY, MAY).due()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, 0, 0",
        "2026-03-01, 1, 0",
        "2027-02-28, 1, 0",
        "2027-03-01, 0, 1",
        "2027-05-31, 0, 1",
        "2027-06-01, 1, 0",
        "2027-08-31, 1, 0",
        "2027-09-01, 0, 0"
    })
    void a_committee_counts_from_its_election_to_the_end_of_its_term(LocalDate on, int covered, int overdue) {
        CommitteeHistory committee = CommitteeHistory.EMPTY
                .after(new CommitteeEstablished(
                        "committee:a",
                        AT,
                        "a",
                        UNION_A.path(),
                        List.of(),
                        LocalDate.parse("2026-03-01"),
                        LocalDate.parse("2027-02-28")))
                .after(new CommitteeReElected(
                        "committee:a", AT, List.of(), LocalDate.parse("2027-06-01"), LocalDate.parse("2028-05-31")))
                .after(new CommitteeDissolved("committee:a", AT, LocalDate.parse("2027-09-01"), "reason"));
        Coverage told = coverage(List.of(employer(COUNTY, UNION_A, 80)), Map.of("a", committee), CITY, on);
        assertThat(told).isEqualTo(new Coverage(on, 1, covered, overdue, 0));
        assertThat(Coverage.ofUnits(Set.of(UNION_A, UNION_B), Map.of("a", committee), on))
                .isEqualTo(new Coverage(on, 2, covered, overdue, 0));
    }

    @Test
    void a_head_count_holds_until_the_next_and_one_entered_late_counts_from_its_day() {
        EmployerHistory history =
                employer(COUNTY, UNION_A, 80).after(heads("2026-06-01", 40)).after(heads("2026-03-01", 60));
        assertThat(history.membersOn(LocalDate.parse("2025-12-31"))).isEmpty();
        assertThat(history.membersOn(LocalDate.parse("2026-02-28"))).hasValue(80);
        assertThat(history.membersOn(LocalDate.parse("2026-03-01"))).hasValue(60);
        assertThat(history.membersOn(LocalDate.parse("2026-06-01"))).hasValue(40);
        assertThat(history.workersOn(LocalDate.parse("2026-06-01"))).hasValue(200);
    }

    @Test
    void of_whom_nothing_is_known_is_told_apart() {
        EmployerHistory silent = EmployerHistory.EMPTY.after(registered(COUNTY));
        assertThat(coverage(List.of(silent), Map.of(), CITY, MAY)).isEqualTo(new Coverage(MAY, 0, 0, 0, 1));
    }

    @Test
    void who_is_gone_or_has_moved_away_counts_no_more() {
        EmployerHistory history = employer(COUNTY, UNION_A, 80)
                .after(new EmployerMoved(
                        "employer:1", Instant.parse("2026-04-01T00:00:00Z"), TOWNSHIP.id(), TOWNSHIP.path()))
                .after(new EmployerClosed("employer:1", AT, LocalDate.parse("2026-07-01"), "reason"))
                .after(new EmployerReopened("employer:1", AT, LocalDate.parse("2026-09-01"), "reason"));
        List<EmployerHistory> one = List.of(history);
        assertThat(coverage(one, Map.of(), TOWNSHIP, LocalDate.parse("2026-03-31"))
                        .due())
                .isZero();
        assertThat(coverage(one, Map.of(), TOWNSHIP, LocalDate.parse("2026-04-01"))
                        .due())
                .isEqualTo(1);
        assertThat(coverage(one, Map.of(), CITY, LocalDate.parse("2026-07-01")).due())
                .isZero();
        assertThat(coverage(one, Map.of(), CITY, LocalDate.parse("2026-09-01")).due())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 1000", "75, 58, 773", "3, 3, 1000", "3, 0, 0"})
    void a_share_is_told_in_tenths_of_a_percent(int due, int covered, int perMille) {
        assertThat(new Coverage(MAY, due, covered, 0, 0).perMille()).isEqualTo(perMille);
    }

    private static Coverage coverage(
            List<EmployerHistory> employers, Map<String, CommitteeHistory> committees, UnitRef area, LocalDate on) {
        return Coverage.ofEmployers(employers, committees, area, place -> place.isWithin(TOWNSHIP) ? 25 : 50, on);
    }

    private static EmployerHistory employer(UnitRef place, UnitRef union, int members) {
        return EmployerHistory.EMPTY
                .after(registered(place))
                .after(heads("2026-01-01", members))
                .after(new EmployerUnionLinked(
                        "employer:1", Instant.parse("2026-01-01T00:00:00Z"), union.id(), union.path()));
    }

    private static EmployerRegistered registered(UnitRef place) {
        return new EmployerRegistered(
                "employer:1", Instant.parse("2026-01-01T00:00:00Z"), "某公司", null, place.id(), place.path(), "s");
    }

    private static HeadCountRecorded heads(String on, int members) {
        return new HeadCountRecorded("employer:1", AT, LocalDate.parse(on), 200, members);
    }
}
