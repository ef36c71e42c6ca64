package niangjia.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niangjia.desk.RunningDesk;
import niangjia.shared.Drafts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Nothing typed is lost: by reload, a cut line, the end of a session, another window, a lost right. */
@Tag("browser")
class DraftsTest {
    private static final String SAVED = "#draft-state[data-state=saved]";
    private static final String LINE = "#drafts [data-part=%s]:not([hidden])";
    private static final double PATIENCE_MILLIS = 12_000;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String ACCOUNT = "[name=account]";

    @RegisterExtension
    static final BrowserDesk desk = new BrowserDesk();

    @BeforeEach
    void nobody_has_a_draft() {
        Drafts drafts = desk.part(Drafts.class);
        for (String writer : new String[] {"staff:operator", "staff:dispatcher", "staff:county.handler"}) {
            drafts.of(writer).forEach(draft -> drafts.discard(writer, draft.matter()));
        }
    }

    @Test
    void the_first_words_are_kept_the_line_says_when_and_a_reload_brings_them_back() {
        try (Seat seat = at("operator", "/log")) {
            seat.type("account", "五月到七月的工资").choose("order.category", "WAGE");
            seat.page().waitForSelector(SAVED);
            assertThat(seat.page().textContent("#draft-state")).containsPattern("已存 \\d\\d:\\d\\d:\\d\\d");
            assertThat(draft("staff:operator")).contains("五月到七月的工资");
            seat.page().reload();
            seat.page().waitForSelector(LINE.formatted("restored"));
            assertThat(seat.page().inputValue(ACCOUNT)).isEqualTo("五月到七月的工资");
            assertThat(seat.page().inputValue("[name='order.category']")).isEqualTo("WAGE");
            seat.fits();
        }
    }

    @Test
    void words_in_the_hand_when_the_page_goes_are_kept_too() {
        try (Seat seat = at("operator", "/log")) {
            seat.type("account", "还没等存");
            seat.page().reload();
            seat.page().waitForSelector(SAVED);
            assertThat(seat.page().inputValue(ACCOUNT)).isEqualTo("还没等存");
        }
    }

    @Test
    void a_recorded_form_leaves_no_draft_and_the_next_sheet_is_empty() {
        try (Seat seat = at("operator", "/log")) {
            call(seat);
            seat.send();
            assertThat(desk.part(Drafts.class).of("staff:operator")).isEmpty();
            seat.open("/log");
            seat.page().waitForFunction("() => window.drafts.state === 'none'");
            assertThat(seat.page().inputValue(ACCOUNT)).isEmpty();
        }
    }

    @Test
    void a_form_put_back_to_how_it_came_leaves_no_draft() {
        try (Seat seat = at("operator", "/log")) {
            seat.type("account", "写错了地方");
            seat.page().waitForSelector(SAVED);
            seat.page().keyboard().press("Control+a");
            seat.page().keyboard().press("Delete");
            seat.page().keyboard().press("Control+s");
            seat.page().waitForSelector("#draft-state", hidden());
            assertThat(desk.part(Drafts.class).of("staff:operator")).isEmpty();
        }
    }

    @Test
    void two_machines_that_write_the_same_field_are_shown_both_versions_and_choose() {
        try (Seat one = at("operator", "/log");
                Seat two = at("operator", "/log")) {
            one.type("account", "甲方说下周发");
            one.page().waitForSelector(SAVED);
            two.type("account", "乙方说不发了").type("caller.name", "陈建军");
            two.page().waitForSelector(LINE.formatted("conflict"));
            assertThat(two.page().textContent("#drafts")).contains("另一台机器", "甲方说下周发", "乙方说不发了");
            two.fits();
            shoot(two, "draft-conflict");
            press(two, "[data-do=theirs]");
            two.page().waitForSelector(SAVED);
            assertThat(two.page().inputValue(ACCOUNT)).isEqualTo("甲方说下周发");

            two.type("account", "甲方说下周发，乙方说不发了");
            two.page().waitForSelector(SAVED);
            one.type("account", "丙来了");
            one.page().waitForSelector(LINE.formatted("conflict"));
            press(one, "[data-do=mine]");
            one.page().waitForSelector(SAVED);
            assertThat(draft("staff:operator")).contains("丙来了").doesNotContain("乙方说不发了");
        }
    }

