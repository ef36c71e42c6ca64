package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import niangjia.desk.RunningDesk.Answer;
import niangjia.ledger.Ledger;
import niangjia.shared.Draft;
import niangjia.shared.Drafts;
import niangjia.shared.read.ReadStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** One whole erasure from outside, with a kill between the deed and the sweep, and a search over everything at the end. */
class ErasureWalkTest {
    private static final List<String> GONE =
            List.of("麻雀飞过三号门", "19900007357", "430502199001017359", "梧桐巷七十九号", "账房在二楼北侧一直没有发工资");
    private static final List<String> STAYS = List.of("喜鹊站在五号桥", "19900008468", "食堂后门锁了三天没人来开");

    private static final String LOGGED = """
            {"channel":"PHONE_12351","medium":"PHONE","receivedBy":"430500","consents":["CALL_BACK"],
             "caller":{"name":"麻雀飞过三号门","phone":"199 0000 7357","idNumber":"430502199001017359","address":"梧桐巷七十九号"},
             "account":"账房在二楼北侧一直没有发工资"}""";
    private static final String OTHER = """
            {"channel":"PHONE_12351","medium":"PHONE","receivedBy":"430500","consents":["CALL_BACK"],
             "caller":{"name":"喜鹊站在五号桥","phone":"199 0000 8468"},"account":"食堂后门锁了三天没人来开"}""";

    @Test
    void who_is_erased_is_found_nowhere_and_everybody_else_is_still_there(@TempDir Path directory) throws Exception {
        Path log = directory.resolve("desk.log");
        String[] settings = {
            "--logging.file.name=" + log,
            "--logging.config=classpath:file-log.xml",
            "--logging.level.niangjia=DEBUG",
            "--desk.erasure.every=200ms"
        };
        String erasure;
        String matter;
        String twin;
        // the desk that approves does not carry out: as if it had been killed right behind the approval
        try (RunningDesk desk = RunningDesk.demo(directory, with(settings, "--desk.erasure.watch=false"))) {
            matter = logged(desk, LOGGED);
            twin = logged(desk, OTHER);
            desk.part(Drafts.class)
                    .keep(
                            "staff:operator",
                            new Draft("call:new", 0, "{\"a\":\"19900007357 又来电\"}", "s", Instant.now()));
            erasure = requested(desk, matter);
            refusals(desk, erasure);
            act(desk, "administrator", erasure, "restrict", "{}");
            restricted(desk, erasure, matter);
            act(desk, "administrator", erasure, "propose", "{}");
            assertThat(post(desk, "administrator", erasure, "approve", "{}").status())
                    .isEqualTo(403);
            act(desk, "city.chair", erasure, "approve", "{}");
        }
        try (RunningDesk desk = RunningDesk.demo(directory, settings)) {
            anotherNodeIsAtWork(desk);
            until(desk, erasure, "SWEPT");
            JsonNode view = view(desk, erasure);
            JsonNode facts = view.path("sweep").path("facts");
            assertThat(facts.path("findings")).as(view.toString()).isEmpty();
            assertThat(facts.path("digest").asString())
                    .isEqualTo(view.path("digest").asString());
            assertThat(facts.path("draftsEnded").asInt()).isEqualTo(1);
            assertThat(facts.path("documentsRemade").asInt()).isPositive();
            assertThat(facts.path("rows").asInt()).isGreaterThan(50);
            assertThat(facts.path("node").asString())
                    .isEqualTo(desk.part(Ledger.class).node());
            assertThat(facts.path("elsewhere").toString()).isEqualTo("[\"7@elsewhere\"]");
            assertThat(PageVisit.of(desk, "auditor")
                            .get("/audit/erasures/" + key(erasure))
                            .body())
                    .contains("7@elsewhere");
            act(desk, "city.chair", erasure, "certify", "{}");
            Answer paper = desk.get("auditor", "/api/v1/erasures/" + key(erasure) + "/certificate");
            assertThat(paper.status()).isEqualTo(200);
            assertThat(paper.text()).contains("其他 1 个节点的文件和日志不在此次查找之内");
            gone(desk, matter, twin);
            assertThat(AtRest.tables(desk.part(Ledger.class)))
                    .hasSizeGreaterThan(10)
                    .noneMatch(ErasureWalkTest::betrays);
            assertThat(AtRest.documents(desk.part(ReadStore.class)))
                    .as("the twin: another's words are there")
                    .anyMatch(each -> each.contains(STAYS.get(0)))
                    .noneMatch(ErasureWalkTest::betrays);
            assertThat(desk.part(Ledger.class).inspect()).isEmpty();
        }
        assertThat(AtRest.text(log)).contains("erasure:");
        assertThat(AtRest.files(directory)).hasSizeGreaterThan(2).noneMatch(file -> betrays(AtRest.text(file)));
    }

