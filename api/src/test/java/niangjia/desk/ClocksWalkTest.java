package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import niangjia.complaint.TermEvent;
import niangjia.complaint.TermEvent.TermStarted;
import niangjia.complaint.read.CaseShows;
import niangjia.shared.web.QuestionDesk;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A complaint logged from outside gets its clocks, and its pages say them in words. */
class ClocksWalkTest {
    private static final String CONTACTS = "/api/v1/complaints";

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
    void clocks_run_by_the_pack_of_the_province_and_every_one_has_words() {
        String id = opened();
        act("dispatcher", id, "dispatch", "{\"unit\":\"430502\"}");
        act("county.handler", id, "request-return", "{\"reason\":\"不在本区\",\"rightUnit\":\"430503\"}");
        act("dispatcher", id, "approve-return", "{}");
        List<TermEvent> clocks = clocks(id);
        assertThat(clocks)
                .filteredOn(TermStarted.class::isInstance)
                .extracting(event -> ((TermStarted) event).packId())
                .containsOnly("430000@2026.1");
        assertThat(clocks.stream().map(event -> event.fact().termId()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "dispatch#1",
                        "decline#1",
                        "overall#1",
                        "sign#1",
                        "return#1",
                        "handle#1",
                        "returnDecision#1",
                        "dispatch#2");
        shown(id);
        PageVisit dispatcher = PageVisit.of(desk, "dispatcher");
        String address = "/complaints/" + id.substring(id.indexOf(':') + 1);
        String whole = dispatcher.get(address + "?zoom=RECORD").body();
        assertThat(whole)
                .contains("派单期限起算", "签收期限不再算：退单", "对来电人全程期限起算", "计算单位", "工作日", "不顺延")
                .doesNotContain("??");
        assertThat(dispatcher.get(address + "/print?zoom=RECORD").body()).contains("派单期限起算");
        // the steps of the matter are not drowned in clocks
        assertThat(dispatcher.get(address).body()).doesNotContain("期限起算");
    }

    private static List<TermEvent> clocks(String id) {
        return desk.part(EventStore.class)
                .readEvents(id)
                .asStream()
                .map(message -> message.getPayload())
                .filter(TermEvent.class::isInstance)
                .map(TermEvent.class::cast)
                .toList();
    }

    private static String opened() {
        String id =
                desk.post("operator", CONTACTS, """
                        {"channel":"PHONE_12351","medium":"PHONE","receivedBy":"430500","consents":["CALL_BACK"],
                         "caller":{"name":"陈建军","phone":"13873906207"},"account":"车间四十七个人都没有拿到工资"}""").body().path("complaintId").asString();
        act("operator", id, "open-order", """
                {"matterType":"COMPLAINT","category":"WAGE","urgency":"ORDINARY","secret":false,"workers":47,"summary":"欠薪"}""");
        return id;
    }

    private static void act(String who, String id, String act, String body) {
        assertThat(desk.post(who, CONTACTS + "/" + id + "/acts/" + act, body).status())
                .as("%s by %s", act, who)
                .isEqualTo(200);
    }

    private static void shown(String id) {
        long last = desk.part(EventStore.class).lastSequenceNumberFor(id).orElseThrow();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!desk.part(QuestionDesk.class).ask(new CaseShows(id, last), Boolean.class)) {
            assertThat(System.nanoTime()).as(id + " at " + last).isLessThan(deadline);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }
}
