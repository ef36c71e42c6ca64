package niangjia.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class CallSheetTest {
    private final MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();

    @ParameterizedTest
    @CsvSource({
        "OPEN, false, false, 'DISCLOSE_IDENTITY,SHARE_WITH_OTHER_BODY'",
        "WITHHELD, false, false, ''",
        "SECRET, false, true, ''",
        "ANONYMOUS, true, false, ''",
        "nonsense, false, false, ''",
    })
    void one_question_about_the_name_settles_consent_secrecy_and_anonymity(
            String answer, boolean anonymous, boolean secret, String consents) {
        typed.set("caller.name", "陈建军");
        typed.set("secrecy", answer);
        MultiValueMap<String, String> acts = new CallSheet(typed).asActs();
        assertThat(acts.getFirst("caller.anonymous")).isEqualTo(String.valueOf(anonymous));
        assertThat(acts.getFirst("order.secret")).isEqualTo(String.valueOf(secret));
        assertThat(acts.get("consents")).isEqualTo(consents.isEmpty() ? List.of() : List.of(consents.split(",")));
    }

    @Test
    void who_leaves_no_name_is_anonymous_and_who_leaves_one_is_not() {
        typed.set("caller.phone", "13873906207");
        assertThat(new CallSheet(typed).asActs().getFirst("caller.anonymous")).isEqualTo("true");
        typed.set("caller.name", "陈建军");
        assertThat(new CallSheet(typed).asActs().getFirst("caller.anonymous")).isEqualTo("false");
    }

    @Test
    void a_call_back_is_agreed_to_only_if_it_was_asked_and_answered() {
        assertThat(new CallSheet(typed).asActs().get("consents")).isEmpty();
        typed.set("callBack", "true");
        assertThat(new CallSheet(typed).asActs().get("consents")).containsExactly("CALL_BACK");
    }

    @ParameterizedTest
    @CsvSource({
        "'五月没发工资。老板跑了', 五月没发工资",
        "'五月没发工资', 五月没发工资",
        "'没钱！', 没钱",
        "'', ''",
        "'一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十末', 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十",
    })
    void without_a_summary_the_first_sentence_of_the_account_stands_for_it(String account, String summary) {
        assertThat(CallSheet.firstSentence(account)).isEqualTo(summary);
        typed.set("account", account);
        assertThat(new CallSheet(typed).asActs().getFirst("order.summary")).isEqualTo(summary);
        typed.set("order.summary", "自己写的");
        assertThat(new CallSheet(typed).asActs().getFirst("order.summary")).isEqualTo("自己写的");
    }

    @ParameterizedTest
    @CsvSource({"ORDER, ORDER", "ANSWER, ANSWER", "URGE, URGE", "ADD, ADD", "LOG, LOG", "'', ORDER", "order, ORDER"})
    void the_end_is_the_key_that_was_pressed_and_an_order_otherwise(String pressed, CallEnd end) {
        typed.set("end", pressed);
        assertThat(new CallSheet(typed).end()).isEqualTo(end);
    }
}
