package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import niangjia.proof.MongoProcess;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What whoever uses the desk is told while its store of read models answers nobody, and afterwards. */
class StoreOutageWalkTest {
    private static final String COMPLAINTS = "/api/v1/complaints";
    private static final String DISPATCH = "{\"unit\":\"430502\"}";
    private static final String CALL = """
            {"channel":"PHONE_12351","medium":"PHONE","receivedBy":"430500","consents":["CALL_BACK"],
             "caller":{"anonymous":true},"account":"停电时打来的电话"}""";

    @TempDir
    Path directory;

    private MongoProcess store;
    private RunningDesk desk;

    @BeforeEach
    void open() {
        store = new MongoProcess(directory);
        desk = RunningDesk.demo(
                directory.resolve("desk"),
                "--desk.read-store.uri=" + store.uri(),
                "--desk.read-store.found=1s",
                "--desk.read-store.answer=1s");
    }

    @AfterEach
    void close() {
        desk.close();
        store.close();
    }

    @Test
    void programs_go_on_acting_and_are_told_since_when_nothing_can_be_read() {
        Orders orders = new Orders(desk);
        String id = orders.opened();
        orders.shown(List.of(id));
        String path = COMPLAINTS + "/" + id;
        String key = UUID.randomUUID().toString();
        assertThat(desk.get("dispatcher", path).status()).isEqualTo(200);
        RunningDesk.Answer denied = desk.post("operator", path + "/acts/dispatch", DISPATCH);
        assertThat(denied.status()).as(denied.text()).isEqualTo(403);

        Instant stood = Instant.now();
        store.standStill();
        RunningDesk.Answer first = assertPending(desk.post("dispatcher", path + "/acts/dispatch", DISPATCH, key), 200);
        assertThat(first.body().path("sequence").asLong()).isPositive();
        assertPending(desk.post("dispatcher", path + "/acts/dispatch", DISPATCH, key), 200);
        RunningDesk.Answer call = assertPending(desk.post("operator", COMPLAINTS, CALL), 201);
        Instant lastAnswered = Instant.parse(assertAway(desk.get("dispatcher", path))
                .body()
                .path("lastAnswered")
                .asString());
        assertThat(lastAnswered).isBetween(stood.minus(Duration.ofSeconds(30)), Instant.now());
        RunningDesk.Answer still = desk.post("operator", path + "/acts/dispatch", DISPATCH);
        assertThat(still.status()).as(still.text()).isEqualTo(denied.status());
        assertThat(still.body().path("code")).isEqualTo(denied.body().path("code"));
        // whom nobody saw in time nobody can take for somebody
        assertAway(desk.post("county.handler", path + "/acts/sign", "{}"));
        assertThat(desk.send(HttpRequest.newBuilder(desk.uri().resolve("/actuator/health/readiness"))
                                .build())
                        .status())
                .as("the record can be written")
                .isEqualTo(200);

        store.goOn();
        assertThat(until("430502", path).text()).contains("430502");
        RunningDesk.Answer repeated = desk.post("dispatcher", path + "/acts/dispatch", DISPATCH, key);
        assertThat(repeated.status()).as(repeated.text()).isEqualTo(200);
        assertThat(repeated.body().path("sequence")).isEqualTo(first.body().path("sequence"));
        assertThat(dispatches(id)).isEqualTo(1);
        String called = call.body().path("complaintId").asString();
        orders.shown(List.of(id, called));
        assertThat(desk.get("operator", COMPLAINTS + "/" + called).text()).contains("停电时打来的电话");
        assertThat(desk.post("county.handler", path + "/acts/sign", "{}").status())
                .isEqualTo(200);
    }

