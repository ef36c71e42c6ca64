package niangjia.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The call sheet as the operator uses it: one page, no mouse. */
@Tag("browser")
class CallTest {
    @RegisterExtension
    static final BrowserDesk desk = new BrowserDesk();

    @Test
    void a_question_is_answered_while_speaking_and_closed() {
        try (Seat seat = operator()) {
            seat.page().keyboard().type("年休假没休完，年底单位不给钱，能不能要。");
            seat.page().keyboard().press("Control+Shift+Enter");
            seat.focused("answer");
            seat.page().keyboard().type("应休未休的，按日工资三倍给。");
            assertThat(seat.finishCall("Control+Shift+Enter")).contains("已当场答复，办结");
            seat.open(seat.page().getAttribute("[data-done] a", "href"));
            assertThat(seat.state()).isEqualTo("已办结");
        }
    }

    @Test
    void what_the_account_says_is_offered_and_taken_by_one_key_only() {
        try (Seat seat = operator()) {
            seat.page().keyboard().type("一个车间四十七个人，欠了三万五没发。");
            assertThat(seat.page().textContent("[data-facts]")).contains("35,000", "47");
            assertThat(seat.page().inputValue("[name=claimed]")).isEmpty();
            assertThat(seat.page().inputValue("[name='order.workers']")).isEqualTo("1");
            seat.page().keyboard().press("Control+Alt+f");
            assertThat(seat.page().inputValue("[name=claimed]")).isEqualTo("35000");
            assertThat(seat.page().inputValue("[name='order.workers']")).isEqualTo("47");
            assertThat(seat.page().isVisible("[data-group]")).isTrue();
        }
    }

    @Test
    void the_sum_that_was_told_becomes_a_claim_of_the_order() {
        try (Seat seat = operator()) {
            seat.page().keyboard().type("押金五百块不退。");
            seat.page().keyboard().press("Control+Alt+f");
            seat.choose("order.category", "WAGE");
            assertThat(seat.finishCall("Control+Enter")).contains("已开工单");
            seat.open(seat.page().getAttribute("[data-done] a", "href"));
            assertThat(seat.page().textContent(".facts")).contains("500");
        }
    }

    @Test
    void numbers_are_judged_while_typed_and_right_ones_are_marked() {
        try (Seat seat = operator()) {
            seat.type("caller.idNumber", "11010519491231002");
            assertThat(seat.page().isVisible("[data-wrong=id]")).isFalse();
            seat.page().keyboard().type("1");
            assertThat(seat.page().isVisible("[data-wrong=id]")).isTrue();
            seat.page().keyboard().press("Backspace");
            seat.page().keyboard().type("X");
            assertThat(seat.page().isVisible("[data-wrong=id]")).isFalse();
            assertThat(seat.page().isVisible("label:has([name='caller.idNumber']) .fine"))
                    .isTrue();
            seat.type("caller.phone", "138 7390 620");
            assertThat(seat.page().isVisible("[data-wrong=phone]")).isFalse();
            seat.page().keyboard().press("Tab");
            assertThat(seat.page().isVisible("[data-wrong=phone]")).isTrue();
        }
    }

    @Test
    void what_is_missing_is_told_late_and_once() {
        try (Seat seat = operator()) {
            assertThat(seat.page().isVisible("[data-missing]")).isFalse();
            seat.page().keyboard().type("老板不给钱");
            assertThat(seat.page().isVisible("[data-missing]")).isFalse();
            seat.page().keyboard().press("Tab");
            assertThat(seat.page().textContent("[data-missing]")).contains("事项").doesNotContain("诉求经过");
        }
    }

    @Test
    void a_letter_has_no_talk_time_and_the_next_sheet_keeps_its_door() {
        try (Seat seat = operator()) {
            seat.choose("channel", "LETTER").choose("medium", "PAPER");
            assertThat(seat.page().isVisible("[data-talk]")).isFalse();
            seat.page().focus("[name=account]");
            seat.page().keyboard().type("来信反映加班费没算。");
            seat.page().focus("[name=end][value=LOG]");
            assertThat(seat.finishCall("Enter")).contains("待定");
            assertThat(seat.page().inputValue("[name=channel]")).isEqualTo("LETTER");
            assertThat(seat.page().inputValue("[name=medium]")).isEqualTo("PAPER");
        }
    }