    @Test
    void merging_takes_for_each_field_the_side_that_changed_it() {
        try (Seat one = at("operator", "/log");
                Seat two = at("operator", "/log")) {
            one.type("account", "甲").type("caller.phone", "13873906207");
            one.page().waitForSelector(SAVED);
            two.type("account", "乙").type("caller.name", "陈建军");
            two.page().waitForSelector(LINE.formatted("conflict"));
            press(two, "[data-do=merge]");
            two.page().waitForSelector(SAVED);
            assertThat(two.page().inputValue(ACCOUNT)).isEqualTo("乙");
            assertThat(two.page().inputValue("[name='caller.phone']")).isEqualTo("13873906207");
            assertThat(draft("staff:operator")).contains("乙", "陈建军", "13873906207");
        }
    }

    @Test
    void two_machines_that_write_different_fields_are_joined_without_asking() {
        try (Seat one = at("operator", "/log");
                Seat two = at("operator", "/log")) {
            one.type("account", "工资没有发");
            one.page().waitForSelector(SAVED);
            two.type("caller.name", "陈建军");
            two.page().waitForSelector(SAVED);
            two.page().waitForFunction("() => document.querySelector('[name=account]').value === '工资没有发'");
            two.page().waitForSelector(LINE.formatted("merged"));
            assertThat(draft("staff:operator")).contains("工资没有发", "陈建军");
        }
    }

    @Test
    void with_the_line_cut_the_page_keeps_the_words_says_so_and_hands_them_in_when_it_is_back() {
        try (Seat seat = at("operator", "/log")) {
            seat.page().context().setOffline(true);
            seat.type("account", "断线也不会丢字");
            seat.page().waitForSelector(LINE.formatted("offline"));
            assertThat(seat.page().textContent("#drafts")).contains("已断线，字在本机存着，连上自动补交");
            seat.page().keyboard().press("Control+Enter");
            seat.page().waitForSelector(LINE.formatted("send"));
            seat.fits();
            shoot(seat, "draft-offline");
            assertThat(kept(seat)).isEqualTo(1);
            assertThat(desk.part(Drafts.class).of("staff:operator")).isEmpty();
            seat.page().context().setOffline(false);
            seat.page().waitForSelector(SAVED);
            assertThat(draft("staff:operator")).contains("断线也不会丢字");
            assertThat(kept(seat)).isZero();
        }
    }

    @Test
    void who_signs_out_and_in_again_goes_on_where_they_were_and_nothing_stays_on_the_machine() {
        try (Seat seat = at("operator", "/log")) {
            seat.type("account", "先下班，明天接着写");
            press(seat, ".who summary");
            press(seat, ".who form[action='/sign-out'] button");
            seat.page().waitForURL(Pattern.compile(".*/sign-in.*"));
            assertThat(kept(seat)).isZero();
            seat.signIn("operator").open("/log");
            seat.page().waitForSelector(LINE.formatted("restored"));
            assertThat(seat.page().inputValue(ACCOUNT)).isEqualTo("先下班，明天接着写");
        }
    }

