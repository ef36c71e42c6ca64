package niangjia.shared.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import niangjia.shared.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {
    @Test
    void an_object_is_read() {
        assertThat(StrictJson.object("{\"a\":1}".getBytes(UTF_8)).get("a").intValue())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[]",
                "null",
                "7",
                "\"a\"",
                "{\"a\":1}{}",
                "{\"a\":1,\"a\":2}",
                "{a:1}",
                "{\"a\":NaN}",
                "{\"a\":01}",
                "{\"张三\":\"1",
                "\u0000"
            })
    void anything_else_is_malformed_and_its_words_are_not_repeated(String body) {
        assertThatThrownBy(() -> StrictJson.object(body.getBytes(UTF_8)))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> {
                    assertThat(refused.code()).isEqualTo("request/malformed");
                    assertThat(refused.facts()).hasSize(2).allMatch(fact -> fact instanceof Integer);
                });
    }

    @Test
    void a_tower_of_brackets_is_malformed() {
        assertThatThrownBy(() -> StrictJson.object(("{\"a\":" + "[".repeat(5000)).getBytes(UTF_8)))
                .isInstanceOf(RuleViolated.class);
    }

    @Test
    void bytes_that_are_no_text_are_malformed() {
        assertThatThrownBy(() -> StrictJson.object(new byte[] {'{', '"', (byte) 0xff, (byte) 0xfe, '"', ':', '1', '}'}))
                .isInstanceOf(RuleViolated.class);
    }
}
