package niangjia.shared.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackSettingsTest {
    private static final String SETTING =
            "{'key': 'a.first', 'value': 'REMINDER', 'source': '条例', 'article': '23', 'verified': true, 'note': 'n'}";

    @Test
    void a_setting_is_read_whole() {
        assertThat(PackFile.read("f", pack("CN", "", SETTING)).orRefuse().settings())
                .containsExactly(new PackSetting("a.first", "REMINDER", "条例", "23", true, "n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "'a.first'; 'First'; First/key; VALUE_MALFORMED",
                "'REMINDER'; 'perhaps'; a.first/value; VALUE_MALFORMED",
                "'REMINDER'; 25; a.first/value; WRONG_TYPE",
                "'source': '条例',; ; a.first/source; FIELD_MISSING",
                "'article': '23',; ; a.first/article; CONTRADICTION",
                "'note': 'n'; 'colour': 'red'; a.first/colour; FIELD_UNKNOWN",
                "'n'}; 'n'}, {'key': 'a.first', 'value': '1', 'source': 's', 'verified': false}; a.first; RULE_TWICE"
            })
    void a_fault_in_a_setting_is_told(String good, String bad, String place, FaultReason reason) {
        String broken = SETTING.replace(good, bad == null ? "" : bad);
        assertThat(PackFile.read("f", pack("CN", "", broken)).faults())
                .extracting(FileFault::where, FileFault::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(place, reason));
    }

    @Test
    void a_pack_takes_over_the_settings_it_builds_on_unless_it_has_its_own() {
        String second = "{'key': 'b.line', 'value': '25', 'source': 's', 'verified': false}";
        String own = "{'key': 'b.line', 'value': '50', 'source': 's', 'verified': false}";
        RulePacks packs = RulePacks.none()
                .with(Map.of(
                        "nation", pack("CN", "", SETTING + ", " + second),
                        "place", pack("430000", "'base': 'CN@2027.1',", own)))
                .orRefuse();
        RulePack place = packs.pack("430000@2027.1").orElseThrow();
        assertThat(place.setting("a.first")).map(PackSetting::value).contains("REMINDER");
        assertThat(place.setting("b.line")).map(PackSetting::value).contains("50");
        assertThat(place.setting("c.none")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "430502, supervision.reminderFirst, FREE",
        "420100, supervision.reminderFirst, REMINDER",
        "340600, supervision.reminderFirst, REMINDER",
        "610000, supervision.reminderFirst, REMINDER_OR_TALKS",
        "430502, committee.threshold, 50",
        "330000, committee.threshold, 25",
        "150000, supervision.suggestionIssuers, COUNTY_OR_INDUSTRY",
        "330200, supervision.suggestionIssuers, COUNTY_OR_INDUSTRY",
        "430502, supervision.suggestionIssuers, COUNTY"
    })
    void the_bundled_packs_say_what_each_place_has_decided(String place, String key, String value) {
        RulePack pack = RulePacks.bundled().active(place, Given.at("2026-10-12T10:00"));
        assertThat(pack.setting(key)).map(PackSetting::value).contains(value);
    }

    private static String pack(String place, String base, String settings) {
        return ("{'jurisdiction': '" + place + "', 'version': '2027.1', 'name': '某地', 'inForceFrom': '2027-03-01', "
                        + base
                        + " 'rules': [{'key': 'a.hours', 'count': 2, 'unit': 'HOURS', 'starts': 'Opened', 'source': '规范',"
                        + " 'verified': false}], 'settings': [" + settings + "]}")
                .replace('\'', '"');
    }
}
