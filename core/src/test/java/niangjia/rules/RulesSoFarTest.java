package niangjia.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import niangjia.rules.RulesEvent.LocalDaysSet;
import niangjia.rules.RulesEvent.NoticeLoaded;
import niangjia.rules.RulesEvent.PackActivated;
import niangjia.rules.RulesEvent.PackLoaded;
import niangjia.shared.DeskTime;
import niangjia.shared.UnitRef;
import niangjia.shared.terms.Calendars;
import niangjia.shared.terms.Notice;
import niangjia.shared.terms.RulePack;
import niangjia.shared.terms.RulePacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RulesSoFarTest {
    private static final Instant AT = Instant.parse("2026-11-20T01:30:00Z");
    private static final String ID = RulesId.FEDERATION.value();
    private static final UnitRef CITY = UnitRef.root("430500");
    private static final UnitRef COUNTY = CITY.child("430502");
    private static final UnitRef OTHER = CITY.child("430503");
    private static final RulesSoFar BUNDLED = RulesSoFar.bundled();

    static List<RulePack> packs() {
        return List.copyOf(RulePacks.bundled().all());
    }

    @ParameterizedTest
    @MethodSource("packs")
    void every_pack_that_lies_with_the_project_is_stored_and_read_back_the_same(RulePack pack) {
        assertThat(PackFacts.of(pack).pack()).isEqualTo(pack);
    }

    static List<Notice> notices() {
        return Calendars.published().notices();
    }

    @ParameterizedTest
    @MethodSource("notices")
    void every_notice_that_lies_with_the_project_is_stored_and_read_back_the_same(Notice notice) {
        assertThat(NoticeFacts.of(notice).notice()).isEqualTo(notice);
    }

    @Test
    void a_loaded_notice_makes_its_year_certain_and_leaves_old_calendars_answerable() {
        RulesSoFar after = BUNDLED.after(RulesGiven.noticeOf2027());

        assertThat(after.calendars().newest().publishedThrough()).isEqualTo("2027-12-31");
        assertThat(after.calendars().newest().version()).isEqualTo("2026-11-20");
        assertThat(after.calendars().version("2025-11-04").orElseThrow().publishedThrough())
                .isEqualTo("2026-12-31");
        assertThat(BUNDLED.calendars().newest().publishedThrough()).isEqualTo("2026-12-31");
    }

    @Test
    void a_notice_that_lies_with_the_project_by_now_is_not_counted_twice() {
        Notice newest = notices().get(notices().size() - 1);
        NoticeLoaded loadedThen = new NoticeLoaded(ID, newest.id(), NoticeFacts.of(newest), "先行载入", AT);
        RulesSoFar after = BUNDLED.after(loadedThen);

        assertThat(after.calendars().notices()).isEqualTo(notices());
        assertThat(after.calendars().newest().version())
                .isEqualTo(BUNDLED.calendars().newest().version());
    }

    @Test
    void a_notice_loaded_before_a_later_one_came_with_a_release_keeps_its_place() {
        Notice first = notices().get(0);
        RulesSoFar after = BUNDLED.after(new NoticeLoaded(ID, first.id(), NoticeFacts.of(first), "先行载入", AT));

        assertThat(after.calendars().notices()).isEqualTo(notices());
    }

    @Test
    void local_days_hold_in_the_unit_and_below_it_and_are_replaced_whole() {
        RulesSoFar after = BUNDLED.after(days(1, "2026-12-21")).after(days(2, "2026-12-22"));
        LocalDate first = LocalDate.parse("2026-12-21");
        LocalDate second = LocalDate.parse("2026-12-22");

        assertThat(after.calendars().forUnit(COUNTY).isWorkingDay(first)).isTrue();
        assertThat(after.calendars().forUnit(COUNTY).isWorkingDay(second)).isFalse();
        assertThat(after.calendars().forUnit(COUNTY.child("430502-1")).isWorkingDay(second))
                .isFalse();
        assertThat(after.calendars().forUnit(OTHER).isWorkingDay(second)).isTrue();
        assertThat(after.calendars()
                        .version("2025-11-04+430502.1")
                        .orElseThrow()
                        .isWorkingDay(first))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "430502, 2026-12-31T23:59, 430000@2026.1",
        "430502, 2027-01-01T00:00, 430000@2027.1",
        "430503, 2027-01-01T00:00, 430000@2026.1",
        "430500, 2027-01-01T00:00, 430000@2026.1"
    })
    void an_activated_pack_holds_from_its_day_in_the_unit_and_nowhere_else(String unit, String time, String pack) {
        RulesSoFar after = BUNDLED.after(loaded()).after(activated(COUNTY));
        UnitRef where = unit.equals("430500") ? CITY : CITY.child(unit);

        assertThat(after.terms().packFor(where, at(time)).orElseThrow().id()).isEqualTo(pack);
    }

    @Test
    void a_loaded_pack_is_counted_by_nobody_until_it_is_activated_and_can_be_named() {
        RulesSoFar after = BUNDLED.after(loaded());

        assertThat(after.terms().pack("430000@2027.1")).isPresent();
        assertThat(after.packs().activations()).isEqualTo(BUNDLED.packs().activations());
    }

    @Test
    void what_was_activated_for_a_nearer_unit_stays() {
        RulesSoFar after = BUNDLED.after(loaded()).after(activated(COUNTY)).after(back(CITY));

        assertThat(after.terms()
                        .packFor(COUNTY, at("2027-03-01T09:00"))
                        .orElseThrow()
                        .id())
                .isEqualTo("430000@2027.1");
        assertThat(after.terms()
                        .packFor(OTHER, at("2027-03-01T09:00"))
                        .orElseThrow()
                        .id())
                .isEqualTo("CN@2026.1");
    }

    private static LocalDaysSet days(int edition, String day) {
        return new LocalDaysSet(
                ID,
                COUNTY.id(),
                COUNTY.path(),
                edition,
                List.of(new LocalDayFacts(LocalDate.parse(day), false, "县庆")),
                "县庆",
                AT);
    }

    private static PackLoaded loaded() {
        RulePack pack = RulePacks.bundled()
                .with(Map.of("hunan", RulesGiven.hunan2027()))
                .orRefuse()
                .pack("430000@2027.1")
                .orElseThrow();
        return new PackLoaded(ID, pack.id(), "hunan", PackFacts.of(pack), "新办法", AT);
    }

    private static PackActivated activated(UnitRef unit) {
        return new PackActivated(
                ID, unit.id(), unit.path(), "430000@2027.1", LocalDate.parse("2027-01-01"), "STARTED_KEEP", "施行", AT);
    }

    private static PackActivated back(UnitRef unit) {
        return new PackActivated(
                ID, unit.id(), unit.path(), "CN@2026.1", LocalDate.parse("2027-02-01"), "STARTED_KEEP", "回到全国", AT);
    }

    private static Instant at(String time) {
        return LocalDateTime.parse(time).atZone(DeskTime.ZONE).toInstant();
    }
}
