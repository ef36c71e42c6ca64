package niangjia.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.BooleanSupplier;
import niangjia.desk.RunningDesk;
import niangjia.desk.RunningDesk.Answer;
import niangjia.desk.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Known callers, employers and matters in the running desk, asked by programs and by the sheet. */
class MatchesDeskTest {
    private static final String MATCHES = "/api/v1/known/matches";
    private static final String CONTACT = """
            {"channel":"PHONE_12351","medium":"PHONE","receivedBy":"430500","consents":["CALL_BACK"],
             "caller":{"name":"%s","phone":"%s"%s},"account":"%s"}""";
    private static final String ORDER = """
            {"matterType":"COMPLAINT","category":"WAGE","urgency":"ORDINARY","secret":%s,"workers":47,"summary":"%s",
             "place":"双清区宝庆工业园","employer":{"partyId":"r1","kind":"EMPLOYER","name":"%s"}}""";

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
    void a_program_finds_what_an_operator_would() {
        String id = told("陈建军", "13873906207", "机器往外拉，怕他跑了", "搬离设备", "宏泰鞋材有限公司", false);
        Answer answer = desk.post("operator", MATCHES, """
                {"callerName":"cjj","phone":"+86 138-7390-6270","employer":"宏泰","most":2}""");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().get("cache-control")).containsExactly("no-store");
        JsonNode person = answer.body().at("/matches/0");
        assertThat(person.path("kind").asString()).isEqualTo("PERSON");
        assertThat(person.path("complaintId").asString()).isEqualTo(id);
        assertThat(person.path("reasons").toString())
                .contains("PHONE_ONE_SLIP", "NAME_SPELT", "EMPLOYER_ALIAS")
                .doesNotContain("SAME_PHONE");
        assertThat(person.at("/fills/caller.phone").asString()).isEqualTo("13873906207");
        assertThat(desk.post("operator", MATCHES, "{\"idNumber\":\"11010519491231002x\"}")
                        .body()
                        .at("/matches/0/reasons/0/why")
                        .asString())
                .isEqualTo("SAME_ID");
        assertThat(desk.post("auditor", MATCHES, "{\"phone\":\"13873906207\"}")
                        .body()
                        .path("matches")
                        .size())
                .isZero();
    }

    @Test
    void what_no_sheet_has_is_refused() {
        assertThat(desk.post("operator", MATCHES, "{\"surname\":\"陈\"}").status())
                .isEqualTo(400);
        assertThat(desk.post("operator", MATCHES, "{\"most\":21}").status()).isEqualTo(400);
        assertThat(desk.post("operator", MATCHES, "{\"category\":\"PIGEON\"}").status())
                .isEqualTo(400);
        assertThat(desk.post("operator", MATCHES, "{}").body().path("matches").size())
                .isZero();
    }

    @Test
    void the_sheet_is_answered_with_hits_their_reasons_in_words_and_the_acts_that_are_open() throws Exception {
        String id = told("吴秀兰", "13807390001", "仓库半夜起火，消防通道锁着", "消防通道锁闭", "明德电子有限公司", false);
        Visitor operator = new Visitor(desk, "operator");
        String hits = operator.post(
                "/log/matches",
                Map.of(
                        "caller.name", "吴秀兰",
                        "caller.phone", "138 0739 0001",
                        "order.employer.name", "mddz",
                        "account", "我们仓库的消防通道锁着"));
        assertThat(hits)
                .contains(
                        "data-hit=\"1\"", "data-kind=\"PERSON\"", "data-complaint=\"" + id + "\"", "data-open=\"true\"")
                .contains("号码一致", "自报姓名一致", "单位拼音相符", "说法相近（", "消防通道锁着", "上次来电")
                .contains("data-act=\"accept\"", "data-act=\"urge\"", "data-act=\"add\"", "data-act=\"open\"")
                .contains("data-kind=\"EMPLOYER\"", "近 12 个月 1 件，未办结 1 件")
                .contains("&quot;order.employer.name&quot;:&quot;明德电子有限公司&quot;")
                .doesNotContain("<html", "??");
        assertThat(operator.post("/log/employers", Map.of("order.employer.name", "明德")))
                .contains("value=\"明德电子有限公司\"");
        assertThat(operator.post("/log/matches", Map.of("caller.name", "没有这个人")))
                .contains("没有查到有关的人和件。")
                .doesNotContain("class=\"hit\"");
    }

    @Test
    void who_asked_not_to_be_known_is_no_hit_for_the_desk_that_may_not_know() throws Exception {
        told("钱多多", "13807390002", "车间主任打人", "车间主任打人", "顺发物流有限公司", true);
        String phone = "13807390002";
        assertThat(new Visitor(desk, "operator").post("/log/matches", Map.of("caller.phone", phone)))
                .doesNotContain("钱多多", "data-complaint");
        assertThat(new Visitor(desk, "dispatcher").post("/log/matches", Map.of("caller.phone", phone)))
                .contains("钱多多");
        assertThat(new Visitor(desk, "operator").post("/log/matches", Map.of("order.employer.name", "顺发")))
                .contains("顺发物流有限公司")
                .doesNotContain("钱多多", phone);
    }

    @Test
    void without_the_token_against_forged_forms_nothing_is_told() throws Exception {
        Visitor operator = new Visitor(desk, "operator");
        assertThat(operator.send("/log/matches", "caller.name=x", "forged").statusCode())
                .isEqualTo(403);
        assertThat(operator.send("/log/matches", "caller.name=x", operator.token())
                        .statusCode())
                .isEqualTo(200);
    }

    private static String told(
            String name, String phone, String account, String summary, String employer, boolean secret) {
        String idNumber = name.equals("陈建军") ? ",\"idNumber\":\"11010519491231002X\"" : "";
        Answer logged = desk.post("operator", "/api/v1/complaints", CONTACT.formatted(name, phone, idNumber, account));
        assertThat(logged.status()).as(logged.text()).isEqualTo(201);
        String id = logged.body().path("complaintId").asString();
        Answer opened = desk.post(
                "operator",
                "/api/v1/complaints/" + id + "/acts/open-order",
                ORDER.formatted(secret, summary, employer));
        assertThat(opened.status()).as(opened.text()).isEqualTo(200);
        await(() -> desk.post("dispatcher", MATCHES, "{\"employer\":\"" + employer + "\"}")
                .text()
                .contains(id));
        await(() -> desk.get("operator", "/api/v1/complaints/" + id).text().contains("\"OPEN\""));
        return id;
    }

    private static void await(BooleanSupplier holds) {
        long deadline = System.nanoTime() + 20_000_000_000L;
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
        }
    }
}
