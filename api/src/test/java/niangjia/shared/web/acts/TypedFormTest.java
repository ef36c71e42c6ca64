package niangjia.shared.web.acts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.node.ObjectNode;

class TypedFormTest {
    private final MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();

    @Test
    void single_values_become_what_the_api_takes() {
        typed.add("line", "一行");
        typed.add("words", "两\r\n行");
        typed.add("unit", "430500");
        typed.add("sum", "12，345.60 元");
        typed.add("day", "2026-10-02");
        typed.add("moment", "2026-10-03T08:30");
        typed.add("colour", "RED");
        typed.add("number", " 7 ".strip());
        typed.add("other", "stream:2");
        typed.add("lateReason", "补录");

        ObjectNode body = body();

        assertThat(body.get("line").stringValue()).isEqualTo("一行");
        assertThat(body.get("words").stringValue()).isEqualTo("两\n行");
        assertThat(body.get("sum").stringValue()).isEqualTo("12345.60");
        assertThat(body.get("moment").stringValue()).isEqualTo("2026-10-03T08:30:00+08:00");
        assertThat(body.get("number").intValue()).isEqualTo(7);
        assertThat(body.get("colour").stringValue()).isEqualTo("RED");
        assertThat(body.get("lateReason").stringValue()).isEqualTo("补录");
    }

    @Test
    void what_was_left_blank_is_not_there() {
        typed.add("line", "  ");
        typed.add("occurredAt", "");
        assertThat(body().has("line")).isFalse();
        assertThat(body().has("occurredAt")).isFalse();
        assertThat(body().has("maybe")).isFalse();
        assertThat(body().has("lateReason")).isFalse();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"true, true", "on, false", "'', false"})
    void a_tick_is_true_and_no_tick_is_false(String sent, boolean flag) {
        typed.add("flag", sent);
        assertThat(body().get("flag").booleanValue()).isEqualTo(flag);
        typed.remove("flag");
        assertThat(body().get("flag").booleanValue()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"7.5", "seven", "1234567890"})
    void what_is_no_number_goes_on_as_it_is_for_the_reader_to_refuse(String written) {
        typed.add("number", written);
        assertThat(body().get("number").stringValue()).isEqualTo(written);
    }

    @Test
    void a_list_is_typed_one_to_a_line_and_choices_are_each_their_own() {
        typed.add("lines", "甲\r\n\r\n 乙 \n");
        typed.add("colours", "RED");
        typed.add("colours", "BLUE");
        assertThat(body().get("lines").toString()).isEqualTo("[\"甲\",\"乙\"]");
        assertThat(body().get("colours").toString()).isEqualTo("[\"RED\",\"BLUE\"]");
        assertThat(body().get("streams").size()).isZero();
    }

    @Test
    void a_part_that_may_be_left_out_is_there_once_something_is_typed_in_it() {
        typed.add("maybe.colour", "RED");
        assertThat(body().has("maybe")).isFalse();
        typed.add("maybe.name", "李娜");
        assertThat(body().get("maybe").get("name").stringValue()).isEqualTo("李娜");
        assertThat(body().get("maybe").get("colour").stringValue()).isEqualTo("RED");
        assertThat(body().has("part")).isTrue();
    }

    @Test
    void a_part_of_somebody_who_stays_unnamed_is_filled_by_that_alone() {
        typed.add("maybe.anonymous", "true");
        assertThat(body().get("maybe").get("anonymous").booleanValue()).isTrue();
    }

    @Test
    void empty_rows_do_not_count_wherever_they_stand() {
        for (int row = 0; row < 4; row++) {
            typed.add("rows[" + row + "].name", row == 1 || row == 3 ? "" : "第" + row);
            typed.add("rows[" + row + "].colour", "RED");
        }
        typed.add("rows[9].name", "太远");
        assertThat(body().get("rows").findValues("name"))
                .extracting(name -> name.stringValue())
                .containsExactly("第0", "第2");
    }

    private ObjectNode body() {
        return new TypedForm(typed).of(CommandForm.of(Everything.class, false).slots());
    }
}
