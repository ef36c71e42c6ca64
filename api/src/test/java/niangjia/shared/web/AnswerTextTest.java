package niangjia.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in an answer is found in whatever way it is written, and what does not is not. */
class AnswerTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "李小明|<td>李小明</td>",
                "李小明|<td>李<mark>小</mark>明</td>",
                "李小明|{\"name\":\"李小明\"}",
                "李小明|<input value=\"李小明\">",
                "13800138000|138 0013 8000",
                "13800138000|138****8000",
                "430502199001011234|430502********1234",
                "老板说\"不给\"，工人散了|<p>老板说&quot;不给&quot;，工人散了</p>",
                "车间四十七个人都没有拿到工资，找过三次|车间四十七个人都没…",
                "王|姓王",
                "，|什么都可以"
            })
    void it_is_found(String text, String answer) {
        assertThat(new AnswerText(answer).test(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"李小明|<td>李小红</td>", "13800138000|13900139001", "李小明|<td title=\"李\">小明</td>", "王|姓李"})
    void what_is_not_there_is_not_found(String text, String answer) {
        assertThat(new AnswerText(answer).test(text)).isFalse();
    }

    @Test
    void what_is_packed_cannot_be_looked_through() {
        assertThat(AnswerText.readable("text/html;charset=UTF-8")).isTrue();
        assertThat(AnswerText.readable("application/json")).isTrue();
        assertThat(AnswerText.readable("text/csv")).isTrue();
        assertThat(AnswerText.readable("application/vnd.openxmlformats-officedocument.wordprocessingml.document"))
                .isFalse();
        assertThat(AnswerText.readable("application/pdf")).isFalse();
        assertThat(AnswerText.readable(null)).isFalse();
    }
}