    @Test
    void who_was_signed_out_is_told_and_led_back_to_the_same_page_with_all_words() {
        try (Seat seat = at("operator", "/log")) {
            seat.type("account", "写了一半");
            seat.page().waitForSelector(SAVED);
            seat.page().context().clearCookies();
            seat.type("account", "写了一半，会话没了");
            seat.page().waitForSelector(LINE.formatted("signed-out"));
            seat.fits();
            press(seat, "#drafts [data-part=sign-in]");
            seat.page().waitForURL(Pattern.compile(".*/sign-in.*"));
            enter(seat, "operator");
            seat.page().waitForURL(Pattern.compile(".*/log.*"));
            seat.page().waitForSelector(SAVED);
            assertThat(seat.page().inputValue(ACCOUNT)).isEqualTo("写了一半，会话没了");
            assertThat(draft("staff:operator")).contains("写了一半，会话没了");
            assertThat(kept(seat)).isZero();
        }
    }

    @Test
    void a_page_that_stood_open_goes_on_by_itself_after_its_writer_signed_in_in_another_window() {
        try (Seat seat = at("operator", "/log")) {
            seat.page().context().clearCookies();
            call(seat);
            seat.page().waitForSelector(LINE.formatted("signed-out"));
            signInBeside(seat, "operator");
            seat.page().evaluate("() => window.dispatchEvent(new Event('focus'))");
            seat.page().waitForSelector(SAVED);
            assertThat(seat.send()).isEqualTo("待派单");
        }
    }

    @Test
    void an_answer_from_before_the_sign_in_that_comes_behind_it_is_not_the_last_word() {
        try (Seat seat = at("operator", "/log")) {
            seat.page().context().clearCookies();
            seat.type("account", "会话没了才写的");
            seat.page().waitForSelector(LINE.formatted("signed-out"));
            // the page would also ask by itself after a while, which is not what is looked at
            seat.page().evaluate("() => { for (let each = 1; each < 9999; each++) clearInterval(each); }");
            List<Route> late = new ArrayList<>();
            seat.page().route("**/drafts/token", route -> {
                if (late.isEmpty()) {
                    late.add(route);
                } else {
                    route.resume();
                }
            });
            seat.type("caller.name", "陈建军");
            seat.page().waitForCondition(() -> !late.isEmpty());
            signInUnseen(seat);
            seat.page().evaluate("() => window.dispatchEvent(new Event('focus'))");
            late.get(0).fulfill(new Route.FulfillOptions().setStatus(401));
            seat.page().waitForSelector(SAVED);
        }
    }

    @Test
    void words_are_not_saved_under_the_name_of_another_who_signed_in_meanwhile() {
        try (Seat seat = at("operator", "/log")) {
            seat.page().context().clearCookies();
            signInBeside(seat, "dispatcher");
            seat.type("account", "不是派单员写的");
            seat.page().waitForSelector(LINE.formatted("other-person"));
            assertThat(desk.part(Drafts.class).of("staff:dispatcher")).isEmpty();
            assertThat(kept(seat)).isEqualTo(1);
        }
    }

    @Test
    void half_composed_pinyin_is_not_kept_and_the_word_it_becomes_is() {
        try (Seat seat = at("operator", "/log")) {
            seat.type("account", "工");
            seat.page().waitForSelector(SAVED);
            seat.page().evaluate("""
                    () => { const field = document.querySelector('[name=account]');
                      field.dispatchEvent(new CompositionEvent('compositionstart', {bubbles: true}));
                      field.value = '工zi';
                      field.dispatchEvent(new InputEvent('input', {bubbles: true, isComposing: true})); }""");
            assertThat(seat.page().evaluate("() => window.drafts.saveNow()")).isEqualTo(true);
            assertThat(draft("staff:operator")).contains("工").doesNotContain("zi");
            seat.page().evaluate("""
                    () => { const field = document.querySelector('[name=account]');
                      field.value = '工资';
                      field.dispatchEvent(new InputEvent('input', {bubbles: true, isComposing: true}));
                      field.dispatchEvent(new CompositionEvent('compositionend', {bubbles: true})); }""");
            assertThat(seat.page().evaluate("() => window.drafts.saveNow()")).isEqualTo(true);
            assertThat(draft("staff:operator")).contains("工资");
        }
    }

