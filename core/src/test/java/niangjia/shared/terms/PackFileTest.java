package niangjia.shared.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackFileTest {
    private static final String GOOD = """
            {'jurisdiction': '430000', 'version': '2027.1', 'name': '湖南省', 'inForceFrom': '2027-03-01', 'base': 'CN@2026.1',
             'ladder': [{'percent': 50, 'place': 'HOLDER', 'roles': ['HANDLER']}],
             'rules': [
              {'key': 'a.days', 'count': 15, 'unit': 'CALENDAR_DAYS', 'roll': 'NONE', 'end': '17:30', 'starts': 'Served',
               'extension': {'times': 1, 'total': 10, 'approvers': ['CHAIR']}, 'pauses': ['HEARING'],
               'source': '条例', 'article': '21', 'verified': true, 'note': 'n'},
              {'key': 'a.hours', 'count': 2, 'unit': 'HOURS', 'starts': 'Opened', 'source': '规范', 'verified': false}
             ]}
            """.replace('\'', '"');

    @Test
    void a_pack_in_order_is_read_whole() {
        PackDraft draft = PackFile.read("f", GOOD).orRefuse();
        assertThat(draft.id()).isEqualTo("430000@2027.1");
        assertThat(draft.rules()).extracting(TermRule::key).containsExactly("a.days", "a.hours");
        TermRule days = draft.rules().get(0);
        assertThat(days.end()).isEqualTo(DayEnd.of("17:30"));
        assertThat(days.pauses()).containsExactly("HEARING");
        assertThat(days.extension().times()).isEqualTo(1);
        assertThat(draft.rules().get(1).extension()).isEqualTo(ExtensionLimit.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "'jurisdiction': '430000'; 'jurisdiction': 'Hunan'; jurisdiction; VALUE_MALFORMED",
                "'version': '2027.1',; ; version; FIELD_MISSING",
                "'version': '2027.1'; 'version': 2027; version; WRONG_TYPE",
                "'inForceFrom': '2027-03-01'; 'inForceFrom': '2027-02-30'; inForceFrom; VALUE_MALFORMED",
                "'name': '湖南省'; 'name': '湖南省', 'colour': 'red'; colour; FIELD_UNKNOWN",
                "'base': 'CN@2026.1'; 'base': 'CN'; base; VALUE_MALFORMED",
                "'percent': 50; 'percent': 0; ladder/percent; OUT_OF_RANGE",
                "'place': 'HOLDER'; 'place': 'ROOF'; ladder/place; NOT_ONE_OF",
                "['HANDLER']; ['SYSTEM']; ladder/roles; NOT_ONE_OF",
                "'key': 'a.days'; 'key': 'Days'; Days/key; VALUE_MALFORMED",
                "'key': 'a.days',; ; #1/key; FIELD_MISSING",
                "'key': 'a.hours'; 'key': 'a.days'; a.days; RULE_TWICE",
                "'count': 15; 'count': 'many'; a.days/count; WRONG_TYPE",
                "'count': 15; 'count': -1; a.days/count; OUT_OF_RANGE",
                "'count': 2; 'count': 0; a.hours/count; OUT_OF_RANGE",
                "'count': 2,; ; a.hours/count; FIELD_MISSING",
                "'unit': 'HOURS'; 'unit': 'FORTNIGHTS'; a.hours/unit; NOT_ONE_OF",
                "'unit': 'HOURS'; 'unit': 'HOURS', 'roll': 'NONE'; a.hours/roll; CONTRADICTION",
                "'unit': 'HOURS'; 'unit': 'HOURS', 'end': '17:30'; a.hours/end; CONTRADICTION",
                "'roll': 'NONE', 'end'; 'end'; a.days/roll; FIELD_MISSING",
                "'count': 15, 'unit': 'CALENDAR_DAYS'; 'unit': 'NAMED_DAY'; a.days/extension; CONTRADICTION",
                "'count': 2, 'unit': 'HOURS'; 'count': 2, 'unit': 'NAMED_DAY', 'roll': 'NONE'; a.hours/count; CONTRADICTION",
                "'end': '17:30'; 'end': '25:00'; a.days/end; VALUE_MALFORMED",
                "'starts': 'Opened'; 'starts': 'opened!'; a.hours/starts; VALUE_MALFORMED",
                "'times': 1; 'times': 0; a.days/extension/times; OUT_OF_RANGE",
                "'approvers': ['CHAIR']; 'approvers': []; a.days/extension/approvers; FIELD_MISSING",
                "'approvers': ['CHAIR']; 'approvers': ['KING', 'CHAIR']; a.days/extension/approvers; NOT_ONE_OF",
                "{'times': 1, 'total': 10, 'approvers': ['CHAIR']}; 3; a.days/extension; WRONG_TYPE",
                "['HEARING']; ['hearing']; a.days/pauses; VALUE_MALFORMED",
                "'article': '21',; ; a.days/article; CONTRADICTION",
                "'source': '规范',; ; a.hours/source; FIELD_MISSING",
                "'verified': false; 'verified': 'no'; a.hours/verified; WRONG_TYPE",
                "'verified': false; 'verifed': true, 'verified': false; a.hours/verifed; FIELD_UNKNOWN"
            })
    void a_fault_names_the_file_the_rule_and_the_reason(String good, String bad, String where, FaultReason reason) {
        String broken = GOOD.replace(quoted(good), bad == null ? "" : quoted(bad));
        assertThat(broken).isNotEqualTo(GOOD);
        assertThat(PackFile.read("f.json", broken).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo("f.json");
            assertThat(fault.where()).isEqualTo(where);
            assertThat(fault.reason()).isEqualTo(reason);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {"{'a': 1, 'a': 2}; NOT_READABLE", "{'a': ; NOT_READABLE", "[]; WRONG_TYPE"})
    void what_is_no_pack_at_all_is_said_with_its_line(String text, FaultReason reason) {
        assertThat(PackFile.read("f", quoted(text)).faults())
                .singleElement()
                .extracting(FileFault::reason)
                .isEqualTo(reason);
    }

    @Test
    void a_pack_without_rules_is_no_pack() {
        String none = GOOD.substring(0, GOOD.indexOf("\"rules\"")) + "\"rules\": []}";
        assertThat(reasons(PackFile.read("f", none).faults())).containsExactly(FaultReason.NO_RULES);
    }

    @Test
    void all_faults_of_all_files_are_told_at_once_and_nothing_is_taken() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("1.json", GOOD.replace("\"count\": 15", "\"count\": -1").replace("\"HOURS\"", "\"DAYS\""));
        files.put("2.json", RulePacksTest.pack("2027.2", "CN@1999.1"));
        files.put("3.json", RulePacksTest.pack("2026.1", "CN@2026.1"));
        Checked<RulePacks> read = RulePacks.bundled().with(files);
        assertThat(read.faults())
                .extracting(fault -> fault.file() + " " + fault.where() + " " + fault.reason())
                .containsExactly(
                        "1.json a.days/count OUT_OF_RANGE",
                        "1.json a.hours/unit NOT_ONE_OF",
                        "3.json version PACK_TWICE",
                        "2.json base BASE_UNKNOWN");
        assertThat(read.value()).isNull();
    }

    @Test
    void packs_that_build_on_each_other_in_a_circle_are_refused() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("1.json", RulePacksTest.pack("2027.1", "430000@2027.2"));
        files.put("2.json", RulePacksTest.pack("2027.2", "430000@2027.1"));
        assertThat(reasons(RulePacks.bundled().with(files).faults())).containsOnly(FaultReason.BASE_IN_CIRCLE);
    }

    @Test
    void packs_may_come_in_any_order() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("1.json", RulePacksTest.pack("2027.2", "430000@2027.1"));
        files.put("2.json", RulePacksTest.pack("2027.1", "CN@2026.1"));
        RulePack pack =
                RulePacks.bundled().with(files).orRefuse().pack("430000@2027.2").orElseThrow();
        assertThat(pack.rule("complaint.sign").definedIn()).isEqualTo("CN@2026.1");
        assertThat(pack.rule("supervision.opinionReply").definedIn()).isEqualTo("430000@2027.2");
    }

    private static List<FaultReason> reasons(List<FileFault> faults) {
        return faults.stream().map(FileFault::reason).toList();
    }

    private static String quoted(String text) {
        return text.replace('\'', '"');
    }
}
