package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import niangjia.audit.RebuildCommand.StartRebuild;
import niangjia.audit.RebuildId;
import niangjia.audit.RebuildKind;
import niangjia.complaint.read.CaseFile;
import niangjia.complaint.read.WorkQueue;
import niangjia.shared.read.Forged;
import niangjia.shared.read.ReadStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Read models rebuilt beside a desk at work, asked for and looked at from outside. */
class RebuildDeskTest {
    private static final String REBUILDS = "/api/v1/rebuilds";

    @TempDir
    static Path directory;

    private static RunningDesk desk;
    private static Orders orders;

    @BeforeAll
    static void open() {
        desk = RunningDesk.demo(directory);
        orders = new Orders(desk);
        orders.signed();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void each_read_model_is_rebuilt_while_commands_go_on_and_switched() throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        List<String> opened = new ArrayList<>();
        Thread clerk = new Thread(() -> {
            while (!stop.get()) {
                opened.add(orders.signed());
            }
        });
        clerk.start();
        Map<String, String> came = new TreeMap<>();
        List<String> models = desk.part(ScratchModels.class).groups();
        try {
            models.forEach(model -> came.put(model, live(started(model, true))));
        } finally {
            stop.set(true);
            clerk.join();
        }
        assertThat(came)
                .hasSameSizeAs(models)
                .allSatisfy((model, status) -> assertThat(status).as(model).isEqualTo("SWITCHED"));
        assertThat(opened).isNotEmpty();
        String last = opened.get(opened.size() - 1);
        assertThat(desk.get("dispatcher", "/api/v1/complaints/" + last).text()).contains("SIGNED");
    }

    @Test
    void a_planted_change_is_found_with_its_field_and_left_until_two_let_it_go() {
        String forged = orders.signed();
        result(started(CaseFile.GROUP, false));
        Forged.set(desk.part(ReadStore.class), WorkQueue.GROUP, "work_queue", forged, "planted");

        JsonNode found = result(started(WorkQueue.GROUP, true));

        String id = found.path("id").asString();
        assertThat(found.path("status").asString()).isEqualTo("DIFFERENT");
        assertThat(found.toString()).contains(forged, "planted").doesNotContain("planted-by-hand");
        var page = PageVisit.of(desk, "auditor").get("/audit/rebuilds/" + id).body();
        assertThat(page)
                .contains(forged, "planted", "string(15)")
                .doesNotContain("planted-by-hand", "<form class=\"rebuild-act\"");

        assertThat(desk.post("administrator", REBUILDS + "/" + id + "/ask", "{\"reason\":\"试\"}")
                        .status())
                .isEqualTo(200);
        var own = desk.post("administrator", REBUILDS + "/" + id + "/grant", "{\"reason\":\"试\"}");
        assertThat(own.status()).isEqualTo(403);
        assertThat(own.text()).contains("audit/rebuild-four-eyes");

        Forged.unset(desk.part(ReadStore.class), WorkQueue.GROUP, "work_queue", forged, "planted");
        assertThat(result(started(WorkQueue.GROUP, false)).path("status").asString())
                .isEqualTo("EQUAL");
    }

    @ParameterizedTest
    @CsvSource({"auditor, 200, 403", "administrator, 200, 200", "operator, 403, 403", "city.chair, 403, 403"})
    void auditors_look_and_administrators_begin(String who, int looks, int begins) {
        assertThat(desk.get(who, REBUILDS).status()).isEqualTo(looks);
        assertThat(PageVisit.of(desk, who).get("/audit/rebuilds").statusCode()).isEqualTo(looks);
        var begun = desk.post(who, REBUILDS, "{\"model\":\"unit-tree\",\"reason\":\"核对\"}");
        assertThat(begun.status()).as(begun.text()).isEqualTo(begins);
        if (begins == 200) {
            assertThat(result(begun.body().path("id").asString()).path("status").asString())
                    .isEqualTo("EQUAL");
        }
    }

    @Test
    void the_same_request_begins_once() {
        String body = "{\"model\":\"staff-directory\",\"reason\":\"核对\"}";
        var first = desk.post("administrator", REBUILDS, body, "one-request-1");
        var again = desk.post("administrator", REBUILDS, body, "one-request-1");

        assertThat(again.body().path("id").asString())
                .isEqualTo(first.body().path("id").asString());
        result(first.body().path("id").asString());
    }

