package niangjia.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Pattern;
import niangjia.desk.RunningDesk;
import niangjia.desk.Secrets;
import niangjia.shared.CredentialStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first day of an administrator: a password of their own, a unit, a colleague with a role. */
@Tag("browser")
class AdministrationTest {
    private static final String ONE_TIME = "only-for-the-first-time";
    private static final String OWN = "一个够长的新口令";

    @TempDir
    static Path directory;

    private static Chromium chromium;
    private static RunningDesk desk;

    @BeforeAll
    static void start() {
        chromium = Chromium.open();
        desk = RunningDesk.demo(directory);
        desk.part(CredentialStore.class)
                .set("staff:admin", desk.part(Secrets.class).hash(ONE_TIME), true, Instant.now());
    }

    @AfterAll
    static void stop() {
        if (desk != null) {
            desk.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void an_administrator_changes_the_password_founds_a_unit_and_gives_a_colleague_a_role() {
        try (Seat seat = chromium.seat(desk.uri().toString())) {
            seat.enter("admin", ONE_TIME);
            seat.page().waitForURL(Pattern.compile(".*/password"));
            seat.type("old", ONE_TIME).type("fresh", "short").type("again", "short");
            seat.page().keyboard().press("Enter");
            assertThat(seat.page().textContent(".fault")).contains("10");
            seat.type("old", ONE_TIME).type("fresh", OWN + "十个字").type("again", OWN + "十个字");
            seat.page().keyboard().press("Enter");
            seat.page().waitForURL(Pattern.compile(".*/queue"));

            seat.open("/units").type("code", "430502002").choose("level", "TOWNSHIP");
            seat.page().selectOption("[name=parent]", "430502");
            seat.type("name", "桥头街道总工会");
            seat.page().keyboard().press("Control+Enter");
            seat.page().waitForSelector("td:has-text('桥头街道总工会')");
            seat.fits();

            seat.open("/staff")
                    .type("name", "石小红")
                    .type("signInName", "shi.xiaohong")
                    .choose("unit", "430502002");
            seat.page().keyboard().press("Control+Enter");
            seat.page().waitForSelector("td:has-text('shi.xiaohong')");
            seat.page().selectOption("#who", "staff:shi.xiaohong");
            seat.page().selectOption("#role", "HANDLER");
            seat.page().selectOption("#in", "430502002");
            seat.page().click("form[action='/staff/grant'] button");
            seat.page().waitForSelector("tr:has-text('shi.xiaohong'):has-text('承办人')");
            seat.fits();
            seat.page().click("tr:has-text('shi.xiaohong') form[action='/staff/secret'] button");
            String secret = seat.page().textContent("section[role=status] code");
            seat.fits();
            firstSignIn("shi.xiaohong", secret);
        }
    }

    private static void firstSignIn(String name, String secret) {
        try (Seat seat = chromium.seat(desk.uri().toString())) {
            seat.enter(name, secret);
            seat.page().waitForURL(Pattern.compile(".*/password"));
            seat.type("old", secret).type("fresh", OWN + name).type("again", OWN + name);
            seat.page().keyboard().press("Enter");
            seat.page().waitForURL(Pattern.compile(".*/queue"));
            assertThat(seat.page().content()).contains("石小红");
        }
    }

    @Test
    void a_wrong_password_is_refused_and_too_many_shut_the_door_for_a_while() {
        try (Seat seat = chromium.seat(desk.uri().toString())) {
            seat.enter("mediator", "wrong");
            assertThat(seat.page().textContent(".problem")).contains("不对");
            for (int i = 0; i < 5; i++) {
                seat.enter("mediator", "wrong");
            }
            assertThat(seat.page().textContent(".problem")).contains("已锁到");
        }
    }
}
