package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import niangjia.complaint.read.QueueChanged;
import niangjia.complaint.read.QueueCounts;
import niangjia.complaint.read.QueueTotals;
import niangjia.proof.MongoProcess;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import niangjia.shared.web.QuestionDesk;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.Registration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two nodes on a real Axon Server, if one is given, with one PostgreSQL and one store of read models.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AxonServerNodesTest {
    private static final String CONTACTS = "/api/v1/complaints/";
    /** Streams go to nodes by a hash of their ids: of few, all may go to one. */
    private static final int MANY = 40;

    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir
    static Path directory;

    private static EmbeddedPostgres postgres;
    private static MongoProcess store;
    private static RunningDesk one;
    private static RunningDesk other;

    @BeforeAll
    static void open() throws Exception {
        AxonServerGiven.orSkipped();
        postgres = EmbeddedPostgres.builder()
                .setDataDirectory(directory.resolve("postgres"))
                .start();
        store = new MongoProcess(directory);
        one = node("one");
        other = node("other", "--axon.axonserver.command-load-factor=20");
    }

    @AfterAll
    static void close() throws Exception {
        for (AutoCloseable each : new AutoCloseable[] {one, other, store, postgres}) {
            if (each != null) {
                each.close();
            }
        }
    }

    @Test
    @Order(1)
    void an_order_goes_its_way_over_both_nodes_and_both_show_it() {
        String id = new Orders(one).opened();
        new Orders(other).act("dispatcher", id, "dispatch", "{\"unit\":\"430502\"}");
        new Orders(one).act("county.handler", id, "sign", "{}");
        new Orders(other)
                .act(
                        "county.handler",
                        id,
                        "contact-caller",
                        "{\"reached\":true,\"medium\":\"PHONE\",\"note\":\"已核实\"}");

        String tag = "\"" + one.part(EventStore.class).lastSequenceNumberFor(id).orElseThrow() + "\"";
        for (RunningDesk each : List.of(one, other)) {
            await("shown", () -> each.get("county.handler", CONTACTS + id)
                    .headers()
                    .getOrDefault("etag", List.of())
                    .contains(tag));
        }
    }

    @Test
    @Order(2)
    void the_same_request_sent_to_both_acts_once_and_both_refuse_alike() {
        String id = new Orders(one).opened();
        String key = UUID.randomUUID().toString();
        String path = CONTACTS + id + "/acts/dispatch";
        String body = "{\"unit\":\"430502\"}";
        assertThat(one.post("dispatcher", path, body, key).status()).isEqualTo(200);
        long last = one.part(EventStore.class).lastSequenceNumberFor(id).orElseThrow();
        assertThat(other.post("dispatcher", path, body, key).status()).isEqualTo(200);
        assertThat(other.part(EventStore.class).lastSequenceNumberFor(id)).contains(last);

        var here = one.post("operator", path, body);
        var there = other.post("operator", path, body);
        assertThat(here.status()).as(here.text()).isBetween(400, 499);
        assertThat(there.status()).isEqualTo(here.status());
        assertThat(there.body().path("code")).isEqualTo(here.body().path("code"));
        assertThat(here.body().path("code").asString()).isNotBlank().isNotEqualTo("desk/fault");
    }

    @Test
    @Order(3)
    void whoever_watches_on_either_node_hears_of_what_is_done_on_the_other() {
        Set<String> heardHere = ConcurrentHashMap.newKeySet();
        Set<String> heardThere = ConcurrentHashMap.newKeySet();
        Registration here = watch(one, heardHere);
        Registration there = watch(other, heardThere);
        try {
            for (RunningDesk acting : List.of(one, other)) {
                String id = new Orders(acting).opened();
                await("heard on both", () -> heardHere.contains(id) && heardThere.contains(id));
            }
        } finally {
            here.cancel();
            there.cancel();
        }
    }

    @Test
    @Order(4)
    void the_node_with_a_fifth_of_the_load_factor_gets_the_smaller_share_of_the_commands() {
        LongAdder here = new LongAdder();
        LongAdder there = new LongAdder();
        try (Registration atOne = counted(one, here);
                Registration atOther = counted(other, there)) {
            for (int i = 0; i < MANY; i++) {
                new Orders(i % 2 == 0 ? one : other).opened();
            }
        }
        System.out.printf("load factors 100 and 20: %d and %d commands%n", here.sum(), there.sum());
        assertThat(there.sum()).isPositive().isLessThan(here.sum() / 2);
    }

    /** The last one: it ends a node. */
    @Test
    @Order(5)
    void a_node_that_stops_leaves_its_work_to_the_other() {
        String before = new Orders(one).opened();
        one.close();
        one = null;
        new Orders(other).act("dispatcher", before, "dispatch", "{\"unit\":\"430502\"}");
        String after = new Orders(other).signed();
        new Orders(other).shown(List.of(before, after));
    }

    private static Registration counted(RunningDesk desk, LongAdder commands) {
        return desk.part(SimpleCommandBus.class).registerHandlerInterceptor((unit, chain) -> {
            commands.increment();
            return chain.proceed();
        });
    }

    private static RunningDesk node(String name, String... more) {
        List<String> settings = new ArrayList<>(AxonServerGiven.settings());
        settings.addAll(List.of(more));
        settings.addAll(List.of(
                "--axon.axonserver.client-id=" + name,
                "--desk.record.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                "--desk.record.user=postgres",
                "--desk.record.key-directory=" + directory.resolve("keys"),
                "--desk.record.connections=12",
                "--desk.read-store.uri=" + store.uri()));
        return RunningDesk.demo(directory.resolve(name), settings.toArray(String[]::new));
    }

    private static Registration watch(RunningDesk desk, Set<String> heard) {
        Actor city = new Actor("staff:city", "市级", Set.of(Role.DISPATCHER), new UnitRef("430500", "/430500/"), null);
        return desk.part(QuestionDesk.class)
                .watch(new QueueCounts(city), QueueTotals.class, QueueChanged.class, change -> {
                    if (change.complaintId() != null) {
                        heard.add(change.complaintId());
                    }
                });
    }

    private static void await(String what, BooleanSupplier there) {
        long deadline = System.nanoTime() + SOON.toNanos();
        while (!there.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(deadline);
            LockSupport.parkNanos(20_000_000);
        }
    }
}