    @Test
    void a_half_composed_word_asks_for_nothing_and_a_finished_one_does() {
        try (Seat seat = operator()) {
            List<String> asked = new CopyOnWriteArrayList<>();
            seat.page().onRequest(request -> {
                if (request.url().endsWith("/log/matches")) {
                    asked.add(request.postData());
                }
            });
            CDPSession keyboard = seat.page().context().newCDPSession(seat.page());
            for (String half : List.of("g", "go", "gon", "gong", "gong'zi")) {
                keyboard.send("Input.imeSetComposition", composed(half));
            }
            // longer than any pause after which the sheet asks
            seat.page().waitForTimeout(600);
            assertThat(asked).isEmpty();
            JsonObject word = new JsonObject();
            word.addProperty("text", "工资");
            seat.page().waitForRequest("**/log/matches", () -> keyboard.send("Input.insertText", word));
            assertThat(asked).hasSize(1);
            assertThat(seat.page().inputValue("[name=account]")).isEqualTo("工资");
        }
    }

    private static JsonObject composed(String half) {
        JsonObject composition = new JsonObject();
        composition.addProperty("text", half);
        composition.addProperty("selectionStart", half.length());
        composition.addProperty("selectionEnd", half.length());
        return composition;
    }

    @Test
    void a_simple_question_takes_twelve_strokes_or_fewer_beyond_the_words() {
        try (Seat seat = operator()) {
            seat.page().keyboard().type("老板两个月没发工资，找谁要。");
            seat.page().waitForSelector(".answers .answer");
            // two keys held and one pressed, each counted: Alt, 7; Ctrl, Shift, Enter
            int strokes = seat.strokes("Alt+Digit7");
            assertThat(seat.page().inputValue("[name=answer]")).isNotBlank();
            assertThat(seat.page().inputValue("[name=knowledgeRef]")).contains("@");
            strokes += seat.strokes("Control+Shift+Enter");
            seat.next();
            assertThat(strokes).isLessThanOrEqualTo(12);
            assertThat(seat.page().textContent("[data-done]")).contains("已当场答复，办结");
        }
    }

    @Test
    void a_known_caller_is_accepted_by_enter_and_an_open_matter_urged_by_one_key() {
        String open = ordered("鸿达箱包厂五月到七月的工资没发。", "李春花", "13973900011", "鸿达箱包厂");
        try (Seat seat = operator()) {
            seat.page().keyboard().type("又来问上次的事，工资还是没有。");
            seat.type("caller.phone", "139-7390 0011");
            seat.page().waitForSelector(".hit[data-open=true]");
            assertThat(seat.page().textContent(".hit")).contains("李春花");
            seat.page().keyboard().press("F2");
            assertThat(seat.page().evaluate("() => document.activeElement.className"))
                    .isEqualTo("hit");
            seat.page().keyboard().press("Enter");
            assertThat(seat.page().inputValue("[name='caller.name']")).isEqualTo("李春花");
            assertThat(seat.finishCall("F8")).contains("并催办", open);
            seat.open(seat.page().getAttribute("[data-done] a:nth-of-type(2)", "href"));
            assertThat(seat.page().textContent(".events")).contains("催办");
        }
    }

    @Test
    void one_slipped_digit_finds_the_caller_and_what_is_new_goes_to_the_open_matter() {
        String open = ordered("食堂饭菜变质，十几个工友拉肚子。", "周志明", "13973900022", "恒兴建材公司");
        try (Seat seat = operator()) {
            seat.page().keyboard().type("今天又有三个工友送医院了。");
            seat.type("caller.phone", "13973900023");
            seat.page().waitForSelector(".hit[data-open=true]");
            assertThat(seat.finishCall("F9")).contains("并补充到", open);
        }
    }

    @Test
    void similar_words_show_an_open_matter_and_escape_sends_it_away() {
        ordered("老板连夜把缝纫机往外拉，怕他跑路不给钱。", "孙小梅", "13973900033", "美悦服饰");
        try (Seat seat = operator()) {
            seat.page().keyboard().type("看到老板把缝纫机连夜往外拉，是不是要跑路。");
            seat.page().waitForSelector(".hit");
            seat.page().keyboard().press("F2");
            seat.page().keyboard().press("Escape");
            assertThat(seat.page().locator(".hit:visible").count()).isZero();
            seat.focused("account");
            seat.page().keyboard().type("急。");
            assertThat(seat.page().inputValue("[name=account]")).endsWith("急。");
        }
    }

    /** The number of an order the first call opened. */
    private static String ordered(String account, String name, String phone, String employer) {
        try (Seat seat = operator()) {
            seat.page().keyboard().type(account);
            seat.type("order.employer.name", employer)
                    .type("caller.name", name)
                    .choose("order.category", "WAGE")
                    .type("caller.phone", phone);
            assertThat(seat.finishCall("Control+Enter")).contains("已开工单");
            return seat.page().textContent("[data-done] a").strip();
        }
    }

    /** An empty sheet: what another test left unsent is discarded. */
    private static Seat operator() {
        Seat seat = desk.seat("operator").open("/log");
        seat.page().evaluate("() => window.drafts.discard(document.querySelector('form[data-call]'))");
        seat.page().focus("[name=account]");
        return seat;
    }
}