    @Test
    void a_form_overtaken_by_what_does_not_concern_it_is_recorded_and_says_what_was_taken_along() {
        String address = logged();
        try (Seat slow = at("dispatcher", address)) {
            slow.primary("dispatch").choose("unit", "430502").type("note", "请当天联系");
            by("operator", address, "add-information", seat -> seat.type("text", "机器正在往外拉"));
            assertThat(slow.send()).isEqualTo("待签收");
            assertThat(slow.page().textContent(".along")).contains("刘芳", "记录时已带上别人的改动");
            shoot(slow, "taken-along");
            assertThat(desk.part(Drafts.class).of("staff:dispatcher")).isEmpty();
        }
    }

    @Test
    void two_who_add_the_same_kind_of_entry_at_once_both_add_it() {
        String address = logged();
        try (Seat slow = at("dispatcher", address + "/acts/claim-item")) {
            slow.type("item", "五月工资");
            by("supervisor", address, "claim-item", seat -> seat.type("item", "六月工资"));
            slow.send();
            assertThat(slow.page().textContent(".facts")).contains("五月工资", "六月工资");
        }
    }

    @Test
    void a_form_overtaken_by_what_clashes_shows_both_sides_and_can_join_them() {
        String address = logged();
        try (Seat slow = at("operator", address + "/acts/correct-account")) {
            slow.type("account", "工资三个月没发").type("reason", "来电人更正");
            by("dispatcher", address, "correct-account", seat -> seat.type("account", "机器也在往外搬")
                    .type("reason", "又打来补充"));
            slow.page().keyboard().press("Control+Enter");
            slow.page().waitForSelector(".doing .sides");
            slow.fits();
            shoot(slow, "both-sides");
            assertThat(slow.page().textContent(".doing .sides")).contains("工资三个月没发", "机器也在往外搬", "王琳");
            assertThat(slow.page().inputValue(ACCOUNT)).isEqualTo("工资三个月没发");
            press(slow, ".sides button[value=merge]");
            slow.page().waitForSelector(".doing [role=status]");
            assertThat(slow.page().inputValue(ACCOUNT)).isEqualTo("机器也在往外搬\n工资三个月没发");
            slow.page().waitForSelector(SAVED);
            slow.send();
            assertThat(slow.page().textContent(".facts")).contains("机器也在往外搬\n工资三个月没发");
        }
    }

    @Test
    void who_takes_the_other_side_records_nothing_and_who_takes_their_own_does() {
        String address = logged();
        try (Seat slow = at("operator", address + "/acts/correct-account")) {
            slow.type("account", "我的").type("reason", "更正");
            by("dispatcher", address, "correct-account", seat -> seat.type("account", "他的")
                    .type("reason", "更正"));
            slow.page().keyboard().press("Control+Enter");
            slow.page().waitForSelector(".doing .sides");
            press(slow, ".sides button[value=theirs]");
            slow.page().waitForURL(Pattern.compile(".*" + address.replaceAll(".*/complaints", "/complaints") + "$"));
            assertThat(slow.page().textContent(".facts")).contains("他的").doesNotContain("我的");
            assertThat(desk.part(Drafts.class).of("staff:operator")).isEmpty();

            slow.open(address + "/acts/correct-account").type("account", "我的").type("reason", "更正");
            by("dispatcher", address, "correct-account", seat -> seat.type("account", "又改")
                    .type("reason", "更正"));
            slow.page().keyboard().press("Control+Enter");
            slow.page().waitForSelector(".doing .sides");
            press(slow, ".sides button[value=mine]");
            slow.page().waitForURL(Pattern.compile(".*[?]shown=.*"));
            assertThat(slow.page().textContent(".facts")).contains("我的");
        }
    }

