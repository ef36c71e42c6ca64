package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import niangjia.desk.RunningDesk.Answer;
import niangjia.ledger.Ledger;
import niangjia.mediation.MediatorId;
import niangjia.shared.Bookings;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mediators and rooms from outside, for programs and on pages: what is entered, who may, what a week becomes. */
class RosterWalkTest {
    private static final String V1 = "/api/v1/";
    private static final String FAMILY = "其姐夫在该公司任人事经理";

    @TempDir
    static Path directory;

    private static RunningDesk desk;

    @BeforeAll
    static void open() {
        desk = RunningDesk.demo(directory);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void a_mediator_is_entered_once_trained_and_declares_what_stands_against_them() {
        String staff = "staff:county.supervisor";
        String mediator = begun("county.chair", "mediators", entry(staff, "430502"), 201);
        assertThat(mediator).isEqualTo(MediatorId.ofStaff(staff).value());
        Answer again = desk.post("county.chair", V1 + "mediators", entry(staff, "430502"));
        assertThat(again.body().path("code").asString()).as(again.text()).isEqualTo("mediation/entered-already");
        act("county.handler", mediator, "train-mediator", training(), 403);
        act("county.chair", mediator, "train-mediator", training(), 200);
        Answer unnamed = act("county.chair", mediator, "declare-conflict", conflict("\"matter\":null"), 400);
        assertThat(unnamed.body().path("code").asString()).isEqualTo("mediation/conflict-unnamed");
        act("county.chair", mediator, "declare-conflict", conflict("\"employer\":\"employer:hongtai\""), 200);
        until("declared", () -> desk.get("county.chair", V1 + mediatorPath(mediator))
                .text()
                .contains("employer:hongtai"));

        assertThat(desk.get("county.chair", V1 + mediatorPath(mediator)).text()).contains(FAMILY, "岗前培训");
        assertThat(desk.get("auditor", V1 + mediatorPath(mediator)).text())
                .contains("employer:hongtai")
                .doesNotContain(FAMILY);
        assertThat(desk.get("shaodong.chair", V1 + mediatorPath(mediator)).status())
                .isEqualTo(404);
        List<String> written = new ArrayList<>();
        desk.part(EventStore.class)
                .readEvents(mediator)
                .asStream()
                .forEach(event -> written.add(event.getPayload().toString()));
        assertThat(String.join("", written)).contains("employer:hongtai").doesNotContain(FAMILY);
    }

    @Test
    void what_is_booked_is_seen_in_the_week_of_the_mediator_and_of_the_room() {
        String mediator = begun("city.chair", "mediators", entry("staff:supervisor", "430500"), 201);
        String room = begun(
                "city.chair",
                "rooms",
                "{\"unit\":\"430500\",\"name\":\"一号调解室\",\"seats\":8,\"equipment\":[\"VIDEO\"]}",
                201);
        act("city.chair", room, "close-room", "{\"from\":\"2030-01-08\",\"to\":\"2030-01-09\",\"reason\":\"装修\"}", 200);
        book(mediator, "2030-01-07T01:00:00Z", "2030-01-07T02:30:00Z");
        book(room, "2030-01-08T01:00:00Z", "2030-01-08T02:30:00Z");
        until(
                "closed",
                () -> desk.get("city.chair", V1 + "rooms/" + room).text().contains("装修"));

        Answer rooms = desk.get("city.chair", V1 + "mediation-calendar?of=ROOMS&day=2030-01-10");
        assertThat(rooms.body().path("monday").asString()).isEqualTo("2030-01-07");
        assertThat(rooms.body().path("items").valueStream())
                .filteredOn(line -> line.path("resource").asString().equals(room))
                .singleElement()
                .satisfies(line -> assertThat(
                                line.path("spans").get(0).path("clashing").asBoolean())
                        .isTrue());
        assertThat(desk.get("city.chair", V1 + "mediation-calendar?day=2030-01-10")
                        .text())
                .contains("mediation:walk");
        assertThat(desk.get("auditor", V1 + "mediation-calendar?day=2030-01-10").text())
                .contains(mediator)
                .doesNotContain("mediation:walk");

        PageVisit chair = PageVisit.of(desk, "city.chair");
        assertThat(chair.get("/registry/calendar?of=MEDIATORS&day=2030-01-10").body())
                .contains("09:00–10:30");
        assertThat(chair.get("/registry/calendar?of=ROOMS&day=2030-01-10").body())
                .contains("一号调解室", "09:00–10:30", "停用");
    }

    @Test
    void a_room_is_registered_changed_and_given_up_on_its_pages() {
        PageVisit chair = PageVisit.of(desk, "city.chair");
        assertThat(chair.get("/registry/rooms/acts/begin").body()).contains("座位", "远程设备");
        HttpResponse<String> refused = chair.post(
                "/registry/rooms/acts/begin",
                "unit",
                "430500",
                "name",
                "二号调解室",
                "seats",
                "2",
                "requestId",
                "walk-room-1");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("座位 2 个，至少 3 个", "二号调解室");
        HttpResponse<String> begun = chair.post(
                "/registry/rooms/acts/begin",
                "unit",
                "430500",
                "name",
                "二号调解室",
                "seats",
                "6",
                "equipment",
                "VIDEO",
                "equipment",
                "RECORDING",
                "requestId",
                "walk-room-2");
        assertThat(begun.statusCode()).isEqualTo(302);
        String page = begun.headers().firstValue("location").orElseThrow().replaceAll("\\?.*", "");
        until("it is read", () -> chair.get(page).body().contains("录音录像"));
        assertThat(chair.get(page + "/acts/change-room").body()).contains("value=\"二号调解室\"", "value=\"6\"");
        assertThat(chair.post(
                                page + "/acts/give-up-room",
                                "on",
                                "2026-01-01",
                                "reason",
                                "搬迁",
                                "requestId",
                                "walk-room-3")
                        .statusCode())
                .isEqualTo(302);
        until("it is gone", () -> chair.get(page).body().contains("已撤销"));
        assertThat(chair.get("/registry/rooms?state=GIVEN_UP").body()).contains("二号调解室");
        assertThat(PageVisit.of(desk, "operator").get("/registry/rooms").statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_mediator_is_entered_and_changed_on_pages_and_an_employer_is_known_by_its_name() {
        PageVisit chair = PageVisit.of(desk, "city.chair");
        assertThat(chair.get("/registry/mediators/acts/begin").body()).contains("坐班时间", "周一");
        HttpResponse<String> begun = chair.post(
                "/registry/mediators/acts/begin",
                "name",
                "罗建平（supervisor.second）",
                "unit",
                "430500",
                "specialities",
                "WAGE",
                "languages",
                "普通话\r\n苗语",
                "officeHours[0].day",
                "MONDAY",
                "officeHours[0].from",
                "09:00",
                "officeHours[0].to",
                "12:00",
                "from",
                "2026-01-01",
                "to",
                "2030-12-31",
                "requestId",
                "walk-mediator-1");
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(302);
        String page = begun.headers().firstValue("location").orElseThrow().replaceAll("\\?.*", "");
        assertThat(page)
                .endsWith(MediatorId.ofStaff("staff:supervisor.second").value().substring("mediator:".length()));
        until("it is read", () -> chair.get(page).body().contains("周一 09:00–12:00"));
        assertThat(chair.get(page + "/acts/change-mediator").body())
                .contains("普通话\n苗语", "name=\"officeHours[0].from\" value=\"09:00\"");
        assertThat(chair.post(
                                page + "/acts/declare-conflict",
                                "kind",
                                "EMPLOYER",
                                "employer",
                                "宏泰鞋材有限公司",
                                "words",
                                "曾任该厂法律顾问",
                                "requestId",
                                "walk-mediator-2")
                        .statusCode())
                .isEqualTo(302);
        until("it is declared", () -> chair.get(page).body().contains("曾任该厂法律顾问"));
        assertThat(chair.get(page + "/acts/lift-conflict").body()).contains("value=\"c1\"");
        assertThat(chair.get("/registry/mediators?speciality=WAGE&language=%E8%8B%97%E8%AF%AD")
                        .body())
                .contains("罗建平");
    }

    @ParameterizedTest(name = "{0} {1}: {2} {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "city.chair | mediators/mediator:none           | 404 | supervision/registry-unknown",
                "city.chair | rooms/room:none                   | 404 | supervision/registry-unknown",
                "city.chair | mediators?filter=SOME             | 400 | request/bad-parameter",
                "city.chair | mediation-calendar?day=2026-02-30 | 400 | request/bad-parameter",
                "city.chair | mediation-calendar?cursor=x       | 400 | request/bad-cursor"
            })
    void what_cannot_be_answered_is_a_problem_with_a_code(String who, String path, int status, String code) {
        Answer answer = desk.get(who, V1 + path.strip());
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.body().path("code").asString()).isEqualTo(code);
    }

    private static void book(String resource, String from, String to) {
        assertThat(desk.part(Ledger.class).commandTransactions().fetchInTransaction(() -> desk.part(Bookings.class)
                        .take(resource, Instant.parse(from), Instant.parse(to), "mediation:walk")))
                .isEmpty();
    }

    private static String entry(String staff, String unit) {
        return """
                {"staffId":"%s","name":"某某","unit":"%s","specialities":["WAGE"],"languages":["普通话"],
                 "officeHours":[{"day":"MONDAY","from":"09:00","to":"12:00"}],"from":"2026-01-01","to":"2030-12-31"}""".formatted(staff, unit);
    }

    private static String training() {
        return "{\"course\":\"岗前培训\",\"trainedOn\":\"2026-01-05\",\"hours\":24}";
    }

    private static String conflict(String with) {
        return "{\"kind\":\"FAMILY\",%s,\"words\":\"%s\"}".formatted(with, FAMILY);
    }

    private static String mediatorPath(String mediator) {
        return "mediators/" + mediator;
    }

    private static String begun(String who, String registry, String body, int status) {
        Answer answer = desk.post(who, V1 + registry, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        return answer.body().path("id").asString("");
    }

    private static Answer act(String who, String stream, String act, String body, int status) {
        String registry = stream.startsWith("room:") ? "rooms" : "mediators";
        Answer answer = desk.post(who, V1 + registry + "/" + stream + "/acts/" + act, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        return answer;
    }

    private static void until(String fact, BooleanSupplier holds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time: " + fact).isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }
}
