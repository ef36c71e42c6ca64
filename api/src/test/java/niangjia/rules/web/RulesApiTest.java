package niangjia.rules.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import niangjia.desk.RunningDesk;
import niangjia.desk.RunningDesk.Answer;
import niangjia.rules.read.LiveTerms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The rules in force from outside: looked at, tried, changed step by step, and what is refused. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RulesApiTest {
    private static final String RULES = "/api/v1/rules";
    private static final String ADMINISTRATOR = "administrator";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String NOTICE = """
            title 二〇二七年放假安排（试）
            year 2027
            published 2026-11-20
            source test
            off 2027-01-01..2027-01-03 元旦
            """;
    private static final String PACK = """
            {"jurisdiction": "430000", "version": "2027.1", "name": "湖南省", "inForceFrom": "2026-01-01",
             "base": "430000@2026.1",
             "rules": [{"key": "complaint.handle", "count": 3, "unit": "WORKING_DAYS", "starts": "OrderDispatched",
                        "source": "试", "article": "1", "verified": true}]}
            """;

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
    @Order(1)
    void what_lies_with_the_project_holds_from_the_first_start() {
        Answer now = desk.get("operator", RULES);

        assertThat(now.status()).isEqualTo(200);
        assertThat(now.body().path("sequence").asLong()).isZero();
        assertThat(now.body().path("calendarVersion").asString()).isEqualTo("2025-11-04");
        assertThat(now.body().path("pack").asString()).isEqualTo("430000@2026.1");
        assertThat(desk.get("operator", RULES + "/calendar/2026")
                        .body()
                        .path("workingDays")
                        .asInt())
                .isEqualTo(248);
        assertThat(desk.get("operator", RULES + "/calendar/2027")
                        .body()
                        .path("provisional")
                        .asBoolean())
                .isTrue();
        assertThat(desk.get("operator", RULES + "/packs").body().path("packs").size())
                .isGreaterThan(20);
    }

    @Test
    @Order(2)
    void a_change_is_tried_before_it_is_made_and_trying_changes_nothing() {
        Answer tried = desk.post(ADMINISTRATOR, RULES + "/what-if", body(Map.of("act", "notices", "text", NOTICE)));

        assertThat(tried.status()).isEqualTo(200);
        assertThat(tried.body().path("state").asString()).isEqualTo("DONE");
        assertThat(tried.body().at("/totals/later").asInt()).isZero();
        assertThat(sequence()).isZero();
        String id = tried.body().path("id").asString();
        assertThat(desk.get(ADMINISTRATOR, RULES + "/what-if/" + id + "/LATER")
                        .body()
                        .path("items")
                        .size())
                .isZero();
        Answer ofAnother = desk.get("admin", RULES + "/what-if/" + id);
        assertThat(ofAnother.status()).isIn(401, 404);
    }

    @Test
    @Order(3)
    void faults_of_a_file_are_told_all_at_once() {
        Answer tried = desk.post(
                ADMINISTRATOR,
                RULES + "/what-if",
                body(Map.of(
                        "act",
                        "packs",
                        "file",
                        "mine.json",
                        "text",
                        PACK.replace("3,", "\"x\",").replace("CN", "").replace("430000@", "999999@"))));

        assertThat(tried.body().path("state").asString()).isEqualTo("FAULTY");
        assertThat(tried.body().at("/faults/0/file").asString()).isEqualTo("mine.json");
        assertThat(tried.body().path("faults").toString()).contains("complaint.handle/count", "WRONG_TYPE");
        Answer sent =
                desk.post(ADMINISTRATOR, RULES + "/acts/notices", body(Map.of("text", "year 2027", "reason", "试")));
        assertThat(sent.status()).isEqualTo(400);
        assertThat(sent.body().path("code").asString()).isEqualTo("terms/file-faulty");
    }

    @Test
    @Order(4)
    void a_notice_holds_as_soon_as_it_is_acknowledged() {
        String key = UUID.randomUUID().toString();
        String notice = body(Map.of("text", NOTICE, "reason", "国务院已发通知"));
        Answer loaded = desk.post(ADMINISTRATOR, RULES + "/acts/notices", notice, key, "If-Match", "\"0\"");

        assertThat(desk.part(LiveTerms.class).now().rules().calendars().newest().version())
                .isEqualTo("2026-11-20");
        assertThat(loaded.status()).isEqualTo(200);
        assertThat(loaded.headers().get("etag")).containsExactly("\"1\"");
        assertThat(desk.get("operator", RULES + "/calendar/2027")
                        .body()
                        .path("provisional")
                        .asBoolean())
                .isFalse();
        // the same request never acts twice
        desk.post(ADMINISTRATOR, RULES + "/acts/notices", notice, key, "If-Match", "\"0\"");
        assertThat(sequence()).isEqualTo(1);
    }

    @Test
    @Order(5)
    void a_pack_is_loaded_then_activated_in_a_county() {
        assertThat(desk.post(
                                ADMINISTRATOR,
                                RULES + "/acts/packs",
                                body(Map.of("file", "hunan.json", "text", PACK, "reason", "新办法")))
                        .status())
                .isEqualTo(200);
        Answer activated = desk.post(
                ADMINISTRATOR,
                RULES + "/acts/activations",
                body(Map.of("unit", "430502", "pack", "430000@2027.1", "effectiveOn", "2026-01-01", "reason", "施行")));
        assertThat(activated.status()).isEqualTo(200);
        assertThat(desk.get("operator", RULES + "?unit=430502")
                        .body()
                        .path("pack")
                        .asString())
                .isEqualTo("430000@2027.1");
        assertThat(desk.get("operator", RULES).body().path("pack").asString()).isEqualTo("430000@2026.1");
        assertThat(desk.get("operator", RULES + "/history")
                        .body()
                        .at("/items/0/reason")
                        .asString())
                .isEqualTo("施行");
    }

    @Test
    @Order(6)
    void who_looked_at_an_older_state_is_told_what_has_changed() {
        Answer stale = desk.post(
                ADMINISTRATOR,
                RULES + "/acts/local-days",
                body(Map.of("unit", "430502", "text", "off 2026-12-21 县庆", "reason", "县庆")),
                UUID.randomUUID().toString(),
                "If-Match",
                "\"1\"");

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.body().path("code").asString()).isEqualTo("rules/stale");
        assertThat(stale.body().at("/changedBy/0/what").asString()).isEqualTo("rules.PackLoaded");
        assertThat(stale.body().at("/changedBy/1/what").asString()).isEqualTo("rules.PackActivated");
    }

    @ParameterizedTest
    @Order(7)
    @ValueSource(strings = {"operator", "city.chair", "auditor"})
    void nobody_but_administrators_tries_or_changes(String who) {
        String notice = body(Map.of("act", "notices", "text", NOTICE.replace("2026-11-20", "2026-11-21")));
        assertThat(desk.post(who, RULES + "/what-if", notice).status()).isEqualTo(403);
        Answer refused = desk.post(
                who,
                RULES + "/acts/local-days",
                body(Map.of("unit", "430502", "text", "off 2026-12-21 县庆", "reason", "县庆")));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body().path("code").asString()).isEqualTo("rules/not-allowed");
    }

    @Test
    @Order(8)
    void what_cannot_be_read_is_refused_field_by_field() {
        Answer refused = desk.post(
                ADMINISTRATOR,
                RULES + "/acts/activations",
                body(Map.of("unit", "430502", "effectiveOn", "soon", "grandfathering", "SOME", "more", "x")));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("fields").toString())
                .contains("\"pack\"", "\"effectiveOn\"", "\"grandfathering\"", "\"more\"", "\"reason\"");
        assertThat(desk.post(ADMINISTRATOR, RULES + "/acts/none", "{}").status())
                .isEqualTo(404);
        assertThat(desk.get(ADMINISTRATOR, RULES + "/calendar/1900").status()).isEqualTo(400);
        assertThat(desk.get(ADMINISTRATOR, RULES + "/what-if/none").status()).isEqualTo(404);
    }

    private static long sequence() {
        return desk.get("operator", RULES).body().path("sequence").asLong();
    }

    private static String body(Map<String, String> fields) {
        return JSON.writeValueAsString(fields);
    }
}
