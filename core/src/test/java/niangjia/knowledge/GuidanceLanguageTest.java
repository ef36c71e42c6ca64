package niangjia.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuidanceLanguageTest {
    private static final UnitRef CITY = UnitRef.root("430500");
    private static final UnitRef COUNTY = CITY.child("430502");

    @Test
    void a_version_is_named_by_id_and_number_and_read_back() {
        GuidanceRef ref = new GuidanceRef(GuidanceId.ofKey("wage-limitation"), 12);

        assertThat(ref).hasToString("guidance:wage-limitation@12");
        assertThat(GuidanceRef.read(ref.toString())).contains(ref);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"wage-01", "guidance:wage", "guidance:wage@0", "guidance:wage@", "guidance:@1", "guidance:a b@1"
            })
    void anything_else_names_no_version(String written) {
        assertThat(GuidanceRef.read(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wage", "guidance:", "unit:wage"})
    void an_id_says_its_kind(String value) {
        assertThatThrownBy(() -> new GuidanceId(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, false", "2026-01-02, true", "2026-03-01, true", "2026-03-02, false"})
    void guidance_holds_from_its_first_to_its_last_day(LocalDate day, boolean holds) {
        Wording wording = Wordings.withDays(LocalDate.parse("2026-01-02"), LocalDate.parse("2026-03-01"));

        assertThat(wording.holdsOn(day)).isEqualTo(holds);
    }

    @Test
    void guidance_without_a_last_day_goes_on_holding() {
        assertThat(Wordings.limitation().holdsOn(LocalDate.parse("2099-12-31"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ADMINISTRATOR, true", "SYSTEM, true", "OPERATOR, false", "CHAIR, false", "AUDITOR, false"})
    void administrators_and_the_desk_itself_keep_guidance(Role role, boolean allowed) {
        assertThat(KnowledgeActs.allows(actor(CITY, role), CITY)).isEqualTo(allowed);
    }

    @Test
    void an_administrator_keeps_what_holds_in_their_unit_and_below_and_nothing_above() {
        assertThat(KnowledgeActs.allows(actor(CITY, Role.ADMINISTRATOR), COUNTY))
                .isTrue();
        assertThat(KnowledgeActs.allows(actor(COUNTY, Role.ADMINISTRATOR), CITY))
                .isFalse();
        assertThat(KnowledgeActs.allows(actor(COUNTY, Role.SYSTEM), CITY)).isTrue();
    }

    @Test
    void guidance_holds_in_the_unit_it_was_written_for_and_below() {
        assertThat(KnowledgeActs.holdsFor(CITY, COUNTY)).isTrue();
        assertThat(KnowledgeActs.holdsFor(CITY, CITY)).isTrue();
        assertThat(KnowledgeActs.holdsFor(COUNTY, CITY)).isFalse();
    }

    private static Actor actor(UnitRef unit, Role role) {
        return new Actor("staff:a", "a", Set.of(role), unit, null);
    }
}
