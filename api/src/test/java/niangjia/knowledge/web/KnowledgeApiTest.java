package niangjia.knowledge.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import niangjia.desk.RunningDesk;
import niangjia.desk.RunningDesk.Answer;
import niangjia.desk.Secrets;
import niangjia.shared.CredentialStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Guidance asked for and kept from outside: a walk, its refusals, and what callers say against the starter set. */
class KnowledgeApiTest {
    private static final String KNOWLEDGE = "/api/v1/knowledge";
    private static final String WORDING = """
            {"title":"%s","text":"带身份证和工资流水。","category":"LEGAL_AID","jurisdiction":"本市","validFrom":"2026-01-01",
             "callersWords":["法援中心在哪"],"sources":[{"law":"法律援助法","article":"第三十一条"}]%s}""";

    @TempDir
    static Path directory;

    private static RunningDesk desk;

    @BeforeAll
    static void open() {
        desk = RunningDesk.demo(directory);
        desk.part(CredentialStore.class)
                .set("staff:admin", desk.part(Secrets.class).hash(RunningDesk.PASSWORD), false, Instant.now());
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    static Stream<String> said() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                KnowledgeApiTest.class.getResourceAsStream("/niangjia/knowledge/said.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("said")
    void what_a_caller_says_finds_its_answer_among_the_first_three(String line) {
        String[] parts = line.split("\\|");

        assertThat(found(parts[0], null)).contains("guidance:" + parts[1]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"今天天气很好，路上不堵", "你好我想问一下", "我叫陈建军，双清区宝庆工业园"})
    void what_tells_nothing_finds_nothing(String said) {
        assertThat(found(said, null)).isEmpty();
    }

    @Test
    void guidance_is_written_revised_withdrawn_and_reinstated() {
        Answer written = desk.post("admin", KNOWLEDGE, WORDING.formatted("法律援助中心在司法局一楼", ",\"key\":\"aid-where\""));
        assertThat(written.status()).isEqualTo(201);
        String at = written.headers().get("location").get(0);
        assertThat(at).isEqualTo(KNOWLEDGE + "/guidance:aid-where");
        assertThat(found("法援中心在哪", null)).startsWith("guidance:aid-where");

        String revised = WORDING.formatted("法律援助中心搬到了二楼", ",\"reason\":\"搬迁\"");
        Answer second = desk.post("admin", at + "/acts/revise", revised, key(), "If-Match", "\"0\"");
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.headers().get("etag")).containsExactly("\"1\"");
        Answer view = desk.get("operator", at);
        assertThat(view.body().path("versions").size()).isEqualTo(2);
        assertThat(view.body().at("/versions/0/reason").asString()).isEqualTo("搬迁");
        assertThat(view.body().at("/versions/1/wording/title").asString()).contains("一楼");

        assertThat(desk.post("admin", at + "/acts/withdraw", "{\"reason\":\"再搬\"}")
                        .status())
                .isEqualTo(200);
        assertThat(found("法援中心在哪", null)).doesNotContain("guidance:aid-where");
        assertThat(code(desk.post("admin", at + "/acts/revise", revised))).isEqualTo("knowledge/withdrawn");
        assertThat(desk.post("admin", at + "/acts/reinstate", "{\"reason\":\"搬好了\"}")
                        .status())
                .isEqualTo(200);
        assertThat(found("法援中心在哪", null)).startsWith("guidance:aid-where");
    }

    @Test
    void the_same_request_acts_once() {
        String key = key();
        Answer first = desk.post("admin", KNOWLEDGE, WORDING.formatted("只记一次", ""), key);
        Answer again = desk.post("admin", KNOWLEDGE, WORDING.formatted("只记一次", ""), key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(code(desk.post("admin", KNOWLEDGE, WORDING.formatted("另一条", ""), key)))
                .isEqualTo("record/request-reused");
    }

    @Test
    void a_stale_form_is_told_who_changed_what() {
        String at = KNOWLEDGE + "/guidance:hours-limit";
        String revised = WORDING.formatted("先到的一版", ",\"reason\":\"试\"");
        assertThat(desk.post("admin", at + "/acts/revise", revised, key(), "If-Match", "\"0\"")
                        .status())
                .isEqualTo(200);

        Answer stale = desk.post(
                "admin",
                at + "/acts/revise",
                WORDING.formatted("后到的一版", ",\"reason\":\"试\""),
                key(),
                "If-Match",
                "\"0\"");

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.body().at("/changedBy/0/what").asString()).isEqualTo("knowledge.GuidanceRevised");
        assertThat(stale.body().at("/changedBy/0/by").asString()).isEqualTo("系统管理员");
    }

    @Test
    void an_operator_reads_and_does_not_write() {
        assertThat(desk.get("operator", KNOWLEDGE).status()).isEqualTo(200);
        assertThat(code(desk.post("operator", KNOWLEDGE, WORDING.formatted("不该写", ""))))
                .isEqualTo("knowledge/not-allowed");
    }

    @Test
    void a_body_is_told_all_its_faults_at_once() {
        Answer refused = desk.post(
                "admin", KNOWLEDGE, "{\"title\":7,\"sources\":[{\"law\":\"\"}],\"validFrom\":\"昨天\",\"extra\":1}");

        assertThat(refused.status()).isEqualTo(400);
        List<String> fields = new ArrayList<>();
        refused.body()
                .path("fields")
                .forEach(field -> fields.add(field.path("field").asString()));
        assertThat(fields)
                .contains("title", "text", "category", "jurisdiction", "validFrom", "sources[0].law", "extra");
    }

    @ParameterizedTest
    @CsvSource({"/guidance:nothing, knowledge/unknown", "/nothing, knowledge/unknown"})
    void what_is_not_there_is_not_found(String path, String code) {
        assertThat(code(desk.get("operator", KNOWLEDGE + path))).isEqualTo(code);
    }

    @Test
    void an_act_nobody_knows_and_an_act_on_nothing_are_not_found() {
        assertThat(code(desk.post("admin", KNOWLEDGE + "/guidance:nothing/acts/burn", "{}")))
                .isEqualTo("request/unknown-path");
        assertThat(code(desk.post("admin", KNOWLEDGE + "/guidance:nothing/acts/withdraw", "{\"reason\":\"无\"}")))
                .isEqualTo("knowledge/unknown");
    }

    private static List<String> found(String account, String words) {
        Map<String, String> asked =
                words == null ? Map.of("account", account) : Map.of("account", account, "words", words);
        Answer answer = desk.post(
                "operator", KNOWLEDGE + "/search", JsonMapper.builder().build().writeValueAsString(asked));
        assertThat(answer.status()).isEqualTo(200);
        List<String> ids = new ArrayList<>();
        answer.body().path("hits").forEach(hit -> ids.add(hit.at("/guidance/id").asString()));
        return ids.stream().limit(3).toList();
    }

    private static String code(Answer answer) {
        return answer.body().path("code").asString();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