    /** Its files are out of reach of the sweep. */
    private static void anotherNodeIsAtWork(RunningDesk desk) {
        new JdbcTemplate(desk.part(Ledger.class).dataSource())
                .update(
                        "insert into desk_node (node, seen_at) values ('7@elsewhere', dateadd(hour, 1, current_timestamp))");
    }

    private static String logged(RunningDesk desk, String body) {
        String id = desk.post("operator", "/api/v1/complaints", body)
                .body()
                .path("complaintId")
                .asString();
        Answer answered = desk.post(
                "operator", "/api/v1/complaints/" + id + "/acts/answer-directly", "{\"answer\":\"已告知可以申请仲裁。\"}");
        assertThat(answered.status()).as(answered.text()).isEqualTo(200);
        return id;
    }

    private static String requested(RunningDesk desk, String matter) {
        String body = """
                {"matter":"%s","basis":"CONSENT_WITHDRAWN","identity":"ID_CARD_SEEN","words":"本人来访要求删除"}""".formatted(matter);
        assertThat(desk.post("auditor", "/api/v1/erasures", body).status())
                .as("an auditor changes nothing")
                .isEqualTo(403);
        until("the matter is known", () -> desk.post(
                        "administrator", "/api/v1/erasures", body.replace("ID_CARD_SEEN", "NOT_NEEDED"))
                .text()
                .contains("erasure/identity"));
        Answer asked = desk.post("administrator", "/api/v1/erasures", body);
        assertThat(asked.status()).as(asked.text()).isEqualTo(200);
        return asked.body().path("erasureId").asString();
    }

    private static void refusals(RunningDesk desk, String erasure) {
        assertThat(post(desk, "administrator", erasure, "propose", "{}").text()).contains("erasure/wrong-state");
        act(desk, "administrator", erasure, "hold", "{\"ground\":\"FILE_REVIEW\",\"reason\":\"正在评查\"}");
        act(desk, "city.chair", erasure, "lift", "{\"hold\":\"h1\",\"reason\":\"评查结束\"}");
        assertThat(desk.get("operator", "/api/v1/erasures").status()).isEqualTo(403);
        assertThat(desk.get("auditor", "/api/v1/erasures/" + key(erasure)).status())
                .isEqualTo(200);
    }

    /** Restricted words can be added by nobody; the pages follow with the next look. */
    private static void restricted(RunningDesk desk, String erasure, String matter) {
        desk.part(ErasureWatch.class).run();
        until("the words have left the page", () -> {
            desk.part(ErasureWatch.class).run();
            return !desk.get("dispatcher", "/api/v1/complaints/" + matter)
                    .text()
                    .contains(GONE.get(0));
        });
        Answer page = desk.get("dispatcher", "/api/v1/complaints/" + matter);
        assertThat(page.text()).contains("RESTRICTED");
        Answer scope = desk.get("administrator", "/api/v1/erasures/" + key(erasure) + "/scope");
        assertThat(scope.body().path("streams").toString()).contains(matter);
        assertThat(scope.body().path("quoted")).as(scope.text()).isEmpty();
        assertThat(betrays(scope.text())).isFalse();
    }

    private static void gone(RunningDesk desk, String matter, String twin) {
        Answer page = desk.get("dispatcher", "/api/v1/complaints/" + matter);
        assertThat(page.status()).isEqualTo(200);
        assertThat(betrays(page.text())).isFalse();
        assertThat(page.text()).contains("ERASED");
        Answer known = desk.post("operator", "/api/v1/known", "{\"phone\":\"19900007357\"}");
        assertThat(betrays(known.text().replace("19900007357", ""))).isFalse();
        Answer other = desk.get("dispatcher", "/api/v1/complaints/" + twin);
        assertThat(other.text()).contains(STAYS);
    }

    private static void until(RunningDesk desk, String erasure, String status) {
        until(
                status,
                () -> view(desk, erasure).path("row").path("status").asString().equals(status));
    }

    private static void until(String fact, BooleanSupplier holds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time: " + fact).isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    private static JsonNode view(RunningDesk desk, String erasure) {
        return desk.get("auditor", "/api/v1/erasures/" + key(erasure)).body();
    }

    private static Answer post(RunningDesk desk, String who, String erasure, String act, String body) {
        return desk.post(who, "/api/v1/erasures/" + key(erasure) + "/acts/" + act, body);
    }

    private static void act(RunningDesk desk, String who, String erasure, String act, String body) {
        Answer answer = post(desk, who, erasure, act, body);
        assertThat(answer.status()).as("%s by %s: %s", act, who, answer.text()).isEqualTo(200);
    }

    private static String key(String erasure) {
        return erasure.substring(erasure.indexOf(':') + 1);
    }

    private static boolean betrays(String text) {
        return GONE.stream().anyMatch(text::contains);
    }

    private static String[] with(String[] some, String more) {
        String[] all = Arrays.copyOf(some, some.length + 1);
        all[some.length] = more;
        return all;
    }
}
