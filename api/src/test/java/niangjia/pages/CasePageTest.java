package niangjia.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One case on the screen, read and worked without a mouse. */
@Tag("browser")
class CasePageTest {
    @RegisterExtension
    static final BrowserDesk desk = new BrowserDesk();

    @Test
    void keys_change_the_zoom_and_the_filter_stays() {
        String address = logged("张改花", "13700000101");
        addInformation(address, "又打来问进展");
        try (Seat seat = seat("operator").open(address)) {
            Page page = seat.page();
            int steps = page.locator("#entries > li").count();
            assertThat(page.textContent("#count-STEPS")).isEqualTo(String.valueOf(steps));
            press(page, "1", "MILESTONES");
            assertThat(page.locator("#entries > li").count()).isLessThan(steps);
            press(page, "3", "RECORD");
            seat.tabTo("medium").page().keyboard().press("ArrowDown");
            page.waitForURL(Pattern.compile(".*medium=PHONE.*"));
            assertThat(page.locator("#entries > li").count()).isEqualTo(2);
            page.keyboard().press("Escape");
            press(page, "2", "STEPS");
            assertThat(page.url()).contains("medium=PHONE");
            seat.fits();
            page.reload();
            assertThat(page.locator("#entries > li").count()).isEqualTo(2);
            assertThat(page.inputValue("[name=medium]")).isEqualTo("PHONE");
        }
    }

    @Test
    void an_entry_opens_by_enter_and_says_when_it_was_recorded_and_what_it_rests_on() {
        String address = logged("张改花", "13700000102");
        try (Seat seat = seat("operator").open(address + "?zoom=RECORD")) {
            // the newest is on top: three clocks, the order, the call
            int entries = seat.page().locator("#entries > li").count();
            for (int i = 0; i < entries; i++) {
                seat.page().keyboard().press("j");
            }
            seat.page().keyboard().press("Enter");
            String opened = seat.page().textContent("#entries details[open]");
            assertThat(opened).contains("发生", "记录", "依据", "本件第 1 条", "话务员 刘芳", "请求");
            assertThat(seat.page().locator("#entries details[open]").count()).isOne();
            seat.fits();
        }
    }

    @Test
    void the_primary_act_opens_by_its_key_and_an_act_that_is_shut_says_when_and_by_whom() {
        String address = logged("张改花", "13700000103");
        try (Seat seat = seat("dispatcher").open(address)) {
            seat.primary("dispatch");
            assertThat(seat.page().textContent(".doing h2")).isEqualTo("派单");
            seat.page().locator(".others summary").focus();
            seat.page().keyboard().press("Enter");
            seat.fits();
            assertThat(seat.page().textContent(".acts .shut:has(> span:text-is('签收'))"))
                    .contains("待签收时由", "承办人");
        }
    }

    @Test
    void a_repeat_and_the_matter_it_repeats_lead_to_each_other_as_far_as_the_reader_sees() {
        String first = logged("李桂英", "13700000104");
        String second = logged("李桂英", "13700000104");
        String number = text(first, "h1");
        try (Seat seat = seat("operator").open(second + "/acts/link-repeat")) {
            seat.type("earlier", number)
                    .choose("handling", "HANDLED_SEPARATELY")
                    .type("explanation", "另一个月的工资");
            seat.send();
            assertThat(seat.page().textContent("#case-chain")).contains(number, "当前");
            seat.page().keyboard().press("[");
            seat.page().waitForURL(Pattern.compile(".*" + first));
            assertThat(seat.page().textContent("h1")).isEqualTo(number);
            assertThat(seat.page().textContent("#case-chain")).contains("另行办理");
            seat.page().keyboard().press("]");
            seat.page().waitForURL(Pattern.compile(".*" + second));
            seat.fits();
        }
        try (Seat seat = seat("dispatcher").open(first)) {
            seat.primary("dispatch").choose("unit", "430502");
            seat.send();
        }
        try (Seat seat = seat("county.handler").open(first)) {
            assertThat(seat.page().isHidden("#case-chain")).isTrue();
        }
    }

    @Test
    void another_running_matter_of_the_same_number_is_offered() {
        logged("王二妹", "13700000105");
        String second = logged("王二妹", "13700000105");
        try (Seat seat = seat("operator").open(second)) {
            seat.page().waitForSelector(".related summary").focus();
            seat.page().keyboard().press("Enter");
            assertThat(seat.page().textContent(".related .sheet")).contains("同一来电");
            seat.fits();
        }
    }

