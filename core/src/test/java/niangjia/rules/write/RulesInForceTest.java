package niangjia.rules.write;

import static niangjia.rules.write.Ruling.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import niangjia.rules.LocalDayFacts;
import niangjia.rules.NoticeFacts;
import niangjia.rules.PackFacts;
import niangjia.rules.RulesCommand;
import niangjia.rules.RulesCommand.ActivatePack;
import niangjia.rules.RulesCommand.BeginRules;
import niangjia.rules.RulesCommand.LoadNotice;
import niangjia.rules.RulesEvent.LocalDaysSet;
import niangjia.rules.RulesEvent.NoticeLoaded;
import niangjia.rules.RulesEvent.PackActivated;
import niangjia.rules.RulesEvent.PackLoaded;
import niangjia.rules.RulesEvent.RulesBegun;
import niangjia.rules.RulesGiven;
import niangjia.shared.RecordMeta;
import niangjia.shared.terms.Calendars;
import niangjia.shared.terms.Grandfathering;
import niangjia.shared.terms.LocalDay;
import niangjia.shared.terms.Notice;
import niangjia.shared.terms.RulePack;
import niangjia.shared.terms.RulePacks;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RulesInForceTest {
    private static final LocalDay FOUNDING_DAY = new LocalDay(LocalDate.parse("2026-12-21"), false, "县庆");
    private static final PackLoaded LOADED = loaded();

    @Test
    void the_first_change_is_preceded_by_what_lies_with_the_project() {
        new AggregateTestFixture<>(RulesInForce.class)
                .givenNoPriorActivity()
                .when(new BeginRules(ID, AT), ADMINISTRATOR.toMetaData())
                .expectEvents(new RulesBegun(
                        ID.value(),
                        Calendars.published().notices().stream().map(Notice::id).toList(),
                        RulePacks.bundled().all().stream().map(RulePack::id).toList(),
                        AT));
    }

    @Test
    void nobody_but_an_administrator_begins() {
        refused(
                new AggregateTestFixture<>(RulesInForce.class)
                        .givenNoPriorActivity()
                        .when(new BeginRules(ID, AT), CHAIR.toMetaData()),
                "rules/not-allowed [CHAIR @ 430500, ADMINISTRATOR,SYSTEM @ 430500]");
    }

    @Test
    void a_notice_is_loaded_with_its_reason() {
        given().when(loadNotice(), ADMINISTRATOR.toMetaData())
                .expectEvents(
                        new NoticeLoaded(ID.value(), "2026-11-20", NoticeFacts.of(RulesGiven.notice()), "国务院已发通知", AT));
    }

    @Test
    void a_notice_that_is_not_newer_than_the_last_is_refused_with_both() {
        given(RulesGiven.noticeOf2027())
                .when(loadNotice(), ADMINISTRATOR.toMetaData())
                .expectExceptionMessage(
                        "terms/file-faulty [2026-11-20, published, NOT_NEWER, 2026-11-20, 2026-11-20, 1]")
                .expectNoEvents();
    }

    @Test
    void a_notice_that_leaves_out_a_year_is_refused() {
        Notice notice = RulesGiven.notice();
        Notice tooFar = new Notice(notice.title(), 2028, notice.published(), 1, notice.source(), notice.days());
        given().when(new LoadNotice(ID, tooFar, "通知", AT), ADMINISTRATOR.toMetaData())
                .expectExceptionMessage("terms/file-faulty [2026-11-20, year, YEAR_SKIPPED, 2028, 2027, 1]")
                .expectNoEvents();
    }

    @Test
    void a_second_edition_of_a_notice_typed_wrongly_is_loaded() {
        Notice notice = RulesGiven.notice();
        Notice second = new Notice(notice.title(), 2027, notice.published(), 2, notice.source(), notice.days());
        given(RulesGiven.noticeOf2027())
                .when(new LoadNotice(ID, second, "录错一天", AT), ADMINISTRATOR.toMetaData())
                .expectEvents(new NoticeLoaded(ID.value(), "2026-11-20.2", NoticeFacts.of(second), "录错一天", AT));
    }

    @Test
    void what_holds_for_all_is_loaded_at_the_top() {
        for (RulesCommand command : List.of(loadNotice(), loadPack(RulesGiven.hunan2027()))) {
            refused(
                    given().when(command, COUNTY_ADMINISTRATOR.toMetaData()),
                    "rules/not-allowed [ADMINISTRATOR @ 430502, ADMINISTRATOR,SYSTEM @ 430500]");
            refused(
                    given().when(command, CHAIR.toMetaData()),
                    "rules/not-allowed [CHAIR @ 430500, ADMINISTRATOR,SYSTEM @ 430500]");
        }
    }

    @Test
    void a_unit_sets_its_own_days_edition_by_edition() {
        LocalDaysSet first = days(1, FOUNDING_DAY);
        given().when(setDays(COUNTY, FOUNDING_DAY), COUNTY_ADMINISTRATOR.toMetaData())
                .expectEvents(first);
        given(first).when(setDays(COUNTY), ADMINISTRATOR.toMetaData()).expectEvents(days(2));
    }

    @Test
    void days_of_another_unit_are_not_set() {
        refused(
                given().when(setDays(CITY, FOUNDING_DAY), COUNTY_ADMINISTRATOR.toMetaData()),
                "rules/not-allowed [ADMINISTRATOR @ 430502, ADMINISTRATOR,SYSTEM @ 430500]");
    }

    @Test
    void a_list_of_days_that_changes_nothing_is_refused() {
        refused(given().when(setDays(COUNTY), ADMINISTRATOR.toMetaData()), "rules/nothing-changes [430502, ]");
        refused(
                given(days(1, FOUNDING_DAY)).when(setDays(COUNTY, FOUNDING_DAY), ADMINISTRATOR.toMetaData()),
                "rules/nothing-changes [430502, 430502.1]");
    }

    @ParameterizedTest
    @CsvSource({"100, true", "101, false"})
    void a_unit_names_at_most_a_hundred_days(int count, boolean accepted) {
        LocalDay[] days = LocalDate.parse("2026-12-01")
                .datesUntil(LocalDate.parse("2026-12-01").plusDays(count))
                .map(day -> new LocalDay(day, false, "停产"))
                .toArray(LocalDay[]::new);
        ResultValidator<?> result = given().when(setDays(COUNTY, days), ADMINISTRATOR.toMetaData());
        if (accepted) {
            result.expectSuccessfulHandlerExecution();
        } else {
            refused(result, "rules/too-many-days [101, 100]");
        }
    }

    @Test
    void a_pack_is_loaded_with_all_it_takes_over() {
        given().when(loadPack(RulesGiven.hunan2027()), ADMINISTRATOR.toMetaData())
                .expectEvents(LOADED);
        assertThat(LOADED.pack().rules()).hasSizeGreaterThan(40);
        assertThat(LOADED.pack().rules())
                .filteredOn(rule -> rule.definedIn().equals("430000@2027.1"))
                .extracting(rule -> rule.key() + " " + rule.count())
                .containsExactly("complaint.handle 7");
    }

    @Test
    void a_faulty_pack_is_refused_with_file_rule_and_reason() {
        String faulty = RulesGiven.hunan2027().replace("\"count\": 7", "\"count\": \"seven\"");
        given().when(loadPack(faulty), ADMINISTRATOR.toMetaData())
                .expectExceptionMessage(
                        containsString("hunan-2027.1.json, complaint.handle/count, WRONG_TYPE, \"seven\", int, 1"))
                .expectNoEvents();
    }

    @Test
    void a_pack_is_loaded_once() {
        given(LOADED)
                .when(loadPack(RulesGiven.hunan2027()), ADMINISTRATOR.toMetaData())
                .expectExceptionMessage(
                        "terms/file-faulty [hunan-2027.1.json, version, PACK_TWICE, 430000@2027.1, 1, 1]")
                .expectNoEvents();
    }

    @ParameterizedTest
    @CsvSource({"200000, true", "200001, false"})
    void a_pack_has_an_end(int length, boolean accepted) {
        String text = RulesGiven.hunan2027();
        ResultValidator<?> result =
                given().when(loadPack(text + " ".repeat(length - text.length())), ADMINISTRATOR.toMetaData());
        if (accepted) {
            result.expectSuccessfulHandlerExecution();
        } else {
            refused(result, "rules/file-too-long [200001, 200000]");
        }
    }

    @Test
    void a_pack_is_activated_in_a_unit_from_a_day_on() {
        given(LOADED)
                .when(activate(COUNTY, "430000@2027.1", NEW_YEAR), COUNTY_ADMINISTRATOR.toMetaData())
                .expectEvents(activated("STARTED_KEEP"));
    }

    @Test
    void what_happens_to_open_terms_is_said() {
        ActivatePack move =
                new ActivatePack(ID, COUNTY, "430000@2027.1", NEW_YEAR, Grandfathering.ALL_OPEN_MOVE, "元旦起施行", AT);
        given(LOADED).when(move, ADMINISTRATOR.toMetaData()).expectEvents(activated("ALL_OPEN_MOVE"));
    }

    @Test
    void a_pack_that_is_not_loaded_is_not_activated() {
        refused(
                given().when(activate(COUNTY, "430000@2027.1", NEW_YEAR), ADMINISTRATOR.toMetaData()),
                "terms/pack-unknown [430000@2027.1]");
    }

    @Test
    void a_pack_of_another_province_is_not_activated() {
        refused(
                given().when(activate(COUNTY, "330000@2026.1", NEW_YEAR), ADMINISTRATOR.toMetaData()),
                "rules/pack-elsewhere [330000@2026.1, 430000, 430500, 430502, CN]");
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31, false", "2027-01-01, true"})
    void a_pack_holds_not_before_its_rules_came_into_force(LocalDate from, boolean accepted) {
        ResultValidator<?> result =
                given(LOADED).when(activate(COUNTY, "430000@2027.1", from), ADMINISTRATOR.toMetaData());
        if (accepted) {
            result.expectSuccessfulHandlerExecution();
        } else {
            refused(result, "rules/before-pack [2026-12-31, 2027-01-01]");
        }
    }

    @Test
    void a_pack_that_holds_there_already_is_not_activated_again_unless_open_terms_are_to_move() {
        refused(
                given(LOADED, activated("STARTED_KEEP"))
                        .when(activate(COUNTY, "430000@2027.1", NEW_YEAR.plusDays(9)), ADMINISTRATOR.toMetaData()),
                "rules/nothing-changes [430502, 430000@2027.1]");
        given(LOADED, activated("STARTED_KEEP"))
                .when(
                        new ActivatePack(
                                ID, COUNTY, "430000@2027.1", NEW_YEAR, Grandfathering.ALL_OPEN_MOVE, "一并改", AT),
                        ADMINISTRATOR.toMetaData())
                .expectEvents(new PackActivated(
                        ID.value(),
                        "430502",
                        "/430500/430502/",
                        "430000@2027.1",
                        NEW_YEAR,
                        "ALL_OPEN_MOVE",
                        "一并改",
                        AT));
    }

    static List<RulesCommand> changes() {
        return List.of(
                loadNotice(),
                setDays(COUNTY, FOUNDING_DAY),
                loadPack(RulesGiven.hunan2027()),
                activate(COUNTY, "CN@2026.1", NEW_YEAR));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void who_looked_at_an_older_state_must_look_again(RulesCommand command) {
        refused(given(activatedNation()).when(command, seen(0)), "rules/stale [0, 1]");
        given(days(1, new LocalDay(NEW_YEAR, false, "停产")))
                .when(command, seen(1))
                .expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "200, true", "201, false"})
    void a_reason_has_at_most_two_hundred_characters(int length, boolean accepted) {
        LoadNotice command = new LoadNotice(ID, RulesGiven.notice(), "因".repeat(length), AT);
        ResultValidator<?> result = given().when(command, ADMINISTRATOR.toMetaData());
        if (accepted) {
            result.expectSuccessfulHandlerExecution();
        } else {
            refused(result, "rules/reason-length [" + length + ", 200]");
        }
    }

    private static Map<String, String> seen(long sequence) {
        Map<String, String> meta = new HashMap<>(ADMINISTRATOR.toMetaData());
        meta.put(RecordMeta.EXPECTED_SEQUENCE, String.valueOf(sequence));
        return meta;
    }

    private static LocalDaysSet days(int edition, LocalDay... days) {
        return new LocalDaysSet(
                ID.value(),
                "430502",
                "/430500/430502/",
                edition,
                List.of(days).stream().map(LocalDayFacts::of).toList(),
                "县庆",
                AT);
    }

    private static PackLoaded loaded() {
        RulePack pack = RulePacks.bundled()
                .with(Map.of("hunan-2027.1.json", RulesGiven.hunan2027()))
                .orRefuse()
                .pack("430000@2027.1")
                .orElseThrow();
        return new PackLoaded(ID.value(), pack.id(), "hunan-2027.1.json", PackFacts.of(pack), "省里新办法", AT);
    }

    private static PackActivated activated(String grandfathering) {
        return new PackActivated(
                ID.value(), "430502", "/430500/430502/", "430000@2027.1", NEW_YEAR, grandfathering, "元旦起施行", AT);
    }

    private static PackActivated activatedNation() {
        return new PackActivated(
                ID.value(), "430503", "/430500/430503/", "CN@2026.1", NEW_YEAR, "STARTED_KEEP", "试", AT);
    }
}
