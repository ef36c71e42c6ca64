package niangjia.pages;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of the machine, without its window where there is one; nothing is downloaded. */
final class Chromium implements AutoCloseable {
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Skips the test where there is no browser. */
    static Chromium open() {
        Optional<Path> found = Stream.of(
                        System.getProperty("desk.chromium", "/usr/bin/chromium-headless-shell"),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        // where a browser is provided on purpose, its absence is a fault and no reason to skip
        assumeTrue(
                found.isPresent() || Boolean.getBoolean("niangjia.browser.required"),
                "skipped: no Chromium on this machine (install chromium, or set -Ddesk.chromium=/path/to/it)");
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(found.orElseThrow())
                        .setArgs(QUIET));
        return new Chromium(playwright, browser);
    }

    /** A seat of its own, with the cookies of nobody else. */
    Seat seat(String base) {
        return seat(base, Seat.WIDTH);
    }

    Seat seat(String base, int width) {
        return new Seat(browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(base)
                .setLocale("zh-CN")
                .setViewportSize(width, Seat.HEIGHT)));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