    @Test
    void what_another_desk_did_comes_in_beside_a_form_that_keeps_what_is_typed() {
        String address = logged("赵小兰", "13700000106");
        try (Seat slow = seat("dispatcher").open(address)) {
            slow.primary("dispatch").choose("unit", "430502").type("note", "请当天联系");
            int before = slow.page().locator("#entries > li").count();
            List<String> asked = new ArrayList<>();
            slow.page().onRequest(request -> {
                if (request.url().contains("seen=")) {
                    asked.add(request.url());
                }
            });
            addInformation(address, "机器正在往外拉");
            // the sequence it really has: heard three times, by the live line and from here, it is asked for once
            slow.page().evaluate(CHANGED, 5);
            slow.page().evaluate(CHANGED, 5);
            slow.page().waitForSelector(".news");
            assertThat(asked).hasSize(1);
            assertThat(slow.page().textContent(".news")).contains("刘芳", "补充");
            assertThat(slow.page().locator("#entries > li").count()).isEqualTo(before + 1);
            assertThat(slow.page().inputValue("[name=note]")).isEqualTo("请当天联系");
            assertThat(slow.page().evaluate("() => document.activeElement.name"))
                    .isEqualTo("note");
            assertThat(slow.page().textContent("#count-RECORD")).isEqualTo("6");
            assertThat(slow.page().textContent("#recorded-at")).contains("6");
            slow.page().evaluate(CHANGED, 2);
            assertThat(slow.page().locator("#entries > li").count()).isEqualTo(before + 1);
            slow.fits();
        }
    }

    @Test
    void the_case_page_has_room_on_a_seat_with_large_type_and_in_english() {
        String address = logged("孙大姐", "13700000107");
        try (Seat seat = seat("dispatcher").open(address + "?lang=en")) {
            assertThat(seat.page().textContent(".course h2")).isEqualTo("Course");
            seat.page().evaluate("() => { document.documentElement.style.fontSize = '125%'; }");
            seat.fits();
            seat.open("/register?lang=zh");
        }
    }

    @Test
    void the_search_finds_by_number_telephone_name_and_employer_and_no_address_holds_what_was_asked() {
        String address = logged("钱三多", "13700000108");
        String number = text(address, "h1");
        try (Seat seat = seat("operator")) {
            for (String asked : List.of(number, "137 0000 0108", "钱三", "钱三多的厂")) {
                seat.open("/queue");
                seat.page().keyboard().press("/");
                seat.page().keyboard().type(asked);
                seat.page().keyboard().press("Enter");
                seat.page().waitForURL(Pattern.compile(".*" + address));
            }
            seat.page().keyboard().press("/");
            seat.page().keyboard().type("没有这个人");
            seat.page().keyboard().press("Enter");
            seat.page().waitForSelector(".found .empty");
            assertThat(seat.page().url()).endsWith("/search?first");
            seat.fits();
        }
        try (Seat seat = seat("county.handler")) {
            seat.page().keyboard().press("/");
            seat.page().keyboard().type("137 0000 0108");
            seat.page().keyboard().press("Enter");
            assertThat(seat.page().waitForSelector(".found .empty").textContent())
                    .contains("没有找到");
        }
    }

    private static final String CHANGED =
            "sequence => document.dispatchEvent(new CustomEvent('desk:changed', { detail: {"
                    + " complaintId: document.querySelector('main').dataset.complaint, sequence } }))";

    private static void press(Page page, String key, String zoom) {
        page.keyboard().press(key);
        page.waitForURL(Pattern.compile(".*zoom=" + zoom + ".*"));
    }

    private static Seat seat(String who) {
        return desk.seat(who);
    }

    private static String text(String address, String selector) {
        try (Seat seat = seat("operator").open(address)) {
            return seat.page().textContent(selector);
        }
    }

    private static void addInformation(String address, String words) {
        try (Seat seat = seat("operator").open(address + "/acts/add-information")) {
            seat.type("text", words);
            seat.send();
        }
    }

    static String logged(Seat seat, String name, String phone) {
        seat.open("/log")
                .type("account", "三个月没发工资")
                .type("caller.name", name)
                .type("caller.phone", phone)
                .choose("order.category", "WAGE")
                .type("order.summary", "拖欠三个月工资")
                .type("order.employer.name", name + "的厂");
        seat.send();
        return Path.of(seat.page().url().replaceAll("^https?://[^/]*|[?].*", ""))
                .toString();
    }

    private static String logged(String name, String phone) {
        try (Seat seat = seat("operator")) {
            return logged(seat, name, phone);
        }
    }
}
