package niangjia.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.regex.Pattern;
import niangjia.desk.RunningDesk;
import niangjia.shared.Drafts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The desk goes away under a page that is being written on, and comes back. */
@Tag("browser")
class RestartedDeskTest {
    private static final String ACCOUNT = "[name=account]";

    @Test
    void what_was_typed_before_and_while_the_desk_was_away_is_there_when_it_is_back(@TempDir Path directory)
            throws IOException {
        String port = "--server.port=" + freePort();
        try (Chromium chromium = Chromium.open()) {
            RunningDesk desk = RunningDesk.demo(directory, port);
            try (Seat seat =
                    chromium.seat(desk.uri().toString()).signIn("operator").open("/log")) {
                seat.type("account", "停机之前写的");
                seat.page().waitForSelector("#draft-state[data-state=saved]");
                desk.close();
                seat.page().keyboard().type("，停机之中写的");
                seat.page().waitForSelector("#drafts [data-part=offline]:not([hidden])");
                desk = RunningDesk.demo(directory, port);
                assertThat(desk.part(Drafts.class).of("staff:operator").get(0).words())
                        .as("what was acknowledged before the stop")
                        .contains("停机之前写的");
                seat.page().waitForSelector("#drafts [data-part=signed-out]:not([hidden])");
                assertThat(seat.page().inputValue(ACCOUNT)).isEqualTo("停机之前写的，停机之中写的");
                seat.page().focus("#drafts [data-part=sign-in]");
                seat.page().keyboard().press("Enter");
                seat.page().waitForURL(Pattern.compile(".*/sign-in.*"));
                seat.page().keyboard().type("operator");
                seat.page().keyboard().press("Tab");
                seat.page().keyboard().type(RunningDesk.PASSWORD);
                seat.page().keyboard().press("Enter");
                seat.page().waitForURL(Pattern.compile(".*/log.*"));
                seat.page().waitForSelector("#draft-state[data-state=saved]");
                assertThat(seat.page().inputValue(ACCOUNT)).isEqualTo("停机之前写的，停机之中写的");
                assertThat(desk.part(Drafts.class).of("staff:operator").get(0).words())
                        .contains("停机之前写的，停机之中写的");
            } finally {
                desk.close();
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
