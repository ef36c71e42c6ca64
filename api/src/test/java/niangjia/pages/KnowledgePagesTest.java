package niangjia.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import niangjia.desk.RunningDesk;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An administrator revises guidance by the keyboard, and the operator beside a call is told the new wording. */
@Tag("browser")
class KnowledgePagesTest {
    private static final String GUIDANCE = "/knowledge/guidance:injury-commute";
    private static final String ASK = """
            async ([account]) => {
              const form = new URLSearchParams({ account });
              const answer = await fetch('/knowledge/beside', { method: 'POST', body: form,
                headers: { 'X-CSRF-TOKEN': document.querySelector('meta[name=csrf]').content } });
              const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
              return [...page.querySelectorAll('article.answer')].map(e => [e.dataset.ref, e.dataset.note,
                e.querySelector('button kbd').textContent, e.textContent].join('|'))
                .concat([...page.querySelectorAll('.answers-none')].map(e => e.textContent));
            }""";

    @RegisterExtension
    static final BrowserDesk desk = new BrowserDesk();

    @BeforeAll
    static void start() {
        desk.password("admin", RunningDesk.PASSWORD, false);
    }

    @Test
    void a_revision_is_previewed_recorded_with_its_reason_and_told_to_the_next_caller() {
        try (Seat seat = desk.seat()) {
            seat.signIn("admin").open(GUIDANCE);
            seat.page().keyboard().press("Control+Enter");
            seat.page().waitForURL(Pattern.compile(".*/revise"));
            seat.fits();
            seat.type("title", "上下班路上出车祸，本人不负主要责任的，算工伤");
            seat.page().waitForSelector("#preview .answer b:has-text('本人不负主要责任')");
            seat.page().waitForSelector("#preview .changes ins");

            // without a reason it comes back, with all that was typed
            seat.page().keyboard().press("Control+Enter");
            seat.page().waitForSelector(".problem");
            assertThat(seat.page().inputValue("[name=title]")).contains("本人不负主要责任");
            seat.fits();
            seat.type("reason", "照条例的说法");
            seat.page().keyboard().press("Control+Enter");
            seat.page().waitForURL(Pattern.compile(".*" + GUIDANCE + "([?].*)?$"));
            seat.page().waitForSelector("th:has-text('第 2 版')");
            seat.fits();
            assertThat(seat.page().textContent(".versions thead")).contains("照条例的说法", "系统管理员", "起始口径集");
            assertThat(seat.page().textContent(".versions td.changed")).contains("本人不负主要责任");
        }
        try (Seat seat = desk.seat()) {
            seat.signIn("operator").open("/log");
            List<?> answers = (List<?>) seat.page().evaluate(ASK, List.of("下班路上骑电动车被车撞了，算不算工伤"));
            assertThat(answers).hasSizeBetween(1, 3);
            assertThat(String.valueOf(answers.get(0)))
                    .startsWith("guidance:injury-commute@2|已告知：上下班路上出车祸，本人不负主要责任的")
                    .contains("《工伤保险条例》第十四条", "Alt+7", "对上：");
            assertThat(String.valueOf(seat.page().evaluate(ASK, List.of("今天路上不堵"))))
                    .contains("没有对得上的口径");
            assertThat(String.valueOf(seat.page().evaluate(ASK, List.of("退休返聘摔伤"))))
                    .contains("未核实");

            seat.open("/knowledge").open(GUIDANCE);
            assertThat(seat.page().content()).contains("由本级或上级管理员维护").doesNotContain("/revise");
        }
    }

    @Test
    void a_stale_form_shows_both_texts_and_is_recorded_when_sent_again() {
        try (Seat first = desk.seat();
                Seat second = desk.seat()) {
            first.signIn("admin").open("/knowledge/guidance:part-time/revise");
            second.signIn("admin").open("/knowledge/guidance:part-time/revise");
            first.type("title", "小时工半个月结一次工资").type("reason", "先改");
            first.page().keyboard().press("Control+Enter");
            first.page().waitForSelector("th:has-text('第 2 版')");

            second.type("title", "小时工十五天必须结工资").type("reason", "后改");
            second.page().keyboard().press("Control+Enter");
            second.page().waitForSelector(".theirs:has-text('小时工半个月结一次工资')");
            assertThat(second.page().inputValue("[name=title]")).isEqualTo("小时工十五天必须结工资");
            second.fits();
            second.page().keyboard().press("Control+Enter");
            second.page().waitForSelector("th:has-text('第 3 版')");
            assertThat(second.page().textContent("h1")).isEqualTo("小时工十五天必须结工资");
        }
    }
}
