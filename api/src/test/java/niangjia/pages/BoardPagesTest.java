package niangjia.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The deadline board, its notices and why a day is the day, by keys alone. */
@Tag("browser")
class BoardPagesTest {
    private static final String CONTACTS = "/api/v1/complaints";

    @RegisterExtension
    static final BrowserDesk desk = new BrowserDesk();

    @Test
    void the_board_is_walked_its_cases_are_urged_and_a_day_explains_itself() {
        String complaint = dispatched("看板上的第一件");
        dispatched("看板上的第二件");
        try (Seat seat = desk.seat("dispatcher").open("/board")) {
            Page page = seat.page();
            assertThat(page.textContent("thead")).contains("逾期", "今天", "以后", "在办");
            page.keyboard().press("ArrowDown");
            assertThat(page.evaluate("() => !!document.activeElement.closest('.bt td')"))
                    .isEqualTo(true);
            page.keyboard().press("Enter");
            page.waitForSelector("#board-list tr.row");
            seat.fits();
            page.waitForFunction("() => document.activeElement.closest('tr.row')");
            assertThat(page.textContent("#board-list")).contains("签收", "个工作日");

            page.keyboard().press("x");
            page.keyboard().press("j");
            page.keyboard().press("x");
            page.waitForSelector(".bulk");
            seat.fits();
            assertThat(page.textContent(".bulk")).contains("已选 2 件", "催办", "督办");
            page.keyboard().press("Control+Enter");
            page.waitForURL(Pattern.compile(".*/queue/bulk/preview"));
            assertThat(page.textContent("main")).contains("催办", "2 件可以", "不能撤销");
            page.keyboard().press("Control+Enter");
            page.waitForURL(Pattern.compile(".*/queue/bulk/[0-9a-f-]{36}"));
            page.waitForSelector("main:has-text('已催办')");
            assertThat(page.textContent("h1 + b")).contains("已办 2 件");
            assertThat(page.isVisible("[data-undo]")).isFalse();
            page.keyboard().press("Control+Enter");
            page.waitForURL(Pattern.compile(".*/board.*"));
            assertThat(page.textContent("#board-list")).contains("催办 1 次");

            page.keyboard().press("Escape");
            page.waitForSelector("[data-plot]:not([hidden])");
            page.keyboard().press("t");
            assertThat(page.isVisible("[data-numbers]")).isTrue();
            page.keyboard().press("t");
            assertThat(page.isVisible("[data-chart]")).isTrue();

            seat.open(complaint);
            assertThat(page.textContent(".head")).contains("签收", "为什么是这一天");
            page.keyboard().press("w");
            page.waitForSelector("[data-why-panel]");
            seat.fits();
            assertThat(page.textContent("#why")).contains("起算", "当天不算", "1 个工作日", "国务院办公厅");
            assertThat(page.locator("#why .strip-days td.due").count()).isEqualTo(1);
            page.keyboard().press("Escape");
            assertThat(page.locator("[data-why-panel]").count()).isZero();
            assertThat(page.textContent("#case-facts")).contains("期限", "办理", "对来电人全程");
        }
    }

    @Test
    void a_page_without_scripts_explains_a_day_too() {
        String complaint = dispatched("不用脚本");
        try (Seat seat = desk.seat("dispatcher")) {
            seat.open(complaint + "?why=handle-1");
            assertThat(seat.page().textContent("#why")).contains("5 个工作日", "跳过");
            seat.open(complaint + "/terms/handle-1/print");
            assertThat(seat.page().textContent("main")).contains("办理期限是怎么算的", "5 个工作日");
        }
    }

    @Test
    void quiet_hours_are_kept_and_notices_that_never_came_are_told_as_none() {
        try (Seat seat = desk.seat("county.chair").open("/settings")) {
            seat.page().fill("[name=quietFrom]", "18:00");
            seat.page().fill("[name=quietTo]", "08:30");
            seat.page().keyboard().press("Control+Enter");
            seat.page().waitForURL(Pattern.compile(".*saved=true"));
            assertThat(seat.page().inputValue("[name=quietFrom]")).isEqualTo("18:00");
            seat.open("/notices");
            assertThat(seat.page().textContent("main")).contains("静默 18:00—08:30", "没有要提醒的期限");
        }
    }

    private static String dispatched(String summary) {
        String id = desk.running()
                .post("operator", CONTACTS, """
                {"channel":"PHONE_12351","medium":"PHONE","receivedBy":"430500","consents":["CALL_BACK"],
                 "caller":{"name":"张某"},"account":"三个月没有发工资"}""")
                .body()
                .path("complaintId")
                .asString();
        act("operator", id, "open-order", """
                {"matterType":"COMPLAINT","category":"WAGE","urgency":"ORDINARY","secret":false,"workers":1,"summary":"%s"}""".formatted(summary));
        act("dispatcher", id, "dispatch", "{\"unit\":\"430502\"}");
        return "/complaints/" + id.substring(id.indexOf(':') + 1);
    }

    private static void act(String who, String id, String act, String body) {
        assertThat(desk.running()
                        .post(who, CONTACTS + "/" + id + "/acts/" + act, body)
                        .status())
                .isEqualTo(200);
    }
}
