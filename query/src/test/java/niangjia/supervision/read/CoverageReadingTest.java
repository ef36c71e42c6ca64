package niangjia.supervision.read;

import static niangjia.supervision.read.RegistryTale.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import niangjia.organisation.UnitEvent.UnitClosed;
import niangjia.organisation.UnitEvent.UnitFounded;
import niangjia.organisation.UnitId;
import niangjia.organisation.UnitLevel;
import niangjia.organisation.read.ReadModelDesk;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.ReadStoreSettings;
import niangjia.shared.terms.KnownTerms;
import niangjia.supervision.read.CoverageBoard.Area;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CoverageReadingTest {
    private static final Actor SUPERVISOR = viewer(CITY, Role.SUPERVISOR);
    private static final UnitRef SECOND = COUNTY.child("430502-E2");

    private final ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());
    private final CoverageUnits units = new CoverageUnits(store);
    private final CoverageReading reading = new CoverageReading(store, units, KnownTerms.bundled());

    @BeforeEach
    void tell() {
        RegistryTale tale = new RegistryTale();
        founded(tale, CITY, UnitLevel.CITY, null);
        founded(tale, COUNTY, UnitLevel.COUNTY, CITY);
        founded(tale, OTHER, UnitLevel.COUNTY, CITY);
        founded(tale, TOWNSHIP, UnitLevel.TOWNSHIP, COUNTY);
        founded(tale, UNION, UnitLevel.EMPLOYER, COUNTY);
        String other = UnitId.of(OTHER).value();
        tale.and(other, new UnitClosed(other, "撤并", noon("2026-05-01")));
        tale.established(CITY, "2023-01-01", "2027-12-31");
        // the line in the place is 50 members
        tale.employer("covered", "宏泰", COUNTY, "2020-01-01")
                .counted("covered", "2021-01-01", 70, 50)
                .linked("covered", UNION, "2021-02-01")
                .established(UNION, "2021-03-01", "2027-02-28");
        tale.employer("late", "骞途", TOWNSHIP, "2020-01-01")
                .counted("late", "2021-01-01", 200, 80)
                .linked("late", SECOND, "2021-02-01")
                .established(SECOND, "2021-03-01", "2026-02-28");
        tale.employer("none", "缃禾", OTHER, "2020-01-01").counted("none", "2021-01-01", 90, 51);
        tale.employer("small", "锴锐", COUNTY, "2020-01-01").counted("small", "2021-01-01", 90, 49);
        tale.employer("unknown", "珩聚", COUNTY, "2020-01-01");
        tale.employer("city", "堑梁", CITY, "2020-01-01").counted("city", "2021-01-01", 900, 365);
        feed(CoverageUnits.GROUP, units, tale);
        feed(EmployerRegistry.GROUP, new EmployerRegistry(store), tale);
        feed(CommitteeRegistry.GROUP, new CommitteeRegistry(store), tale);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest(name = "{0} of {1} on {2}: due {3}, covered {4}, missing {5}, overdue {6}, unknown {7}")
    @CsvSource({
        "EMPLOYER, 430500,    2026-10-12, 4, 1, 2, 1, 1",
        "EMPLOYER, 430500,    2026-02-28, 4, 2, 2, 0, 1",
        "EMPLOYER, 430500,    2026-03-01, 4, 1, 2, 1, 1",
        "EMPLOYER, 430500,    2021-02-28, 4, 0, 4, 0, 1",
        "EMPLOYER, 430500,    2020-12-31, 0, 0, 0, 0, 6",
        "EMPLOYER, 430500,    2019-12-31, 0, 0, 0, 0, 0",
        "EMPLOYER, 430502,    2026-10-12, 2, 1, 0, 1, 1",
        "EMPLOYER, 430502001, 2026-10-12, 1, 0, 0, 1, 0",
        "CITY,     430500,    2026-10-12, 1, 1, 0, 0, 0",
        "COUNTY,   430500,    2026-10-12, 1, 0, 1, 0, 0",
        "COUNTY,   430500,    2026-04-30, 2, 0, 2, 0, 0",
        "TOWNSHIP, 430500,    2026-10-12, 1, 0, 1, 0, 0"
    })
    void coverage_is_told_for_any_day_at_every_level(
            CoverageLevel level, String area, String on, int due, int covered, int missing, int overdue, int unknown) {
        CoverageRow row = board(area, on).levels().get(level);
        int perMille = due == 0 ? 1000 : covered * 1000 / due;
        assertThat(row).isEqualTo(new CoverageRow(due, covered, missing, overdue, unknown, perMille));
    }

    @ParameterizedTest
    @EnumSource(CoverageLevel.class)
    void each_figure_leads_to_as_many_as_it_counts(CoverageLevel level) {
        CoverageRow row = board("430500", "2026-10-12").levels().get(level);
        assertThat(list(level, CoveragePart.DUE, false).total()).isEqualTo(row.due());
        assertThat(list(level, CoveragePart.COVERED, false).total()).isEqualTo(row.covered());
        assertThat(list(level, CoveragePart.MISSING, false).total()).isEqualTo(row.missing());
        assertThat(list(level, CoveragePart.OVERDUE, false).total()).isEqualTo(row.overdue());
        assertThat(list(level, CoveragePart.UNKNOWN, false).total()).isEqualTo(row.unknown());
    }

    @Test
    void the_list_says_why_each_is_in_it() {
        CoverageEntry late = list(CoverageLevel.EMPLOYER, CoveragePart.OVERDUE, false)
                .items()
                .get(0);
        assertThat(late.name()).isEqualTo("骞途");
        assertThat(late.count()).isEqualTo(new EmployerCount(day("2021-01-01"), 200, 80));
        assertThat(late.line()).isEqualTo(50);
        assertThat(late.termEnds()).isEqualTo(day("2026-02-28"));
        assertThat(late.committeeId()).isEqualTo("committee:430502-E2");
        assertThat(list(CoverageLevel.EMPLOYER, CoveragePart.MISSING, false).items())
                .extracting(CoverageEntry::name)
                .containsExactly("堑梁", "缃禾");
        assertThat(list(CoverageLevel.COUNTY, CoveragePart.MISSING, false).items())
                .extracting(CoverageEntry::unitId)
                .containsExactly("430502");
    }

    @Test
    void employers_are_told_by_area_and_those_in_none_under_the_unit_itself() {
        CoverageBoard board = board("430500", "2026-04-30");
        assertThat(board.areas()).extracting(Area::unitId).containsExactly("430502", "430503", "430500");
        assertThat(board.areas()).extracting(area -> area.employers().due()).containsExactly(2, 1, 1);
        assertThat(board.areas()).extracting(Area::below).containsExactly(true, false, false);
        CoveragePage own = reading.on(new CoverageList(
                SUPERVISOR, CITY, day("2026-04-30"), CoverageLevel.EMPLOYER, CoveragePart.DUE, true, null, 9));
        assertThat(own.items()).extracting(CoverageEntry::name).containsExactly("堑梁");
    }

    @Test
    void the_line_says_where_it_is_written_and_that_nobody_has_read_it() {
        CoverageBoard.Line line = board("430502", "2026-10-12").line();
        assertThat(line.members()).isEqualTo(50);
        assertThat(line.packId()).isEqualTo("430000@2026.1");
        assertThat(line.verified()).isFalse();
    }

    @Test
    void a_list_comes_in_pages() {
        CoveragePage first = reading.on(
                new CoverageList(SUPERVISOR, CITY, TODAY, CoverageLevel.EMPLOYER, CoveragePart.DUE, false, null, 3));
        CoveragePage second = reading.on(new CoverageList(
                SUPERVISOR, CITY, TODAY, CoverageLevel.EMPLOYER, CoveragePart.DUE, false, first.next(), 3));
        assertThat(first.items()).hasSize(3);
        assertThat(first.total()).isEqualTo(4);
        assertThat(second.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
        assertThat(second.next()).isNull();
        CoverageList forged = new CoverageList(
                SUPERVISOR, CITY, TODAY, CoverageLevel.EMPLOYER, CoveragePart.DUE, false, "employer:x", 3);
        assertThatThrownBy(() -> reading.on(forged)).hasMessageStartingWith("cursor ");
    }

    @Test
    void nobody_looks_beside_or_above_their_unit() {
        assertThat(reading.on(new CoverageOn(viewer(COUNTY, Role.CHAIR), CITY, TODAY)))
                .isEmpty();
        assertThat(reading.on(new CoverageOn(viewer(CITY, Role.OPERATOR), CITY, TODAY)))
                .isEmpty();
        assertThat(reading.on(new CoverageOn(viewer(COUNTY, Role.CHAIR), TOWNSHIP, TODAY)))
                .isPresent();
        CoverageList beside = new CoverageList(
                viewer(COUNTY, Role.CHAIR), CITY, TODAY, CoverageLevel.EMPLOYER, CoveragePart.DUE, false, null, 9);
        assertThat(reading.on(beside).items()).isEmpty();
    }

    private CoverageBoard board(String area, String on) {
        UnitRef place = List.of(CITY, COUNTY, TOWNSHIP).stream()
                .filter(each -> each.id().equals(area))
                .findFirst()
                .orElseThrow();
        return reading.on(new CoverageOn(SUPERVISOR, place, day(on))).orElseThrow();
    }

    private CoveragePage list(CoverageLevel level, CoveragePart part, boolean own) {
        return reading.on(new CoverageList(SUPERVISOR, CITY, TODAY, level, part, own, null, 100));
    }

    private static void founded(RegistryTale tale, UnitRef unit, UnitLevel level, UnitRef parent) {
        UnitId id = UnitId.of(unit);
        Instant at = noon("2026-01-01");
        tale.and(id.value(), UnitFounded.event(id, unit.id(), level, parent, at));
    }

    private static void feed(String group, Object model, RegistryTale tale) {
        try (ReadModelDesk desk = new ReadModelDesk(new InMemoryEventStorageEngine(), group, model)) {
            desk.tell(tale.events());
        }
    }
}
