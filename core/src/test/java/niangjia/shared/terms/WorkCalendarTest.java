package niangjia.shared.terms;

import static niangjia.shared.terms.Given.CALENDAR;
import static niangjia.shared.terms.Given.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import niangjia.shared.RuleViolated;
import niangjia.shared.UnitRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {
    private static final UnitRef CITY = UnitRef.root("430500");
    private static final UnitRef DISTRICT = CITY.child("430502");
    private static final LocalDate WEDNESDAY = day("2026-08-12");

    @ParameterizedTest
    @CsvFileSource(resources = "/terms/cn-days.csv", numLinesToSkip = 1)
    void every_day_published_is_off_or_worked_as_it_was_published(LocalDate day, String kind, String holiday) {
        assertThat(CALENDAR.isWorkingDay(day)).isEqualTo(kind.equals("WORK"));
        assertThat(CALENDAR.day(day).working()).isEqualTo(kind.equals("WORK"));
        assertThat(CALENDAR.day(day).name()).isEqualTo(holiday);
    }

    @ParameterizedTest
    @CsvSource({"2024, 251", "2025, 248", "2026, 248"})
    void a_year_has_so_many_working_days(int year, int count) {
        assertThat(CALENDAR.workingDaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
                .isEqualTo(count);
    }

    @Test
    void no_other_day_than_those_published_differs_from_the_week() {
        List<String> published = Given.lines("cn-days.csv").stream()
                .map(row -> row.split(",", -1)[0])
                .toList();
        List<String> different = day("2017-01-01")
                .datesUntil(day("2027-01-01"))
                .filter(day -> CALENDAR.isWorkingDay(day) != (day.getDayOfWeek().getValue() <= 5))
                .map(LocalDate::toString)
                .toList();
        assertThat(published).containsAll(different);
        assertThat(different).hasSizeGreaterThan(200);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-09, WEEKDAY, '', ''",
        "2026-10-10, MAKE_UP, 国庆节, 2025-11-04",
        "2026-10-11, WEEKEND, '', ''",
        "2026-10-01, HOLIDAY, 国庆节, 2025-11-04",
        "2018-12-29, MAKE_UP, 元旦, 2018-12-06",
        "2019-05-02, HOLIDAY, 劳动节, 2019-03-22",
        "2020-02-01, HOLIDAY, 春节, 2020-01-27",
        "2020-02-03, WEEKDAY, 春节, 2020-01-27",
        "2027-10-01, WEEKDAY, '', ''"
    })
    void a_day_says_why_it_is_off_or_worked_and_by_which_notice(
            LocalDate day, DayKind kind, String name, String source) {
        assertThat(CALENDAR.day(day)).isEqualTo(new CalendarDay(day, kind, name, source, day.getYear() > 2026));
    }

    @Test
    void beyond_the_last_published_year_a_day_is_provisional() {
        assertThat(CALENDAR.publishedThrough()).isEqualTo("2026-12-31");
        assertThat(CALENDAR.isProvisional(day("2026-12-31"))).isFalse();
        assertThat(CALENDAR.isProvisional(day("2027-01-01"))).isTrue();
    }

    @Test
    void what_was_known_on_a_day_is_the_calendar_of_the_notices_published_by_then() {
        Calendars all = Calendars.published();
        WorkCalendar before = all.knownOn(day("2020-01-26")).orElseThrow();
        WorkCalendar after = all.knownOn(day("2020-01-27")).orElseThrow();
        assertThat(before.isWorkingDay(day("2020-02-01"))).isTrue();
        assertThat(before.isWorkingDay(day("2020-01-31"))).isTrue();
        assertThat(after.isWorkingDay(day("2020-02-01"))).isFalse();
        assertThat(after.isWorkingDay(day("2020-01-31"))).isFalse();
        assertThat(all.knownOn(day("2016-11-30"))).isEmpty();
    }

    @Test
    void a_notice_gives_another_calendar_and_leaves_the_first_as_it_was() {
        Notice next = NoticeFile.read("next", notice(2027, "2026-11-05", "off 2027-01-01 元旦"))
                .orRefuse();
        Calendars more = Calendars.published().with("next", next).orRefuse();
        assertThat(more.newest().version()).isEqualTo("2026-11-05");
        assertThat(more.newest().isWorkingDay(day("2027-01-01"))).isFalse();
        assertThat(more.newest().isProvisional(day("2027-12-31"))).isFalse();
        assertThat(CALENDAR.version()).isEqualTo("2025-11-04");
        assertThat(CALENDAR.isWorkingDay(day("2027-01-01"))).isTrue();
        assertThat(more.version("2025-11-04").orElseThrow().isWorkingDay(day("2027-01-01")))
                .isTrue();
    }

    @Test
    void a_second_edition_replaces_a_notice_that_was_typed_wrongly() {
        Notice wrong = NoticeFile.read("1", notice(2027, "2026-11-05", "off 2027-01-01..2027-01-05 元旦"))
                .orRefuse();
        Notice right = NoticeFile.read("2", notice(2027, "2026-11-05", "edition 2\noff 2027-01-01 元旦"))
                .orRefuse();
        Calendars all = Calendars.published()
                .with("1", wrong)
                .orRefuse()
                .with("2", right)
                .orRefuse();
        assertThat(all.newest().version()).isEqualTo("2026-11-05.2");
        assertThat(all.newest().isWorkingDay(day("2027-01-04"))).isTrue();
        assertThat(all.version("2026-11-05").orElseThrow().isWorkingDay(day("2027-01-04")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2027, 2025-11-04, NOT_NEWER, published",
        "2027, 2025-11-03, NOT_NEWER, published",
        "2028, 2026-11-05, YEAR_SKIPPED, year"
    })
    void a_notice_that_is_not_newer_or_leaves_out_a_year_is_refused(
            int year, String published, FaultReason reason, String where) {
        Notice notice = NoticeFile.read("f", notice(year, published, "off " + year + "-01-01 元旦"))
                .orRefuse();
        assertThat(Calendars.published().with("f", notice).faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.file()).isEqualTo("f");
                    assertThat(fault.reason()).isEqualTo(reason);
                    assertThat(fault.where()).isEqualTo(where);
                });
    }

    @Test
    void a_unit_has_days_of_its_own_and_those_of_the_units_above() {
        Calendars all = Calendars.published()
                .with(new LocalDays("430500", 1, List.of(new LocalDay(WEDNESDAY, false, "市庆"))))
                .with(new LocalDays("430502", 1, List.of(new LocalDay(day("2026-08-15"), true, "补班"))));
        WorkCalendar district = all.forUnit(DISTRICT);
        assertThat(district.version()).isEqualTo("2025-11-04+430500.1+430502.1");
        assertThat(district.day(WEDNESDAY))
                .isEqualTo(new CalendarDay(WEDNESDAY, DayKind.LOCAL_OFF, "市庆", "430500.1", false));
        assertThat(district.day(day("2026-08-15")).kind()).isEqualTo(DayKind.LOCAL_WORK);
        assertThat(all.forUnit(CITY).isWorkingDay(day("2026-08-15"))).isFalse();
        assertThat(all.newest().isWorkingDay(WEDNESDAY)).isTrue();
        assertThat(all.version(district.version()).orElseThrow().isWorkingDay(WEDNESDAY))
                .isFalse();
        assertThat(all.version("2025-11-04+430500.9")).isEmpty();
    }

    @Test
    void the_nearer_unit_and_the_later_edition_win() {
        Calendars all = Calendars.published()
                .with(new LocalDays("430500", 1, List.of(new LocalDay(WEDNESDAY, false, "市庆"))))
                .with(new LocalDays("430502", 1, List.of(new LocalDay(WEDNESDAY, true, "窗口照常"))));
        assertThat(all.forUnit(DISTRICT).isWorkingDay(WEDNESDAY)).isTrue();
        assertThat(all.forUnit(CITY).isWorkingDay(WEDNESDAY)).isFalse();
        Calendars again = all.with(new LocalDays("430502", all.nextEdition("430502"), List.of()));
        assertThat(again.nextEdition("430502")).isEqualTo(3);
        assertThat(again.forUnit(DISTRICT).isWorkingDay(WEDNESDAY)).isFalse();
        assertThat(again.forUnit(DISTRICT).version()).endsWith("+430502.2");
    }

    @Test
    void a_local_day_beyond_the_published_years_counts_and_stays_provisional() {
        LocalDate far = day("2029-03-01");
        WorkCalendar unit = Calendars.published()
                .with(new LocalDays("430500", 1, List.of(new LocalDay(far, false, "迁址"))))
                .forUnit(CITY);
        assertThat(unit.isWorkingDay(far)).isFalse();
        assertThat(unit.day(far).provisional()).isTrue();
        assertThat(unit.plusWorkingDays(day("2029-02-28"), 1)).isEqualTo("2029-03-02");
    }

    @Test
    void a_list_of_local_days_names_each_day_once_and_with_a_reason() {
        LocalDay off = new LocalDay(WEDNESDAY, false, "市庆");
        assertThatThrownBy(() -> new LocalDays("430500", 1, List.of(off, off)))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> {
                    assertThat(refused.code()).isEqualTo("terms/day-named-twice");
                    assertThat(refused.facts()).containsExactly(List.of(WEDNESDAY));
                });
        assertThatThrownBy(() -> new LocalDays("430500", 1, List.of(new LocalDay(WEDNESDAY, false, " "))))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> {
                    assertThat(refused.code()).isEqualTo("terms/day-without-reason");
                    assertThat(refused.facts()).containsExactly(List.of(WEDNESDAY));
                });
        assertThat(new LocalDays("430500", 1, List.of(off)).days()).containsExactly(off);
    }

    static String notice(int year, String published, String days) {
        return "title t\nyear " + year + "\npublished " + published + "\nsource s\n" + days;
    }
}
