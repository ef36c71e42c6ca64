package niangjia.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import niangjia.desk.RunningDesk;

/** One person before one screen. */
final class Seat implements AutoCloseable {
    static final int WIDTH = 1366;
    static final int HEIGHT = 768;

    private static final int PATIENCE_MILLIS = 60_000;
    private static final int MANY_TABS = 80;
    /** What stands outside the window sideways, by a name one can find it by. */
    private static final String OUTSIDE =
            "() => [...document.querySelectorAll('a,button,input,select,textarea,h1,h2,td,th')]"
                    + ".filter(e => e.checkVisibility() && e.type !== 'hidden' && !e.closest('dialog'))"
                    + ".filter(e => { const r = e.getBoundingClientRect(); return r.width > 0 && (r.right > innerWidth + 1 || r.left < -1)"
                    + " && !e.classList.contains('skip'); }).map(e => e.outerHTML.slice(0, 120))";

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Seat(BrowserContext context) {
        this.context = context;
        // a machine that runs two of these at once may take its time
        context.setDefaultTimeout(PATIENCE_MILLIS);
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            // a refused form is an answer with a status of its own
            if (message.type().equals("error") && !message.text().contains("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    Page page() {
        return page;
    }

    /** Knocks at the door, whoever may open it. */
    void enter(String name, String password) {
        page.navigate("/sign-in");
        page.keyboard().type(name);
        page.keyboard().press("Tab");
        page.keyboard().type(password);
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    Seat signIn(String name) {
        enter(name, RunningDesk.PASSWORD);
        page.waitForURL(Pattern.compile(".*/queue.*"));
        return this;
    }

    Seat open(String path) {
        page.navigate(path);
        fits();
        return this;
    }

    /** Reaches a field as people without a mouse do. */
    Seat tabTo(String field) {
        for (int i = 0; i < MANY_TABS; i++) {
            if (field.equals(page.evaluate("() => document.activeElement.name || ''"))) {
                return this;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("no way to " + field + " by Tab");
    }

    Seat type(String field, String words) {
        tabTo(field);
        page.keyboard().press("Control+a");
        page.keyboard().type(words);
        return this;
    }

    Seat choose(String field, String value) {
        tabTo(field);
        page.selectOption("[name='" + field + "']", value);
        return this;
    }

    /** A day or a moment: how its parts are typed is the browser's own affair. */
    Seat set(String field, Object day) {
        tabTo(field);
        page.fill("[name='" + field + "']", day.toString());
        return this;
    }

    /** Ticks a box that stands alone. */
    Seat tick(String field) {
        tabTo(field);
        page.keyboard().press("Space");
        return this;
    }

    /** One of several boxes, by the mouse. */
    Seat tick(String field, String value) {
        page.check("[name='" + field + "'][value='" + value + "']");
        return this;
    }

    /** The one primary act of the page: its link opens the form. */
    Seat primary(String segment) {
        hears();
        page.keyboard().press("Control+Enter");
        page.waitForURL(Pattern.compile(".*/acts/" + segment + "([?].*)?"));
        fits();
        return this;
    }

    /** Sends the form that is open, and waits until the case shows what was done; from a call sheet it goes there. */
    String send() {
        hears();
        page.keyboard().press("Control+Enter");
        page.waitForURL(Pattern.compile(".*[?](shown|done)=.*"));
        if (page.url().contains("/log?done=")) {
            page.navigate(page.getAttribute("[data-done] a", "href"));
        }
        page.waitForSelector(".stat .good");
        fits();
        return state();
    }

    /** Presses keys together and counts them. */
    int strokes(String keys) {
        page.keyboard().press(keys);
        return keys.split("[+]", -1).length;
    }

    /** Ends the call by a key, and tells what the next, empty sheet says of it. */
    String finishCall(String key) {
        page.keyboard().press(key);
        return next();
    }

    /** Waits until a page that was come to by a form or a link hears keys: its words can be seen before its scripts have run. */
    Seat hears() {
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        return this;
    }

    /** Waits until the field has the focus: a page puts it there when its scripts have run. */
    Seat focused(String field) {
        page.waitForFunction("field => document.activeElement.name === field", field);
        return this;
    }

    /** Waits for the next, empty sheet, and tells what it says of the last. */
    String next() {
        page.waitForURL(Pattern.compile(".*/log[?]done=.*"));
        page.waitForSelector("[data-done]");
        fits();
        assertThat(page.inputValue("[name=account]")).isEmpty();
        focused("account");
        return page.textContent("[data-done]");
    }

    String state() {
        return page.textContent(".head .tag.state");
    }

    void fits() {
        assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                .as("width of " + page.url())
                .isEqualTo(WIDTH);
        assertThat((List<?>) page.evaluate(OUTSIDE)).as(page.url()).isEmpty();
        assertThat(page.content()).as(page.url()).doesNotContain("??");
        assertThat(complaints).as(page.url()).isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
