package niangjia.shared.terms;

import static niangjia.shared.terms.Given.HUNAN;
import static niangjia.shared.terms.Given.NATION;
import static niangjia.shared.terms.Given.at;
import static niangjia.shared.terms.Given.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import niangjia.shared.RuleViolated;
import niangjia.shared.UnitRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulePacksTest {
    private static final Instant NOW = at("2026-10-12T09:00");
    private static final RulePacks PACKS = RulePacks.bundled();

    @ParameterizedTest
    @CsvSource({
        "330000, opinionReply, 15, WORKING_DAYS, 22",
        "320000, opinionReply, 15, WORKING_DAYS, 20",
        "350000, opinionReply, 15, WORKING_DAYS, 24",
        "340000, investigate, 30, WORKING_DAYS, 19",
        "150000, informComplainant, 10, WORKING_DAYS, 26",
        "120000, reminderReply, 10, CALENDAR_DAYS, 15",
        "120000, opinionReply, 15, CALENDAR_DAYS, 19",
        "420000, declineNotice, 5, CALENDAR_DAYS, 20",
        "420000, opinionReply, 30, CALENDAR_DAYS, 23",
        "610000, investigate, 30, CALENDAR_DAYS, 18",
        "610000, reminderReply, 10, CALENDAR_DAYS, 18",
        "530000, opinionReply, 20, CALENDAR_DAYS, 21",
        "440000, opinionReply, 30, CALENDAR_DAYS, 9",
        "110000, opinionReply, 15, CALENDAR_DAYS, 28",
        "320300, authorityFiling, 5, WORKING_DAYS, ''",
        "320200, opinionReply, 15, WORKING_DAYS, ''",
        "330100, issueOpinion, 7, CALENDAR_DAYS, 16",
        "330100, opinionReply, 15, CALENDAR_DAYS, 16",
        "530100, opinionReply, 10, WORKING_DAYS, 19",
        "530100, accept, 5, WORKING_DAYS, 19",
        "210100, investigate, 30, CALENDAR_DAYS, 14",
        "330200, investigate, 15, CALENDAR_DAYS, 18",
        "360100, opinionReply, 60, CALENDAR_DAYS, ''",
        "340600, reminderReply, 15, CALENDAR_DAYS, ''"
    })
    void each_place_has_the_terms_of_its_statute(String place, String key, int count, TermUnit unit, String article) {
        TermRule rule = PACKS.active(place, NOW).rule("supervision." + key);
        assertThat(rule.count()).isEqualTo(count);
        assertThat(rule.unit()).isEqualTo(unit);
        assertThat(rule.article()).isEqualTo(article);
        assertThat(rule.verified()).isEqualTo(!article.isEmpty());
        assertThat(rule.definedIn()).isEqualTo(place + "@2026.1");
    }

    @ParameterizedTest
    @CsvSource({
        "declineNotice, 5, WORKING_DAYS",
        "investigate, 30, WORKING_DAYS",
        "reminderReply, 15, CALENDAR_DAYS",
        "opinionReply, 15, WORKING_DAYS"
    })
    void what_was_not_read_of_hunan_is_marked_so(String key, int count, TermUnit unit) {
        TermRule rule = HUNAN.rule("supervision." + key);
        assertThat(rule.verified()).isFalse();
        assertThat(rule.note()).contains("湖南原文未取得");
        assertThat(rule.count()).isEqualTo(count);
        assertThat(rule.unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource({
        "complaint.sign, '', 1, WORKING_DAYS, 0, 0",
        "complaint.return, '', 2, WORKING_DAYS, 0, 0",
        "complaint.handle, ORDINARY, 5, WORKING_DAYS, 1, 10",
        "complaint.handle, SPECIALLY_COMPLEX, 5, WORKING_DAYS, 1, 10",
        "complaint.dispatch, EMERGENCY, 1, HOURS, 0, 0",
        "complaint.dispatch, ORDINARY, 24, HOURS, 0, 0",
        "complaint.dispatch, GROUP_DISPUTE, 0, CALENDAR_DAYS, 0, 0",
        "petition.receiptNotice, '', 15, CALENDAR_DAYS, 0, 0",
        "petition.handle, '', 60, CALENDAR_DAYS, 1, 30",
        "mediation.total, '', 15, CALENDAR_DAYS, 1, 15",
        "mediation.judicialConfirmation, '', 30, CALENDAR_DAYS, 0, 0",
        "arbitration.limitation, WAGE, 1, YEARS, 0, 0"
    })
    void a_clock_is_found_by_its_key_and_variant_and_what_a_place_does_not_say_is_the_nations(
            String key, String variant, int count, TermUnit unit, int times, int total) {
        TermRule rule = HUNAN.rule(key, variant);
        assertThat(rule.definedIn()).isEqualTo("CN@2026.1");
        assertThat(rule.count()).isEqualTo(count);
        assertThat(rule.unit()).isEqualTo(unit);
        assertThat(rule.extension().times()).isEqualTo(times);
        assertThat(rule.extension().total()).isEqualTo(total);
    }

    @Test
    void a_rule_nobody_wrote_is_refused() {
        assertThatThrownBy(() -> HUNAN.rule("complaint.nothing"))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> {
                    assertThat(refused.code()).isEqualTo("terms/rule-unknown");
                    assertThat(refused.facts()).containsExactly("complaint.nothing", "430000@2026.1");
                });
    }

    @Test
    void local_rules_climb_the_nations_ladder() {
        assertThat(HUNAN.rule("supervision.opinionReply").ladder())
                .isEqualTo(NATION.ladder())
                .extracting(Escalation::percent)
                .containsExactly(50, 80, 100, 100, 120);
    }

    @ParameterizedTest
    @CsvSource({
        "430502, 430000@2026.1",
        "430500, 430000@2026.1",
        "330106, 330100@2026.1",
        "330400, 330000@2026.1",
        "460000, CN@2026.1",
        "CN, CN@2026.1"
    })
    void a_place_without_a_pack_goes_by_the_one_above(String place, String pack) {
        assertThat(PACKS.active(place, NOW).id()).isEqualTo(pack);
    }

    @Test
    void a_unit_goes_by_the_nearest_place_on_its_way_up() {
        UnitRef factory = UnitRef.root("430500").child("430502").child("430502-031");
        assertThat(PACKS.activeFor(factory, NOW).id()).isEqualTo("430000@2026.1");
        assertThat(PACKS.activeFor(UnitRef.root("union"), NOW).id()).isEqualTo("CN@2026.1");
    }

    @Test
    void a_statute_holds_from_its_day() {
        assertThat(PACKS.active("420000", at("2024-12-31T23:59")).id()).isEqualTo("CN@2026.1");
        assertThat(PACKS.active("420000", at("2025-01-01T00:00")).id()).isEqualTo("420000@2026.1");
    }

    @Test
    void a_pack_is_active_only_once_it_is_made_so_and_from_its_day() {
        RulePacks loaded = PACKS.with(Map.of("hunan-2027.1.json", pack("2027.1", "CN@2026.1")))
                .orRefuse();
        assertThat(loaded.active("430500", at("2027-03-01T00:00")).id()).isEqualTo("430000@2026.1");
        RulePacks active = loaded.activated(
                new Activation("430000", "430000@2027.1", day("2027-03-01"), Grandfathering.STARTED_KEEP));
        assertThat(active.active("430500", at("2027-02-28T23:59")).id()).isEqualTo("430000@2026.1");
        assertThat(active.active("430500", at("2027-03-01T00:00")).id()).isEqualTo("430000@2027.1");
        assertThat(active.pack("430000@2026.1")).isPresent();
        RulePacks back = active.activated(
                new Activation("430000", "430000@2026.1", day("2027-03-01"), Grandfathering.ALL_OPEN_MOVE));
        assertThat(back.active("430500", at("2027-03-01T00:00")).id()).isEqualTo("430000@2026.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"430000@2027.1", "430000@2026.2"})
    void a_pack_that_is_not_loaded_is_not_made_active(String id) {
        assertThatThrownBy(() ->
                        PACKS.activated(new Activation("430000", id, day("2027-03-01"), Grandfathering.STARTED_KEEP)))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> {
                    assertThat(refused.code()).isEqualTo("terms/pack-unknown");
                    assertThat(refused.facts()).containsExactly(id);
                });
    }

    @Test
    void where_not_even_the_nation_has_a_pack_it_is_said() {
        assertThatThrownBy(() -> RulePacks.none().active("430000", NOW))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.code())
                        .isEqualTo("terms/pack-unknown"));
    }

    static String pack(String version, String base) {
        return "{\"jurisdiction\": \"430000\", \"version\": \"" + version
                + "\", \"name\": \"湖南省\", \"inForceFrom\": \"2027-03-01\", \"base\": \"" + base
                + "\", \"rules\": [{\"key\": \"supervision.opinionReply\", \"count\": 20, \"unit\": \"CALENDAR_DAYS\","
                + " \"roll\": \"NEXT_WORKING_DAY\", \"starts\": \"OpinionServed\", \"source\": \"条例\", \"article\": \"21\","
                + " \"verified\": true}]}";
    }
}
