package niangjia.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import niangjia.desk.RunningDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The call sheet as the operator uses it: one page, no mouse. */
class CallTest {
    private static Chromium chromium;
    private static RunningDesk desk;

    @BeforeAll
    static void start(@TempDir Path directory) {
        chromium = Chromium.open();
        desk = RunningDesk.demo(directory);
    }

    @AfterAll
    static void stop() {
        if (desk != null) {
            desk.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void a_question_is_answered_while_speaking_and_closed() {
        try (Seat seat = operator()) {
            seat.page().keyboard().type("年休假没休完，年底单位不给钱，能不能要。");
            seat.page().keyboard().press("Control+Shift+Enter");
            assertThat(seat.page().evaluate("() => document.activeElement.name"))
                    .isEqualTo("answer");
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

    private static Seat operator() {
        return chromium.seat(desk.uri().toString()).signIn("operator").open("/log");
    }
}
