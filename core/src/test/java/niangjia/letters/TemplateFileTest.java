package niangjia.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import niangjia.shared.RuleViolated;
import niangjia.shared.terms.FaultReason;
import niangjia.shared.terms.FileFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateFileTest {
    private static final String GOOD = """
            {'kind': 'note', 'version': '2026.1', 'name': '便函', 'form': 'DOCUMENT', 'inForceFrom': '2026-01-01', 'fields': [
              {'name': 'who', 'label': '单位', 'type': 'LINE', 'form': '.{2,9}'},
              {'name': 'what', 'label': '内容', 'type': 'TEXT'},
              {'name': 'laws', 'label': '依据', 'type': 'LINES', 'join': '、', 'required': false},
              {'name': 'way', 'label': '方式', 'type': 'CHOICE', 'choices': [{'code': 'A', 'text': '甲'}]},
              {'name': 'rows', 'label': '表', 'type': 'ROWS', 'columns': [{'label': '序', 'width': 1}, {'label': '名', 'width': 3}]}],
             'blocks': [
              {'block': 'TITLE', 'text': '致{who}'},
              {'block': 'PARAGRAPH', 'text': '{what}'},
              {'block': 'PARAGRAPH', 'text': '依据{laws}。', 'when': 'laws'},
              {'block': 'PARAGRAPH', 'text': '{way}'},
              {'block': 'TABLE', 'of': 'rows'}]}
            """.replace('\'', '"');

    @Test
    void a_template_in_order_is_read_whole() {
        LetterTemplate template = TemplateFile.read("f", GOOD).orRefuse();
        assertThat(template.id()).isEqualTo("note@2026.1");
        assertThat(template.fields()).extracting(Field::name).containsExactly("who", "what", "laws", "way", "rows");
        assertThat(template.field("laws").orElseThrow().required()).isFalse();
        assertThat(template.parts()).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "'kind': 'note'; 'kind': 'Note'; kind; VALUE_MALFORMED",
                "'version': '2026.1',; ; version; FIELD_MISSING",
                "'form': 'DOCUMENT'; 'form': 'SCROLL'; form; NOT_ONE_OF",
                "'inForceFrom': '2026-01-01'; 'inForceFrom': '2026-02-30'; inForceFrom; VALUE_MALFORMED",
                "'name': '便函'; 'name': '便函', 'colour': 'red'; colour; FIELD_UNKNOWN",
                "'label': '单位'; 'label': '单|位'; fields#1/label; VALUE_MALFORMED",
                "'name': 'what'; 'name': 'who'; fields#2/name; FIELD_TWICE",
                "'.{2,9}'; '('; fields#1/form; VALUE_MALFORMED",
                "'type': 'TEXT'; 'type': 'TEXT', 'join': '、'; fields#2/join; CONTRADICTION",
                "'join': '、'; 'join': 'and'; fields#3/join; VALUE_MALFORMED",
                "'code': 'A'; 'code': 'a'; fields#4/choices/code; VALUE_MALFORMED",
                "[{'code': 'A', 'text': '甲'}]; []; fields#4/choices; FIELD_MISSING",
                "'width': 1; 'width': 0; fields#5/columns/width; OUT_OF_RANGE",
                "'block': 'TITLE'; 'block': 'BANNER'; blocks#1/block; NOT_ONE_OF",
                "致{who}; 致{whom}; blocks#1/text; PLACE_UNKNOWN",
                "致{who}; 致; who; FIELD_UNUSED",
                "致{who}; 致{who; blocks#1/text; VALUE_MALFORMED",
                "致{who}; 致{who}{what}; blocks#1/text; CONTRADICTION",
                "'{what}'; '内容：{what}'; blocks#2/text; CONTRADICTION",
                "'{way}'; '{way}{rows}'; blocks#4/text; CONTRADICTION",
                ", 'when': 'laws'; ; blocks#3/when; PLACE_UNGUARDED",
                "'when': 'laws'; 'when': 'lows'; blocks#3/when; PLACE_UNKNOWN",
                "'of': 'rows'; 'of': 'laws'; blocks#5/of; CONTRADICTION",
                "'of': 'rows'; 'of': 'rows', 'text': 'x'; blocks#5/text; CONTRADICTION",
                "'block': 'TABLE', 'of': 'rows'; 'block': 'TABLE'; blocks#5/of; FIELD_MISSING"
            })
    void a_fault_is_named_by_file_place_and_reason(String good, String bad, String where, FaultReason reason) {
        String faulty = GOOD.replace(good.replace('\'', '"'), (bad == null ? "" : bad).replace('\'', '"'));
        assertThat(faulty).isNotEqualTo(GOOD);
        assertThat(TemplateFile.read("f", faulty).faults())
                .anySatisfy(fault -> assertThat(List.of(fault.file(), fault.where(), fault.reason()))
                        .isEqualTo(List.of("f", where, reason)));
    }

    @Test
    void what_is_no_json_or_no_object_or_says_nothing_is_refused_as_such() {
        assertThat(TemplateFile.read("f", "{\n x").faults())
                .extracting(FileFault::where, FileFault::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("2", FaultReason.NOT_READABLE));
        assertThat(TemplateFile.read("f", "[]").faults())
                .extracting(FileFault::reason)
                .containsExactly(FaultReason.WRONG_TYPE);
        assertThat(TemplateFile.read("f", "{}").faults())
                .extracting(FileFault::reason)
                .contains(FaultReason.NO_BLOCKS);
    }

    @Test
    void the_version_in_force_on_the_day_is_taken_and_a_named_one_stays() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("a", GOOD);
        files.put("b", GOOD.replace("2026.1", "2026.2").replace("2026-01-01", "2026-07-01"));
        files.put("c", GOOD.replace("2026.1", "2026.10").replace("2026-01-01", "2026-07-01"));
        LetterTemplates templates = LetterTemplates.none().with(files).orRefuse();
        assertThat(templates.inForce("note", LocalDate.of(2026, 6, 30)).id()).isEqualTo("note@2026.1");
        assertThat(templates.inForce("note", LocalDate.of(2026, 7, 1)).id()).isEqualTo("note@2026.10");
        assertThat(templates.named("note@2026.2").version()).isEqualTo("2026.2");
        assertThatThrownBy(() -> templates.inForce("note", LocalDate.of(2025, 12, 31)))
                .isInstanceOf(RuleViolated.class)
                .hasMessageContaining("letters/template-unknown");
        assertThatThrownBy(() -> templates.named("note@2030.1")).isInstanceOf(RuleViolated.class);
        assertThat(templates.with(Map.of("d", GOOD)).faults())
                .extracting(FileFault::reason)
                .containsExactly(FaultReason.TEMPLATE_TWICE);
    }
}