    @Test
    void every_night_is_sampled_once_by_its_seed() {
        LocalDate night = LocalDate.parse("2026-11-20");
        desk.part(NightlyProof.class).of(night);
        desk.part(NightlyProof.class).of(night);

        JsonNode cases = result(night + "-cases");
        assertThat(cases.path("status").asString()).as(cases.toString()).isEqualTo("EQUAL");
        assertThat(cases.path("seed").asLong()).isEqualTo(night.toEpochDay());
        assertThat(cases.path("findings").path("events").asLong()).isPositive();
    }

    @Test
    void a_sample_that_differs_waits_at_the_bell_of_who_administers_until_it_was_rebuilt_equal() {
        String forged = orders.signed();
        assertThat(result(started(WorkQueue.GROUP, false)).path("status").asString())
                .isEqualTo("EQUAL");
        LocalDate night = nightOf(WorkQueue.GROUP);
        String sample = night + "-" + WorkQueue.GROUP;
        Forged.set(desk.part(ReadStore.class), WorkQueue.GROUP, "work_queue", forged, "planted");
        desk.part(NightlyProof.class).of(night);
        assertThat(result(sample).path("status").asString()).isEqualTo("DIFFERENT");

        assertThat(PageVisit.of(desk, "administrator").get("/notices").body())
                .contains("/audit/rebuilds/" + sample, "1 份与记录不同");
        assertThat(PageVisit.of(desk, "administrator").get("/notices/bell").body())
                .contains("<b>1</b>");
        assertThat(PageVisit.of(desk, "administrator").get("/audit/rebuilds").body())
                .contains("data-bell")
                .doesNotContain("??");
        for (String other : List.of("auditor", "operator", "city.chair")) {
            assertThat(PageVisit.of(desk, other).get("/notices").body())
                    .as(other)
                    .doesNotContain(sample);
        }

        Forged.unset(desk.part(ReadStore.class), WorkQueue.GROUP, "work_queue", forged, "planted");
        result(started(WorkQueue.GROUP, false));
        assertThat(PageVisit.of(desk, "administrator").get("/notices").body()).doesNotContain(sample);
    }

    /** A night on which the seed chooses this read model. */
    private static LocalDate nightOf(String model) {
        List<String> models = desk.part(ScratchModels.class).groups();
        LocalDate night = LocalDate.parse("2026-10-01");
        while (!models.get(new Random(night.toEpochDay()).nextInt(models.size()))
                .equals(model)) {
            night = night.plusDays(1);
        }
        return night;
    }

    @Test
    void what_a_stop_cut_off_is_told_at_the_next_start() {
        RebuildId cut = RebuildId.of("cut-off");
        desk.part(RebuildRunner.class)
                .send(new StartRebuild(cut, "unit-tree", RebuildKind.SWITCH, null, "核对", Instant.now()));
        await(() -> desk.get("auditor", REBUILDS + "/cut-off").status() == 200);

        desk.part(RebuildRecovery.class).settle();

        JsonNode told = result("cut-off");
        assertThat(told.path("status").asString()).isEqualTo("BROKEN_OFF");
        assertThat(told.path("cause").asString()).isEqualTo("STOPPED");
    }

    private static String started(String model, boolean switches) {
        var answer = desk.post(
                "administrator",
                REBUILDS,
                "{\"model\":\"%s\",\"switch\":%s,\"reason\":\"核对\"}".formatted(model, switches));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body().path("id").asString();
    }

    /** Waits for what the record tells last: the switch is told behind the comparison. */
    private static String live(String id) {
        await(() -> !result(id).path("status").asString().equals("EQUAL"));
        return result(id).path("status").asString();
    }

    /** When it is over. */
    private static JsonNode result(String id) {
        JsonNode[] last = new JsonNode[1];
        await(() -> {
            JsonNode body = desk.get("auditor", REBUILDS + "/" + id).body();
            last[0] = body.path("rebuild");
            return body.has("going") && !body.path("going").path("running").asBoolean();
        });
        return last[0];
    }

    private static void await(java.util.function.BooleanSupplier holds) {
        long deadline = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
            LockSupport.parkNanos(20_000_000);
        }
    }
}
