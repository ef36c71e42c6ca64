package niangjia.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import niangjia.desk.RunningDesk;
import niangjia.desk.Secrets;
import niangjia.shared.CredentialStore;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The demonstration desk and the browser before it, for all tests of a class; the class is skipped without a browser. */
final class BrowserDesk implements BeforeAllCallback, AfterAllCallback {
    private final TurnedClock clock = new TurnedClock();
    private final boolean turned;
    private Chromium chromium;
    private RunningDesk desk;
    private Path directory;

    BrowserDesk() {
        this(false);
    }

    private BrowserDesk(boolean turned) {
        this.turned = turned;
    }

    /** Whose clock the test turns. */
    static BrowserDesk turned() {
        return new BrowserDesk(true);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        chromium = Chromium.open();
        directory = Files.createTempDirectory("niangjia-desk");
        desk = turned ? RunningDesk.demo(directory, clock) : RunningDesk.demo(directory);
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        if (desk != null) {
            desk.close();
        }
        if (chromium != null) {
            chromium.close();
        }
        if (directory != null) {
            List<Path> left;
            try (Stream<Path> all = Files.walk(directory)) {
                left = all.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : left) {
                Files.deleteIfExists(path);
            }
        }
    }

    /** A seat at which nobody has signed in yet. */
    Seat seat() {
        return seat(Seat.WIDTH);
    }

    Seat seat(int width) {
        return chromium.seat(desk.uri().toString(), width);
    }

    Seat seat(String who) {
        return seat().signIn(who);
    }

    /** Gives a person a password of the test's own. */
    void password(String who, String password, boolean oneTime) {
        part(CredentialStore.class).set("staff:" + who, part(Secrets.class).hash(password), oneTime, Instant.now());
    }

    <T> T part(Class<T> type) {
        return desk.part(type);
    }

    TurnedClock clock() {
        return clock;
    }

    RunningDesk running() {
        return desk;
    }
}
