package niangjia.audit.read;

import static niangjia.audit.read.ErasureProbes.marked;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErasureProbesTest {
    private static final String ACCOUNT = "老板说账房在二楼北侧，一直没有发工资，我们四十七个人去找过他三次，每次都说下个月一定发，到现在也没有发";

    private final ErasureProbes probes = ErasureProbes.of(
            List.of(marked("王建国", true), marked("19900007357", true), marked(ACCOUNT, false), marked("已经办好", false)));

    @ParameterizedTest
    @CsvSource({
        "19900007357, true, true",
        "来电 199 0000, false, false",
        "王建国, false, true",
        "王建, false, false",
        "已经办好, false, false",
        "一直没有发工资, false, false",
    })
    void a_number_tells_a_name_is_common_and_a_phrase_is_everybodys(String text, boolean tells, boolean in) {
        assertThat(probes.tells("前" + text + "后")).isEqualTo(tells);
        assertThat(probes.in("前" + text + "后")).isEqualTo(in);
    }

    @Test
    void the_very_same_words_under_another_key_are_no_quote_unless_they_name_the_person() {
        String answer = "可以到区仲裁委申请仲裁，带上工资条和考勤记录";
        String named = "王建国可以到区仲裁委申请仲裁，带上工资条和考勤记录";
        ErasureProbes own = ErasureProbes.of(List.of(marked("王建国", true), marked(answer, false), marked(named, false)));
        assertThat(own.quotedBy(" " + answer)).isFalse();
        assertThat(own.quotedBy("他说：" + answer)).isTrue();
        assertThat(own.quotedBy(named)).isTrue();
        assertThat(own.in(answer)).isTrue();
    }

    @Test
    void half_of_a_long_text_is_found_too() {
        int half = ACCOUNT.length() / 2;
        assertThat(probes.tells(ACCOUNT.substring(0, half))).isTrue();
        assertThat(probes.tells(ACCOUNT.substring(half))).isTrue();
        assertThat(probes.identifies(ACCOUNT)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"\\u%04x", "\\u%04X", "&#x%x;", "&#%d;"})
    void a_name_is_found_in_every_way_it_may_be_written(String form) {
        String written = "王建国".chars().mapToObj(form::formatted).collect(Collectors.joining());
        assertThat(probes.in("{" + written + "}")).isTrue();
        assertThat(probes.in(URLEncoder.encode("王建国", StandardCharsets.UTF_8))).isTrue();
    }

    @Test
    void redaction_hides_what_quotes_and_leaves_the_rest() {
        assertThat(probes.redacted("王建国（19900007357）来访，李四陪同")).isEqualTo("███（███████████）来访，李四陪同");
        assertThat(probes.redacted("李四来访")).isEqualTo("李四来访");
    }

    @Test
    void nothing_is_looked_for_where_there_is_nothing() {
        ErasureProbes none = ErasureProbes.of(List.of());
        assertThat(none.count()).isZero();
        assertThat(none.in("王建国")).isFalse();
    }
}
