package niangjia.shared.web.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import niangjia.shared.Money;
import niangjia.shared.PersonId;
import niangjia.shared.SealedText;
import niangjia.shared.UnitRef;
import niangjia.shared.web.BadInput;
import niangjia.shared.web.FieldFault;
import niangjia.shared.web.OpenSeals;
import niangjia.shared.web.StrictJson;
import niangjia.shared.web.acts.Everything.Colour;
import niangjia.shared.web.acts.Everything.Part;
import niangjia.shared.web.acts.Everything.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class FormReaderTest {
    private static final Instant NOW = Instant.parse("2026-10-12T02:00:00Z");
    private static final UnitRef CITY = UnitRef.root("430500");
    private static final String WHOLE = """
            {"occurredAt":"2026-10-01T08:00:00+08:00","line":" 一行 ","note":"备注","words":"话\\n两行","unit":"430500",
             "sum":"12.30","day":"2026-10-02","moment":"2026-10-03T00:00:00Z","colour":"RED","written":"BLUE","flag":true,
             "number":7,"few":3,"other":"stream:2","part":{"person":"wife","name":"李娜","said":"她说","age":40,
             "anonymous":true,"colour":"BLUE"},"lines":["甲"," 乙 "],"sayings":["一","二"],"colours":["BLUE","RED","BLUE"],
             "streams":["stream:a","stream:b"],"rows":[{"name":"张三","age":1,"colour":"RED"},
             {"person":"p2","name":"李四","said":"有话","age":2,"colour":"BLUE"}],"lateReason":"补录"}
            """;
    private static final CommandForm<Everything> FORM = CommandForm.of(Everything.class, false);

    private final OpenSeals seals = new OpenSeals();
    private final FormReader reader = new FormReader(
            seals, code -> Optional.of(CITY).filter(unit -> unit.id().equals(code)), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void every_kind_of_slot_is_read() {
        ReadCommand<Everything> read = read(json(WHOLE));
        Everything all = read.command();

        assertThat(read.occurredAt()).isEqualTo(Instant.parse("2026-10-01T00:00:00Z"));
        assertThat(read.lateReason()).isEqualTo("补录");
        assertThat(all.stream()).isEqualTo(new Stream("stream:1"));
        assertThat(all.line()).isEqualTo("一行");
        assertThat(all.words()).isEqualTo(new SealedText("person:matter", "a1:话\n两行"));
        assertThat(all.unit()).isEqualTo(CITY);
        assertThat(all.sum()).isEqualTo(Money.yuan(new BigDecimal("12.30")));
        assertThat(all.day()).isEqualTo(LocalDate.parse("2026-10-02"));
        assertThat(all.moment()).isEqualTo(Instant.parse("2026-10-03T00:00:00Z"));
        assertThat(all.colour()).isEqualTo(Colour.RED);
        assertThat(all.written()).isEqualTo("BLUE");
        assertThat(all.flag()).isTrue();
        assertThat(all.number()).isEqualTo(7);
        assertThat(all.few()).isEqualTo(3);
        assertThat(all.other()).isEqualTo(new Stream("stream:2"));
        assertThat(all.maybe()).isNull();
        assertThat(all.lines()).containsExactly("甲", "乙");
        assertThat(all.sayings()).extracting(SealedText::cipher).containsExactly("a1:一", "a1:二");
        assertThat(all.colours()).isEqualTo(Set.of(Colour.BLUE, Colour.RED));
        assertThat(all.streams()).containsExactly(new Stream("stream:a"), new Stream("stream:b"));
    }

    @Test
    void words_within_a_part_are_sealed_under_the_person_named_before_them() {
        Everything all = read(json(WHOLE)).command();

        assertThat(all.part())
                .isEqualTo(new Part(
                        new PersonId("person:wife"),
                        "李娜",
                        new SealedText("person:wife", "a1:她说"),
                        40,
                        true,
                        Colour.BLUE));
        assertThat(all.rows().get(0).person()).isEqualTo(new PersonId("person:first"));
        assertThat(all.rows().get(1).said()).isEqualTo(new SealedText("person:p2", "a1:有话"));
        assertThat(seals.keys).containsExactly("person:matter", "person:p2", "person:wife");
    }

    @Test
    void what_may_be_left_out_is_empty_and_the_time_is_now() {
        ObjectNode body = json(WHOLE);
        body.remove(List.of(
                "occurredAt",
                "note",
                "moment",
                "flag",
                "few",
                "lines",
                "sayings",
                "colours",
                "streams",
                "rows",
                "lateReason"));
        body.put("note", "  ");
        ReadCommand<Everything> read = read(body);

        assertThat(read.occurredAt()).isEqualTo(NOW);
        assertThat(read.command().occurredAt()).isEqualTo(NOW);
        assertThat(read.lateReason()).isNull();
        assertThat(read.command().note()).isNull();
        assertThat(read.command().flag()).isFalse();
        assertThat(read.command().few()).isNull();
        assertThat(read.command().lines()).isEmpty();
        assertThat(read.command().colours()).isEmpty();
        assertThat(read.command().rows()).isEmpty();
    }

    @ParameterizedTest(name = "without {0}")
    @CsvSource({"line", "words", "unit", "sum", "day", "colour", "written", "number", "other", "part"})
    void what_must_be_said_is_missed(String slot) {
        ObjectNode body = json(WHOLE);
        body.remove(slot);
        assertThat(faults(body)).isEqualTo(Map.of(slot, "request/field-missing"));
    }

    @ParameterizedTest(name = "{0} = {1}: {2} at {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "line       | 5                           | wrong-type        | line",
                "line       | \"a\\u0007b\"               | control-character | line",
                "words      | \"a\\u0000\"                | control-character | words",
                "unit       | \"999\"                     | unknown-unit      | unit",
                "sum        | \"1.234\"                   | bad-sum           | sum",
                "sum        | -1                          | bad-sum           | sum",
                "sum        | true                        | wrong-type        | sum",
                "day        | \"2026-02-30\"              | impossible-date   | day",
                "day        | \"1948-12-31\"              | impossible-date   | day",
                "moment     | \"2026-10-12\"              | impossible-date   | moment",
                "occurredAt | \"gestern\"                 | impossible-date   | occurredAt",
                "colour     | \"GREEN\"                   | not-one-of        | colour",
                "written    | \"GREEN\"                   | not-one-of        | written",
                "flag       | \"true\"                    | wrong-type        | flag",
                "number     | \"7\"                       | wrong-type        | number",
                "number     | 7.5                         | wrong-type        | number",
                "other      | \"person:1\"                | wrong-type        | other",
                "other      | \"no id\"                   | wrong-type        | other",
                "part       | \"x\"                       | wrong-type        | part",
                "part       | {\"age\":1,\"colour\":\"RED\"} | field-missing  | part.name",
                "part       | {\"name\":\"a\",\"age\":151,\"colour\":\"RED\"} | wrong-type | part",
                "part       | {\"person\":\"stranger\",\"name\":\"a\",\"age\":1,\"colour\":\"RED\"} | unknown-person | part.person",
                "lines      | \"x\"                       | wrong-type        | lines",
                "lines      | [\"a\",\"\"]                | field-missing     | lines[1]",
                "colours    | [\"RED\",\"GREEN\"]         | not-one-of        | colours[1]",
                "streams    | [\"a:1\"]                   | wrong-type        | streams[0]",
                "rows       | [{\"name\":\"a\",\"age\":1,\"colour\":\"GREEN\"}] | not-one-of | rows[0].colour",
                "rows       | [{\"name\":\"a\",\"age\":1,\"colour\":\"RED\",\"x\":1}] | field-unknown | rows[0].x",
                "nonsense   | 1                           | field-unknown     | nonsense",
                "lateReason | 5                           | wrong-type        | lateReason"
            })
    void a_fault_says_where_it_is_and_leaves_no_trace(String slot, String value, String code, String at) {
        ObjectNode body = json(WHOLE);
        body.set(slot, json("{\"x\":" + value + "}").get("x"));
        assertThat(faults(body)).isEqualTo(Map.of(at, "request/" + code));
        assertThat(seals.keys).isEmpty();
    }

    @Test
    void all_faults_are_told_at_once_and_nothing_is_sealed() {
        ObjectNode body = json(WHOLE);
        body.put("line", 1)
                .put("unit", "999")
                .put("colour", "GREEN")
                .put("more", 1)
                .remove("number");
        ((ObjectNode) body.get("part")).put("age", "old");
        ((ObjectNode) body.get("rows").get(1)).put("name", "");

        assertThat(faults(body))
                .containsOnlyKeys("line", "unit", "colour", "more", "number", "part.age", "rows[1].name");
        assertThat(seals.keys).isEmpty();
    }

    @ParameterizedTest(name = "{0} characters: {1}")
    @CsvSource({"200, true", "201, false"})
    void a_line_is_no_longer_than_a_line(int length, boolean fits) {
        ObjectNode body = json(WHOLE).put("line", "字".repeat(length));
        if (fits) {
            assertThat(read(body).command().line()).hasSize(length);
        } else {
            assertThat(faults(body)).isEqualTo(Map.of("line", "request/field-too-long"));
        }
    }

    @ParameterizedTest(name = "{0} entries: {1}")
    @CsvSource({"2000, true", "2001, false"})
    void a_list_is_no_longer_than_a_list(int entries, boolean fits) {
        ObjectNode body = json(WHOLE);
        var lines = body.putArray("lines");
        for (int i = 0; i < entries; i++) {
            lines.add("x");
        }
        if (fits) {
            assertThat(read(body).command().lines()).hasSize(entries);
        } else {
            assertThat(faults(body)).isEqualTo(Map.of("lines", "request/field-too-long"));
        }
    }

    @Test
    void to_check_a_body_seals_nothing_and_finds_the_same_faults() {
        assertThat(reader.check(FORM, new Stream("stream:1"), new Whose(), json(WHOLE))
                        .command()
                        .line())
                .isEqualTo("一行");
        assertThat(seals.keys).isEmpty();
        ObjectNode body = json(WHOLE);
        body.remove("line");
        assertThatThrownBy(() -> reader.check(FORM, new Stream("stream:1"), new Whose(), body))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void what_was_typed_is_never_repeated_where_it_could_be_a_callers_words() {
        ObjectNode body = json(WHOLE).put("colour", "我叫陈建军").put("unit", "13812345678");
        BadInput bad = catchThrowableOfType(BadInput.class, () -> read(body));
        assertThat(bad.faults()).extracting(FieldFault::actual).containsOnlyNulls();
    }

    @Test
    void the_form_of_a_command_names_itself_and_its_slots_in_order() {
        assertThat(FORM.segment()).isEqualTo("everything");
        assertThat(FORM.slots()).extracting(Slot::name).startsWith("occurredAt", "line", "note");
        Slot written = FORM.slots().stream()
                .filter(slot -> slot.name().equals("written"))
                .findFirst()
                .orElseThrow();
        assertThat(written.kind()).isEqualTo(SlotKind.ENUM);
        assertThat(written.options()).containsExactly("RED", "BLUE");
    }

    private ReadCommand<Everything> read(ObjectNode body) {
        return reader.read(FORM, new Stream("stream:1"), new Whose(), body);
    }

    private Map<String, String> faults(ObjectNode body) {
        BadInput bad = catchThrowableOfType(BadInput.class, () -> read(body));
        Map<String, String> faults = new TreeMap<>();
        bad.faults().forEach(fault -> faults.put(fault.field(), fault.code()));
        return faults;
    }

    private static ObjectNode json(String text) {
        return (ObjectNode) StrictJson.object(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Knows everybody but strangers; who is not named is the first. */
    private static final class Whose implements WhoseWords {
        @Override
        public PersonId ofTheMatter() {
            return new PersonId("person:matter");
        }

        @Override
        public Optional<PersonId> person(String slot, @Nullable String written) {
            return Optional.of(written == null ? "first" : written)
                    .filter(name -> !name.equals("stranger"))
                    .map(name -> new PersonId("person:" + name));
        }
    }
}
