package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import niangjia.audit.web.Machinery.Processor;
import niangjia.ledger.Ledger;
import niangjia.proof.MongoProcess;
import niangjia.proof.SlowLine;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.Rebuild;
import niangjia.shared.read.RebuildReport;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What whoever uses the desk is told while each answer of its store of read models is late, and afterwards. */
class SlowStoreWalkTest {
    private static final String COMPLAINTS = "/api/v1/complaints";
    private static final String SILENT = "起没有答复";
    private static final Duration SOME = Duration.ofMillis(300);
    private static final Duration MUCH = Duration.ofSeconds(4);
    private static final Duration LIMIT = Duration.ofSeconds(9);
    private static final Duration TOO_MUCH = Duration.ofSeconds(30);

    @TempDir
    Path directory;

    private MongoProcess store;
    private SlowLine line;
    private RunningDesk desk;

    @BeforeEach
    void open() {
        store = new MongoProcess(directory);
        line = new SlowLine(store.port());
        desk = RunningDesk.demo(
                directory.resolve("desk"),
                // fewer than there are batches that wait for the store
                "--desk.record.connections=6",
                "--desk.read-store.uri=mongodb://127.0.0.1:" + line.port(),
                "--desk.read-store.found=" + LIMIT.toSeconds() + "s",
                "--desk.read-store.answer=" + LIMIT.toSeconds() + "s");
    }

    @AfterEach
    void close() {
        desk.close();
        line.close();
        store.close();
    }

    @Test
    void acts_do_not_wait_for_it_and_nothing_is_skipped() {
        Orders orders = new Orders(desk);
        String first = orders.signed();
        orders.shown(List.of(first));
        PageVisit operator = PageVisit.of(desk, "operator");
        long lost = desk.part(Ledger.class).upkeep().lostClaims();
        List<String> ids = new ArrayList<>(List.of(first));

        line.late(SOME);
        ids.add(orders.signed());
        assertThat(operator.get("/queue").statusCode()).isEqualTo(200);
        followed(ids);

        line.late(MUCH);
        // each of them is asked for once, and then somebody knows that it is slow
        ids.add(orders.signed());
        long began = System.nanoTime();
        ids.add(orders.signed());
        assertThat(Duration.ofNanos(System.nanoTime() - began))
                .as("four acts of three people")
                .isLessThan(MUCH);
        assertThat(recorded(desk.post("county.handler", COMPLAINTS + "/" + first + "/acts/contact-caller", """
                        {"reached":true,"medium":"PHONE","note":"已核实"}""")))
                .isEqualTo("pending");
        HttpResponse<String> page = operator.get("/queue");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain(SILENT);

        line.late(Duration.ZERO);
        until("quick again", () -> recorded(
                        desk.post("county.handler", COMPLAINTS + "/" + first + "/acts/contact-caller", """
                        {"reached":true,"medium":"PHONE","note":"再次核实"}"""))
                .equals("read"));
        followed(ids);
        assertThat(desk.part(Ledger.class).upkeep().lostClaims()).isEqualTo(lost);
        equalsItsRebuild();
    }

    @Test
    void an_answer_later_than_the_limit_is_none() {
        Orders orders = new Orders(desk);
        List<String> ids = new ArrayList<>(List.of(orders.signed()));
        orders.shown(ids);
        String path = COMPLAINTS + "/" + ids.get(0);
        PageVisit operator = PageVisit.of(desk, "operator");

        line.late(TOO_MUCH);
        RunningDesk.Answer unread = desk.get("county.handler", path);
        assertThat(unread.status()).as(unread.text()).isEqualTo(503);
        assertThat(unread.body().path("lastAnswered").asString()).isNotBlank();
        String key = UUID.randomUUID().toString();
        String note = """
                {"reached":true,"medium":"PHONE","note":"已核实"}""";
        RunningDesk.Answer act = desk.post("county.handler", path + "/acts/contact-caller", note, key);
        assertThat(act.status()).as(act.text()).isEqualTo(200);
        assertThat(recorded(act)).isEqualTo("pending");
        assertThat(operator.get("/log").body()).contains(SILENT);
        ids.add(orders.signed());

        line.late(Duration.ZERO);
        line.cut();
        until(
                "answered again",
                () -> desk.get("county.handler", path + "/timeline").text().contains("已核实"));
        RunningDesk.Answer again = desk.post("county.handler", path + "/acts/contact-caller", note, key);
        assertThat(again.body().path("sequence")).isEqualTo(act.body().path("sequence"));
        followed(ids);
        until("no page complains", () -> !operator.get("/log").body().contains(SILENT));
        equalsItsRebuild();
    }

    private static String recorded(RunningDesk.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.headers().get("niangjia-recorded").get(0);
    }

    /** Every read model at the end of the record, with nothing laid aside. */
    private void followed(List<String> ids) {
        until("followed", () -> desk.part(DeskMachinery.class).processors().stream()
                .allMatch(each -> each.behind() == 0));
        assertThat(desk.part(DeskMachinery.class).processors())
                .extracting(Processor::letters)
                .containsOnly(0L);
        new Orders(desk).shown(ids);
    }

    private void equalsItsRebuild() {
        Rebuild rebuild = new Rebuild(
                desk.part(ReadStore.class),
                desk.part(EventStore.class),
                desk.part(Configuration.class).parameterResolverFactory());
        ScratchModels models = desk.part(ScratchModels.class);
        for (String group : models.groups()) {
            RebuildReport report = rebuild.beside(group, models.of(group));
            assertThat(report.differences()).as(group).isEmpty();
            assertThat(report.refused()).as(group).isZero();
        }
    }

    private static void until(String what, BooleanSupplier fact) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(150);
        while (!fact.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(deadline);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }
}
