package niangjia.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The first day of an administrator: a password of their own, a unit, a colleague with a role. */
@Tag("browser")
class AdministrationTest {
    private static final String ONE_TIME = "only-for-the-first-time";
    private static final String OWN = "一个够长的新口令";

    @RegisterExtension
    static final BrowserDesk desk = new BrowserDesk();

    @BeforeAll
    static void start() {
        desk.password("admin", ONE_TIME, true);
    }

    @Test
    void an_administrator_changes_the_password_founds_a_unit_and_gives_a_colleague_a_role() {
        try (Seat seat = desk.seat()) {
            seat.enter("admin", ONE_TIME);
            seat.page().waitForURL(Pattern.compile(".*/password"));
            seat.type("old", ONE_TIME).type("fresh", "short").type("again", "short");
            seat.page().keyboard().press("Enter");
            assertThat(seat.page().textContent(".fault")).contains("10");
            seat.type("old", ONE_TIME).type("fresh", OWN + "十个字").type("again", OWN + "十个字");
            seat.page().keyboard().press("Enter");
            seat.page().waitForURL(Pattern.compile(".*/queue"));

            seat.open("/units").page().keyboard().press("Control+Enter");
            seat.page().waitForURL(Pattern.compile(".*/units/acts/found"));
            seat.page().selectOption("[name=parent]", "430502");
            seat.choose("level", "TOWNSHIP").type("code", "430502002").type("name", "桥头街道总工会");
            seat.page().keyboard().press("Control+Enter");
            seat.page().waitForSelector("h1:has-text('桥头街道总工会')");
            seat.fits();

            seat.page().click("a:has-text('在这里登记人员')");
            seat.page().waitForURL(Pattern.compile(".*/staff/acts/register.*"));
            seat.type("name", "石小红").type("signInName", "shi.xiaohong");
            assertThat(seat.page().inputValue("#unit")).isEqualTo("430502002");
            seat.page().keyboard().press("Control+Enter");
            seat.page().waitForSelector("h1:has-text('石小红')");
            open(seat, "授予角色");
            seat.choose("role", "HANDLER");
            seat.page().waitForSelector("#look .change");
            seat.page().keyboard().press("Control+Enter");
            seat.page().waitForSelector(".course td:has-text('承办人')");
            seat.fits();
            open(seat, "发一次性口令");
            seat.page().keyboard().press("Control+Enter");
            String secret = seat.page().textContent("section[role=status] code");
            seat.fits();
            firstSignIn("shi.xiaohong", secret);
        }
    }

    private static void open(Seat seat, String act) {
        seat.page().click(".act-list a:has-text('" + act + "')");
        seat.page().waitForSelector("#act-title:has-text('" + act + "')");
        // the page hears keys when its scripts have run
        seat.hears();
    }

    private static void firstSignIn(String name, String secret) {
        try (Seat seat = desk.seat()) {
            seat.enter(name, secret);
            seat.page().waitForURL(Pattern.compile(".*/password"));
            // the bell asks beside the page and is sent here too; its answer belongs nowhere
            seat.page().waitForResponse(answer -> answer.url().endsWith("/password"), seat.page()::reload);
            seat.page().waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(seat.page().locator("main").count()).isEqualTo(1);
            seat.type("old", secret).type("fresh", OWN + name).type("again", OWN + name);
            seat.page().keyboard().press("Enter");
            seat.page().waitForURL(Pattern.compile(".*/queue"));
            assertThat(seat.page().content()).contains("石小红");
        }
    }

