package niangjia.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import niangjia.desk.RunningDesk;
import niangjia.proof.MongoProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store of read models stops answering under an operator who is on the telephone, and comes back. */
@Tag("browser")
class StoreOutagePagesTest {
    private static final String SINCE = ".notice.silent";

    @Test
    void a_call_that_is_being_taken_is_recorded_and_shows_when_the_store_is_back(@TempDir Path directory) {
        try (Chromium chromium = Chromium.open();
                MongoProcess store = new MongoProcess(directory);
                RunningDesk desk = RunningDesk.demo(
                        directory.resolve("desk"),
                        "--desk.read-store.uri=" + store.uri(),
                        "--desk.read-store.found=1s",
                        "--desk.read-store.answer=1s");
                Seat seat =
                        chromium.seat(desk.uri().toString()).signIn("operator").open("/log")) {
            assertThat(seat.page().locator(SINCE).count()).isZero();
            store.standStill();
            seat.type("account", "停电时打来的电话，三个月没有发工资。");
            seat.choose("order.category", "WAGE");
            assertThat(seat.finishCall("Control+Enter")).contains("已开工单");
            assertThat(seat.page().textContent(SINCE)).contains("没有答复", "照常记录");
            MediationMoves.picture(seat, "outage-recorded");
            String address = seat.page().getAttribute("[data-done] a", "href");
            seat.page().navigate(address);
            MediationMoves.picture(seat, "outage-case");
            seat.fits();
            seat.page().navigate("/queue");
            assertThat(seat.page().textContent("main")).contains("稍后");
            MediationMoves.picture(seat, "outage-queue");

            store.goOn();
            seat.page().waitForCondition(() -> {
                seat.page().navigate(address);
                return seat.page().locator(".head .tag.state").count() == 1;
            });
            assertThat(seat.page().locator(SINCE).count()).isZero();
            assertThat(seat.page().textContent("main")).contains("停电时打来的电话");
            MediationMoves.picture(seat, "outage-over");
        }
    }
}
