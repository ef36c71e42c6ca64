package niangjia.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The queue as a place to work, by keys alone. */
@Tag("browser")
class QueueTest {
    private static final String CONTACTS = "/api/v1/complaints";

    @RegisterExtension
    static final BrowserDesk desk = new BrowserDesk();

    @Test
    void orders_are_ticked_seen_before_dispatched_signed_elsewhere_and_undone_without_a_mouse_or_a_reload() {
        for (int i = 0; i < 4; i++) {
            opened("第" + i + "件");
        }
        try (Seat dispatcher = desk.seat("dispatcher").open("/queue?tab=NEW");
                Seat handler = desk.seat("county.handler").open("/queue?tab=NEW")) {
            assertThat(handler.page().isVisible("[data-empty]")).isTrue();
            handler.page().evaluate("() => { window.stayed = true; }");

            dispatcher.page().keyboard().press("j");
            dispatcher.page().keyboard().press("Shift+J");
            dispatcher.page().keyboard().press("Shift+J");
            dispatcher.page().waitForSelector(".bulk");
            dispatcher.fits();
            assertThat(dispatcher.page().textContent(".bulk")).contains("已选 3 件");
            dispatcher.choose("target", "430502");
            dispatcher.page().waitForSelector(".bulk [data-primary]:not([aria-disabled])");
            dispatcher.page().keyboard().press("Control+Enter");
            dispatcher.page().waitForURL(Pattern.compile(".*/queue/bulk/preview"));
            dispatcher.fits();
            assertThat(dispatcher.page().textContent("main")).contains("派单到双清区总工会", "3 件可以");
            dispatcher.hears();
            dispatcher.page().keyboard().press("Control+Enter");
            dispatcher.page().waitForURL(Pattern.compile(".*/queue/bulk/[0-9a-f-]{36}"));
            dispatcher.page().waitForSelector("[data-undo]");
            dispatcher.fits();
            assertThat(dispatcher.page().textContent("h1 + b")).contains("已办 3 件");

            handler.page().waitForSelector("[data-news]:not([hidden])");
            assertThat(handler.page().textContent("[data-news]")).contains("3 件新到");
            assertThat(handler.page().evaluate("() => window.stayed")).isEqualTo(true);
            handler.page().focus("[data-show-news]");
            handler.page().keyboard().press("Enter");
            handler.page().waitForSelector("tr.row");
            handler.page().keyboard().press("j");
            handler.page().keyboard().press("s");
            handler.page().waitForSelector("[data-note]:has-text('已签收')");
            handler.fits();

            tabToUndo(dispatcher);
            dispatcher.page().keyboard().press("Enter");
            dispatcher.page().waitForSelector("main:has-text('撤销已办完')");
            assertThat(dispatcher.page().textContent("main")).contains("已撤销 2 件", "1 件没撤成", "已经往下走了");
            dispatcher.hears();
            dispatcher.page().keyboard().press("Control+Enter");
            dispatcher.page().waitForURL(Pattern.compile(".*/queue[?]tab=NEW"));
            assertThat(dispatcher.page().isVisible(".bulk")).isFalse();
        }
    }

    @Test
    void the_way_back_leads_to_the_same_row_with_its_ticks_and_its_peek() {
        for (int i = 0; i < 3; i++) {
            opened("回来");
        }
        try (Seat seat = desk.seat("dispatcher").open("/queue?tab=ALL")) {
            seat.page().keyboard().press("j");
            seat.page().keyboard().press("x");
            seat.page().keyboard().press("j");
            seat.page().keyboard().press("Space");
            seat.page().waitForSelector(".peeking");
            String number = seat.page().textContent("tr.row:focus-within .id");
            seat.page().keyboard().press("Enter");
            seat.page().waitForURL(Pattern.compile(".*/complaints/.*"));
            seat.page().goBack();
            seat.page().waitForSelector("tr.row:focus-within");
            seat.page().waitForSelector(".peeking");
            seat.page().waitForSelector(".bulk");
            assertThat(seat.page().textContent("tr.row:focus-within .id")).isEqualTo(number);
            assertThat(seat.page().locator("[data-tick]:checked").count()).isEqualTo(1);
            seat.page().reload();
            seat.page().waitForSelector("tr.row:focus-within");
            assertThat(seat.page().textContent("tr.row:focus-within .id")).isEqualTo(number);
            seat.page().keyboard().press("Escape");
            seat.page()
                    .waitForSelector(
                            ".bulk", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
            assertThat(seat.page().locator("[data-tick]:checked").count()).isZero();
        }
    }

    @Test
    void a_row_another_changes_says_so_where_it_stands() {
        String id = opened("就地变");
        try (Seat seat = desk.seat("dispatcher").open("/queue?tab=ALL")) {
            seat.page().waitForSelector("[data-live]:has-text('实时')");
            seat.page().keyboard().press("j");
            seat.page().keyboard().press("x");
            act("operator", id, "add-information", "{\"medium\":\"PHONE\",\"text\":\"又打来一次\"}");
            String row = "tr.row[data-id='" + id.substring(id.indexOf(':') + 1) + "']";
            seat.page().waitForSelector(row + " .fresh");
            assertThat(seat.page().textContent(row)).contains("刚有变动");
            assertThat(seat.page().locator("[data-tick]:checked").count()).isEqualTo(1);
            assertThat(seat.page().locator("tr.row:focus-within").count()).isEqualTo(1);
            seat.fits();
        }
    }

    private static void tabToUndo(Seat seat) {
        for (int i = 0; i < 60; i++) {
            if ((boolean) seat.page().evaluate("() => document.activeElement.matches('[data-undo]')")) {
                return;
            }
            seat.page().keyboard().press("Tab");
        }
        throw new AssertionError("no way to the undo by Tab");
    }

    private static String opened(String summary) {
        String id = desk.running()
                .post("operator", CONTACTS, """
                {"channel":"PHONE_12351","medium":"PHONE","receivedBy":"430500","consents":["CALL_BACK"],
                 "caller":{"name":"张某"},"account":"三个月没有发工资"}""")
                .body()
                .path("complaintId")
                .asString();
        act("operator", id, "open-order", """
                {"matterType":"COMPLAINT","category":"WAGE","urgency":"ORDINARY","secret":false,"workers":1,"summary":"%s"}""".formatted(summary));
        return id;
    }

    private static void act(String who, String id, String act, String body) {
        assertThat(desk.running()
                        .post(who, CONTACTS + "/" + id + "/acts/" + act, body)
                        .status())
                .isEqualTo(200);
    }
}