    @Test
    void a_unit_is_renamed_closed_and_reopened_and_its_history_says_why() {
        try (Seat seat = desk.seat("administrator")) {
            seat.open("/units/430503/acts/rename").type("name", "大祥区总工会");
            seat.page().keyboard().press("Control+Enter");
            assertThat(seat.page().waitForSelector(".problem").textContent()).contains("相同");
            seat.type("name", "大祥区工会");
            seat.page().keyboard().press("Control+Enter");
            seat.page().waitForSelector("h1:has-text('大祥区工会')");
            seat.open("/units/430503/acts/close").type("reason", "撤并到双清区");
            seat.page().keyboard().press("Control+Enter");
            seat.page().waitForSelector(".head .tag:has-text('已撤销')");
            assertThat(seat.page().textContent(".events")).contains("撤并到双清区", "曾志刚");
            seat.open("/units/430503/acts/reopen").type("reason", "恢复建制");
            seat.page().keyboard().press("Control+Enter");
            seat.page().waitForSelector(".head .tag:has-text('在用')");
        }
    }

    @Test
    void a_role_is_withdrawn_with_a_reason_and_stays_in_the_history() {
        try (Seat seat = desk.seat("administrator")) {
            seat.open("/staff/callback/acts/withdraw?grant=OPERATOR");
            assertThat(seat.page().textContent("#look")).contains("不再有的页面");
            seat.type("reason", "轮岗");
            seat.page().keyboard().press("Control+Enter");
            seat.page().waitForSelector(".course .tag:has-text('已过')");
            assertThat(seat.page().textContent(".events")).contains("收回角色", "轮岗");
        }
    }

    @Test
    void lists_narrow_while_one_types_and_are_walked_by_keys() {
        try (Seat seat = desk.seat("administrator")) {
            seat.open("/staff").page().keyboard().type("赵立");
            seat.page()
                    .waitForCondition(() -> seat.page().locator("#list tr.row").count() == 1);
            seat.page().keyboard().press("ArrowDown");
            seat.page().keyboard().press("Enter");
            seat.page().waitForSelector("h1:has-text('赵立新')");
            seat.open("/units").page().keyboard().type("430581");
            seat.page()
                    .waitForCondition(() -> seat.page().locator("#list tr.row").count() == 1);
            assertThat(seat.page().textContent("#list")).contains("武冈市总工会");
        }
    }

    @Test
    void settings_follow_the_person_to_another_seat_and_single_letters_can_be_switched_off() {
        try (Seat seat = desk.seat("supervisor").open("/settings")) {
            seat.page().check("[name=largeType]");
            seat.page().uncheck("[name=singleKeys]");
            seat.page().check("[name=language][value=en]");
            seat.page().selectOption("#firstTab", "CLOSED");
            seat.page().keyboard().press("Control+Enter");
            seat.page().waitForSelector("h1:has-text('My settings')");
        }
        try (Seat seat = desk.seat("supervisor")) {
            assertThat(seat.page().url()).endsWith("tab=CLOSED");
            assertThat(seat.page().getAttribute("html", "class")).isEqualTo("large no-keys");
            assertThat(seat.page().textContent(".top nav")).contains("Orders");
            seat.page().keyboard().press("/");
            assertThat(seat.page().evaluate("() => document.activeElement.id")).isNotEqualTo("search");
        }
        try (Seat seat = desk.seat("auditor")) {
            assertThat(seat.page().getAttribute("html", "class")).isNull();
            seat.page().keyboard().press("/");
            assertThat(seat.page().evaluate("() => document.activeElement.id")).isEqualTo("search");
        }
    }

    @Test
    void a_wrong_password_is_refused_and_too_many_shut_the_door_for_a_while() {
        try (Seat seat = desk.seat()) {
            seat.enter("mediator", "wrong");
            assertThat(seat.page().textContent(".problem")).contains("不对");
            for (int i = 0; i < 5; i++) {
                seat.enter("mediator", "wrong");
            }
            assertThat(seat.page().textContent(".problem")).contains("已锁到");
        }
        try (Seat seat = desk.seat("administrator")) {
            seat.open("/staff/mediator");
            assertThat(seat.page().textContent(".head")).contains("锁到");
            open(seat, "解除锁定");
            seat.page().keyboard().press("Control+Enter");
            seat.page().waitForSelector(".events li:has-text('解除锁定')");
        }
        try (Seat seat = desk.seat()) {
            seat.signIn("mediator");
        }
    }
}
