package niangjia.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import niangjia.desk.WholeMediation;
import niangjia.shared.StoredEvent;
import niangjia.shared.StoredRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A whole mediation replayed at the auditor's seat, without a mouse. */
@Tag("browser")
class ReplayPagesTest {
    @RegisterExtension
    static BrowserDesk desk = new BrowserDesk();

    private static String key;
    private static List<StoredEvent> stored;

    @BeforeAll
    static void play() {
        String id = new WholeMediation(desk.running()).whole();
        key = id.substring(id.indexOf(':') + 1);
        stored = desk.part(StoredRecord.class).of(id);
    }

    @Test
    void a_case_is_walked_from_its_first_step_to_its_last_by_keyboard() {
        try (Seat seat = desk.seat("auditor").open("/mediation/" + key)) {
            Page page = seat.page();
            page.focus("a[href*='/audit/replay/']");
            page.keyboard().press("Enter");
            at(page, stored.size());
            page.waitForLoadState(LoadState.DOMCONTENTLOADED);
            page.keyboard().press("Home");
            at(page, 1);
            seat.fits();
            for (int step = 2; step <= stored.size(); step++) {
                page.keyboard().press("ArrowRight");
                at(page, step);
                StoredEvent event = stored.get(step - 1);
                assertThat(page.textContent(".asof")).contains("位置 " + event.position());
                assertThat(page.textContent("#replay-list [aria-current=step] .no"))
                        .isEqualTo(String.valueOf(step));
                assertThat(page.textContent(".replay-who")).contains(event.name(), event.messageId());
                seat.fits();
            }
            // behind the last step there is none: the twin of every move above
            page.keyboard().press("ArrowRight");
            assertThat(page.getAttribute("[data-go=next]", "aria-disabled")).isEqualTo("true");
            page.keyboard().press("ArrowLeft");
            at(page, stored.size() - 1);
        }
    }

    @Test
    void keys_jump_to_papers_terms_and_hands_and_open_the_moment_and_the_original() {
        try (Seat seat = desk.seat("auditor").open("/audit/replay/mediation/" + key + "?step=1")) {
            Page page = seat.page();
            jump(page, "Shift+ArrowRight", "mediation.AgreementDrafted");
            jump(page, "Home", "mediation.ApplicationReceived");
            jump(page, "d", "clock.Started");
            jump(page, "h", "mediation.MediatorsAppointed");
            page.keyboard().press("o");
            assertThat(page.isVisible(".json")).isTrue();
            assertThat(page.textContent(".json")).contains("\"mediatorId\"");
            page.keyboard().press("g");
            assertThat(page.evaluate("() => document.activeElement.name")).isEqualTo("moment");
            page.keyboard().press("Escape");
            assertThat(page.isVisible("[name=moment]")).isFalse();
            assertThat(page.url()).contains("/audit/replay/");
            seat.fits();
        }
    }

    @Test
    void space_plays_and_space_stops() {
        try (Seat seat = desk.seat("auditor").open("/audit/replay/mediation/" + key + "?step=1")) {
            Page page = seat.page();
            page.keyboard().press("Space");
            at(page, 2);
            at(page, 3);
            assertThat(page.getAttribute("[data-go=play]", "aria-pressed")).isEqualTo("true");
            page.keyboard().press("Space");
            assertThat(page.getAttribute("[data-go=play]", "aria-pressed")).isEqualTo("false");
        }
    }

    @Test
    void the_story_is_on_paper() {
        try (Seat seat = desk.seat("auditor").open("/audit/replay/mediation/" + key + "/story")) {
            assertThat(seat.page().locator(".told li").count()).isEqualTo(stored.size());
        }
    }

    private static void jump(Page page, String keys, String kind) {
        page.keyboard().press(keys);
        page.waitForSelector(".replay-who :text-is('" + kind + "')");
    }

    private static void at(Page page, int step) {
        page.waitForSelector("main.replay[data-step='" + step + "']");
    }
}
