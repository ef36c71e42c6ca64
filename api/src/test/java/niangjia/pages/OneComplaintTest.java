package niangjia.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A call, from the first word to the caller's own verdict, through the hands of all who have a part in it. */
@Tag("browser")
class OneComplaintTest {
    @RegisterExtension
    static final BrowserDesk desk = new BrowserDesk();

    @Test
    void a_call_becomes_an_order_and_is_closed_with_the_callers_verdict() {
        String address = logged();
        assertThat(acted("dispatcher", address, "dispatch", seat -> seat.choose("unit", "430502")))
                .isEqualTo("待签收");
        assertThat(acted("county.handler", address, "sign", seat -> {})).isEqualTo("办理中");
        assertThat(acted("county.handler", address, "contact-caller", seat -> {
                    seat.tabTo("reached").page().keyboard().press("Space");
                    seat.type("note", "约好明天上午到厂");
                }))
                .isEqualTo("办理中");
        assertThat(acted("county.handler", address, "report-result", seat -> seat.choose("result", "SOLVED")
                        .type("text", "单位当面补发全部工资")))
                .isEqualTo("待审批");
        assertThat(acted("county.chair", address, "approve-result", seat -> {})).isEqualTo("待审核");
        assertThat(acted("dispatcher", address, "pass-review", seat -> {})).isEqualTo("待回访");
        assertThat(acted("callback", address, "call-back", seat -> {
                    seat.choose("satisfaction", "SATISFIED")
                            .tabTo("solved")
                            .page()
                            .keyboard()
                            .press("Space");
                    seat.type("words", "钱到手了");
                }))
                .isEqualTo("已回访");
        assertThat(acted("dispatcher", address, "close-order", seat -> {})).isEqualTo("已办结");
    }

    @Test
    void a_refused_form_keeps_what_was_typed_and_says_what_is_wrong_beside_the_field() {
        try (Seat seat = desk.seat("operator").open("/log")) {
            seat.type("account", "老板说没钱").type("caller.phone", "不记得");
            seat.page().keyboard().press("Control+Enter");
            seat.page().waitForSelector(".problem");
            seat.fits();
            assertThat(seat.page().inputValue("[name=account]")).isEqualTo("老板说没钱");
            assertThat(seat.page().inputValue("[name='caller.phone']")).isEqualTo("不记得");
            assertThat(seat.page().isVisible(".fault:visible")).isTrue();
            seat.focused("order.category");
        }
    }

    @Test
    void a_form_overtaken_by_others_says_by_whom_and_can_be_sent_after_a_second_look() {
        String address = logged();
        try (Seat slow = desk.seat("dispatcher").open(address)) {
            slow.primary("dispatch").choose("unit", "430502").type("note", "请当天联系");
            try (Seat quick = desk.seat("city.chair")) {
                quick.open(address + "/acts/dispatch").choose("unit", "430500");
                quick.send();
            }
            slow.page().keyboard().press("Control+Enter");
            slow.page().waitForSelector(".problem");
            assertThat(slow.page().textContent(".problem")).contains("欧阳明");
            assertThat(slow.page().inputValue("[name=note]")).isEqualTo("请当天联系");
            assertThat(slow.send()).isEqualTo("待签收");
        }
    }

    @Test
    void the_same_form_sent_twice_acts_once() {
        String address = logged();
        try (Seat seat = desk.seat("operator")) {
            seat.open(address + "/acts/urge").type("reason", "又打来问");
            seat.page().evaluate("""
                    () => { const form = document.querySelector('form[data-primary]');
                      const body = new URLSearchParams(new FormData(form));
                      body.delete('sequence'); // or the second would be refused for being overtaken by the first
                      const send = () => fetch(form.action, {method: 'POST', body});
                      return Promise.all([send(), send()]); }""");
            seat.open(address + "?zoom=STEPS&shown=5");
            assertThat(seat.page().locator(".events > li").count()).isEqualTo(3);
        }
    }

    @Test
    void the_reader_can_have_the_pages_in_english_and_they_stay_so() {
        try (Seat seat = desk.seat("dispatcher").open("/queue?lang=en")) {
            assertThat(seat.page().textContent(".top nav")).contains("Orders");
            assertThat(seat.open("/register").page().textContent("h1")).contains("Register");
            assertThat(seat.open("/register?lang=zh").page().textContent("h1")).contains("登记簿");
        }
    }

    @Test
    void an_act_that_is_not_open_to_the_reader_stays_visible_and_says_who_may() {
        String address = logged();
        try (Seat seat = desk.seat("auditor").open(address)) {
            seat.page().click(".head .menu:has(.acts) summary");
            assertThat(seat.page().textContent(".acts [aria-disabled=true]:has-text('派单')"))
                    .contains("派单员");
            assertThat(seat.page().isVisible("a[data-primary]")).isFalse();
        }
    }

    @Test
    void the_queue_is_walked_and_peeked_into_by_keys() {
        String number = numberOf(logged());
        try (Seat seat = desk.seat("dispatcher").open("/queue?tab=ALL")) {
            seat.page().keyboard().press("j");
            seat.page().keyboard().press("Space");
            seat.page().waitForSelector(".peeking");
            seat.fits();
            assertThat(seat.page().textContent("tr.row:focus-within .id")).isEqualTo(number);
            seat.page().keyboard().press("Enter");
            seat.page().waitForURL(Pattern.compile(".*/complaints/.*"));
            assertThat(seat.page().textContent("h1")).isEqualTo(number);
        }
    }

    private static String logged() {
        try (Seat seat = desk.seat("operator").open("/log")) {
            seat.type("account", "五月到七月的工资一直没发齐，车间四十七个人都是这样。")
                    .type("caller.name", "陈建军")
                    .type("caller.phone", "138 7390 6207")
                    .choose("order.category", "WAGE")
                    .type("order.workers", "47")
                    .type("order.summary", "拖欠五至七月工资，四十七人")
                    .type("order.employer.name", "宏泰鞋材有限公司");
            assertThat(seat.finishCall("Control+Enter")).contains("已开工单");
            seat.open(seat.page().getAttribute("[data-done] a", "href"));
            assertThat(seat.state()).isEqualTo("待派单");
            assertThat(seat.page().textContent(".facts")).contains("13873906207", "宏泰鞋材有限公司");
            return seat.page().url().replaceAll("[?].*", "");
        }
    }

    private static String numberOf(String address) {
        try (Seat seat = desk.seat("operator").open(address)) {
            return seat.page().textContent("h1");
        }
    }

    private interface Filling {
        void by(Seat seat);
    }

    private static String acted(String who, String address, String act, Filling filling) {
        try (Seat seat = desk.seat(who).open(address)) {
            filling.by(seat.primary(act));
            return seat.send();
        }
    }
}