    @Test
    void who_lost_the_right_to_a_case_still_reads_their_own_words_and_can_take_them_away() {
        String address = logged();
        by("dispatcher", address, "dispatch", seat -> seat.choose("unit", "430502"));
        try (Seat handler = at("county.handler", address + "/acts/request-return")) {
            handler.type("reason", "不归本县管，应由市总办理");
            handler.page().waitForSelector(SAVED);
            by("dispatcher", address, "dispatch", seat -> seat.choose("unit", "430500"));
            handler.page().keyboard().press("Control+Enter");
            handler.page().waitForSelector("main.narrow .problem");
            press(handler, "main a[href='/drafts']");
            handler.page().waitForSelector(".draft-list");
            handler.fits();
            assertThat(handler.page().inputValue(".draft-list textarea")).contains("不归本县管，应由市总办理");
            assertThat(handler.page().textContent(".draft-list")).contains("已不在办理范围内");
            assertThat(handler.page().locator(".draft-list a.btn").count()).isZero();
            shoot(handler, "my-drafts");
            press(handler, ".draft-list form button");
            handler.page().waitForSelector(".draft-list .empty");
        }
    }

    private static Page.WaitForSelectorOptions hidden() {
        return new Page.WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN);
    }

    private static Seat at(String who, String path) {
        Seat seat = desk.seat();
        seat.page().setDefaultTimeout(PATIENCE_MILLIS);
        return seat.signIn(who).open(path);
    }

    private static void by(String who, String address, String act, Consumer<Seat> filling) {
        try (Seat seat = at(who, address + "/acts/" + act)) {
            filling.accept(seat);
            seat.send();
        }
    }

    private static void enter(Seat seat, String name) {
        seat.page().keyboard().type(name);
        seat.page().keyboard().press("Tab");
        seat.page().keyboard().type(RunningDesk.PASSWORD);
        seat.page().keyboard().press("Enter");
    }

    /** As with Tab and Enter, however far away it stands. */
    private static void press(Seat seat, String selector) {
        seat.page().focus(selector);
        seat.page().keyboard().press("Enter");
    }

    /** Without another page, whose going would be seen by the one looked at. */
    private static void signInUnseen(Seat seat) {
        APIRequestContext outside = seat.page().context().request();
        Matcher token = TOKEN.matcher(outside.get("/sign-in").text());
        assertThat(token.find()).isTrue();
        outside.post(
                "/sign-in",
                RequestOptions.create()
                        .setForm(FormData.create()
                                .set("username", "operator")
                                .set("password", RunningDesk.PASSWORD)
                                .set("_csrf", token.group(1))));
    }

    private static void signInBeside(Seat seat, String name) {
        Page other = seat.page().context().newPage();
        other.navigate("/sign-in");
        other.fill("[name=username]", name);
        other.fill("[name=password]", RunningDesk.PASSWORD);
        other.waitForNavigation(() -> other.keyboard().press("Enter"));
        other.close();
    }

    private static void call(Seat seat) {
        seat.type("account", "五月到七月的工资一直没发齐。")
                .type("caller.name", "陈建军")
                .type("caller.phone", "138 7390 6207")
                .choose("order.category", "WAGE")
                .type("order.summary", "拖欠五至七月工资");
    }

    private static String logged() {
        try (Seat seat = at("operator", "/log")) {
            call(seat);
            seat.send();
            return seat.page().url().replaceAll("[?].*", "");
        }
    }

    private static String draft(String writer) {
        return desk.part(Drafts.class).of(writer).get(0).words();
    }

    /** How many texts stay on the machine. */
    private static int kept(Seat seat) {
        return (Integer) seat.page()
                .evaluate("() => Object.keys(localStorage).filter(key => key.startsWith('niangjia.draft.')).length");
    }

    private static void shoot(Seat seat, String name) {
        String where = System.getProperty("niangjia.pictures");
        if (where != null) {
            seat.page().screenshot(new Page.ScreenshotOptions().setPath(Path.of(where, name + ".png")));
        }
    }
}