    @Test
    void forms_are_recorded_and_say_so_and_a_refused_one_is_kept() {
        Orders orders = new Orders(desk);
        String id = orders.opened();
        orders.shown(List.of(id));
        String address = "/complaints/" + key(id);
        PageVisit operator = PageVisit.of(desk, "operator");
        PageVisit dispatcher = PageVisit.of(desk, "dispatcher");

        store.standStill();
        HttpResponse<String> called = operator.post(
                "/log",
                "requestId",
                UUID.randomUUID().toString(),
                "channel",
                "PHONE_12351",
                "medium",
                "PHONE",
                "receivedBy",
                "430500",
                "account",
                "停电时打来的电话",
                "end",
                "LOG");
        String next = location(called);
        assertThat(next).startsWith("/log?done=");
        HttpResponse<String> sheet = operator.get(next);
        assertThat(sheet.statusCode()).isEqualTo(200);
        assertThat(sheet.body()).contains("data-done", "已记录", "起没有答复", "提交的照常记录");

        String requestId = UUID.randomUUID().toString();
        String done = location(dispatcher.post(address + "/acts/dispatch", "requestId", requestId, "unit", "430502"));
        assertThat(done).startsWith(address + "?shown=");
        HttpResponse<String> recorded = dispatcher.get(done);
        assertThat(recorded.statusCode()).isEqualTo(200);
        assertThat(recorded.body()).contains("已经记录（本件第", "不用再提交", "起没有答复");
        assertThat(location(dispatcher.post(address + "/acts/dispatch", "requestId", requestId, "unit", "430502")))
                .isEqualTo(done);

        HttpResponse<String> unread = dispatcher.get(address);
        assertThat(unread.statusCode()).isEqualTo(503);
        assertThat(unread.body()).contains("暂时不能答复", "起没有答复", "没有提交的留在草稿里");
        HttpResponse<String> refused = dispatcher.post(address + "/acts/report-result", "text", "工资已全部付清");
        assertThat(refused.statusCode()).as(refused.body()).isBetween(400, 409);
        assertThat(dispatcher.get("/drafts").body()).contains("工资已全部付清", "这件现在查不到");

        store.goOn();
        until("430502", COMPLAINTS + "/" + id);
        HttpResponse<String> shown = dispatcher.get(done);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).doesNotContain("起没有答复");
        assertThat(dispatches(id)).isEqualTo(1);
        assertThat(operator.get("/register").body()).doesNotContain("起没有答复");
    }

    @Test
    void supervision_and_mediation_go_on_as_well() {
        String clue = new Supervisions(desk).registered();
        String application = new Mediations(desk).received();
        PageVisit chair = PageVisit.of(desk, "city.chair");
        PageVisit handler = PageVisit.of(desk, "city.handler");
        assertThat(desk.get("city.chair", Supervisions.CASES + "/" + clue).status())
                .isEqualTo(200);

        store.standStill();
        String key = UUID.randomUUID().toString();
        String accept = Supervisions.CASES + "/" + clue + "/acts/accept-clue";
        assertPending(desk.post("city.chair", accept, "{}", key), 200);
        assertPending(desk.post("city.chair", accept, "{}", key), 200);
        String screened = location(handler.post(
                "/mediation/" + key(application) + "/acts/screen-application",
                "track",
                "LABOUR",
                "kinds",
                "PAY_INJURY_COST_COMPENSATION",
                "note",
                "可以调解"));
        assertThat(handler.get(screened).body()).contains("已经记录（本件第");
        String summary = location(
                chair.post("/supervisions/" + key(clue) + "/acts/record-act", "kind", "VISIT", "text", "到厂里看过"));
        assertThat(chair.get(summary).body()).contains("已经记录（本件第");
        assertPending(desk.post("city.handler", Mediations.CASES, Mediations.application("停电时来的申请")), 201);
        // what a paper is written of only the store can tell: nothing is lost by it
        HttpResponse<String> unwritten =
                chair.post("/supervisions/" + key(clue) + "/acts/sign-paper", "paperId", "p1", "note", "签发这一份");
        assertThat(unwritten.statusCode()).isEqualTo(503);
        assertThat(unwritten.body()).contains("value=\"签发这一份\"", "再提交一次");

        store.goOn();
        until("到厂里看过", Supervisions.CASES + "/" + clue + "/timeline");
        assertThat(desk.get("city.handler", Mediations.CASES + "/" + application + "/timeline")
                        .text())
                .contains("可以调解");
    }

    private static String key(String id) {
        return id.substring(id.indexOf(':') + 1);
    }

    private long dispatches(String id) {
        return desk.part(EventStore.class)
                .readEvents(id)
                .asStream()
                .filter(event -> event.getPayloadType().getSimpleName().equals("OrderDispatched"))
                .count();
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        String whole = answer.headers().firstValue("Location").orElseThrow();
        return whole.substring(whole.indexOf('/', "http://".length()));
    }

    private static RunningDesk.Answer assertPending(RunningDesk.Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.headers().get("niangjia-recorded")).containsExactly("pending");
        return answer;
    }

    private static RunningDesk.Answer assertAway(RunningDesk.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(503);
        assertThat(answer.body().path("code").asString()).isEqualTo("desk/unavailable");
        return answer;
    }

    /** Until the store is back and tells it. */
    private RunningDesk.Answer until(String said, String path) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (true) {
            RunningDesk.Answer answer = desk.get("city.chair", path);
            if (answer.status() == 200 && answer.text().contains(said) || System.nanoTime() > deadline) {
                return answer;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }
}
