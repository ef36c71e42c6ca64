package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import niangjia.proof.MongoProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What whoever uses the desk is told while its store of read models answers nobody, and afterwards. */
class StoreOutageWalkTest {
    private static final String DISPATCH = "{\"unit\":\"430502\"}";

    @TempDir
    Path directory;

    @Test
    void a_store_that_answers_nobody_is_told_of_and_nothing_is_lost_or_done_twice() {
        try (MongoProcess store = new MongoProcess(directory);
                RunningDesk desk = RunningDesk.demo(
                        directory.resolve("desk"),
                        "--desk.read-store.uri=" + store.uri(),
                        "--desk.read-store.found=1s",
                        "--desk.read-store.answer=1s")) {
            Orders orders = new Orders(desk);
            String id = orders.opened();
            orders.shown(List.of(id));
            String path = "/api/v1/complaints/" + id;
            String key = UUID.randomUUID().toString();

            store.standStill();
            assertAway(desk.get("dispatcher", path));
            // who acts and with which rights is read there, too
            assertAway(desk.post("dispatcher", path + "/acts/dispatch", DISPATCH, key));
            assertThat(desk.send(HttpRequest.newBuilder(desk.uri().resolve("/actuator/health/readiness"))
                                    .build())
                            .status())
                    .as("the record can be written")
                    .isEqualTo(200);

            store.goOn();
            assertThat(again(desk, path + "/acts/dispatch", key).status()).isEqualTo(200);
            var repeated = desk.post("dispatcher", path + "/acts/dispatch", DISPATCH, key);
            assertThat(repeated.status()).as(repeated.text()).isEqualTo(200);
            orders.shown(List.of(id));
            assertThat(desk.get("dispatcher", path).text()).contains("430502");
        }
    }

    private static void assertAway(RunningDesk.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(503);
        assertThat(answer.body().path("code").asString()).isEqualTo("desk/unavailable");
    }

    /** Until the store is known to be back. */
    private static RunningDesk.Answer again(RunningDesk desk, String path, String key) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (true) {
            RunningDesk.Answer answer = desk.post("dispatcher", path, DISPATCH, key);
            if (answer.status() != 503 || System.nanoTime() > deadline) {
                return answer;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }
}
