package niangjia.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import niangjia.complaint.ContactCommand.LogContact;
import niangjia.shared.Actor;
import niangjia.shared.RecordMeta;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ImportApiTest {
    private static final String HEADER =
            "key,channel,medium,receivedBy,account,consents,caller.anonymous,caller.name\n";
    private static final String ROW = "%s,PHONE_12351,PHONE,430500,欠薪,CALL_BACK;DISCLOSE_IDENTITY,,张三\n";

    private final FakeDesk desk = new FakeDesk();

    @Test
    void a_table_is_logged_row_by_row_and_a_bad_row_harms_no_other() throws Exception {
        List<JsonNode> report = report(send(table(HEADER
                + row("a1")
                + row("a2").replace("PHONE_12351", "PIGEON")
                + "a3,only,three\n"
                + row("").replaceFirst("^,", ",")
                + "a5,\"PHONE_12351\",PHONE,430500,\"说:\"\"欠薪\"\",\n三个月\",,true,\n")));

        assertThat(report).hasSize(6);
        assertThat(report)
                .extracting(line -> line.path("outcome").asString())
                .containsExactly("LOGGED", "REFUSED", "REFUSED", "REFUSED", "LOGGED", "");
        assertThat(report.get(1).at("/problem/fields/0/field").asString()).isEqualTo("channel");
        assertThat(report.get(2).at("/problem/code").asString()).isEqualTo("request/row-broken");
        assertThat(report.get(3).at("/problem/fields/0/field").asString()).isEqualTo("key");
        assertThat(report.get(4).path("row").intValue()).isEqualTo(5);
        assertThat(report.get(5).toString())
                .isEqualTo(
                        "{\"done\":true,\"dryRun\":false,\"rows\":5,\"fit\":0,\"logged\":2,\"repeated\":0,\"refused\":3}");
        LogContact last = (LogContact) desk.handled.get(1).getPayload();
        assertThat(desk.seals.open(last.account())).contains("说:\"欠薪\",\n三个月");
        assertThat(last.caller().anonymous()).isTrue();
        LogContact first = (LogContact) desk.handled.get(0).getPayload();
        assertThat(first.consents()).hasSize(2);
        assertThat(first.caller().name()).isNotNull();
    }

    @Test
    void an_import_run_again_logs_nothing_twice_whoever_runs_it() throws Exception {
        send(table(HEADER + row("a1") + row("a2")));
        int keys = desk.seals.keys.size();
        desk.actor = new Actor("staff:wang", "王芳", FakeDesk.OPERATOR.roles(), FakeDesk.CITY, null);
        List<JsonNode> again = report(send(table(HEADER + row("a1") + row("a2") + row("a3"))));

        assertThat(again)
                .extracting(line -> line.path("outcome").asString())
                .containsExactly("REPEATED", "REPEATED", "LOGGED", "");
        assertThat(desk.handled).hasSize(3);
        assertThat(desk.seals.keys).hasSize(keys + 1);
    }

    @Test
    void a_row_that_says_something_else_under_its_key_is_refused() throws Exception {
        send(table(HEADER + row("a1")));
        List<JsonNode> changed = report(send(table(HEADER + row("a1").replace("欠薪", "工伤"))));
        assertThat(changed.get(0).at("/problem/code").asString()).isEqualTo("record/request-reused");
        assertThat(desk.handled).hasSize(1);

        List<JsonNode> other = report(send(table("other", HEADER + row("a1").replace("欠薪", "工伤"))));
        assertThat(other.get(0).path("outcome").asString()).isEqualTo("LOGGED");
    }

    @Test
    void a_dry_run_tells_all_and_changes_nothing() throws Exception {
        List<JsonNode> report = report(send(
                table(HEADER + row("a1") + row("a2").replace("430500", "999")).param("dryRun", "true")));
        assertThat(report).extracting(line -> line.path("outcome").asString()).containsExactly("FIT", "REFUSED", "");
        assertThat(desk.handled).isEmpty();
        assertThat(desk.seals.keys).isEmpty();
        assertThat(desk.seals.handles).isEmpty();
    }

    @Test
    void a_late_row_needs_the_reason_once_for_the_whole_import() throws Exception {
        String late = "key,occurredAt,channel,medium,receivedBy,account\n"
                + "a1,2020-01-01T00:00:00Z,PHONE_12351,PHONE,430500,欠薪\n";
        String refused = report(send(table(late))).get(0).toString();
        assertThat(refused).contains("\"REFUSED\"");
        List<JsonNode> report = report(send(
                table(late.replace("account\n", "account,caller.anonymous\n").replace("欠薪\n", "欠薪,true\n"))
                        .header("Niangjia-Late-Reason", "%E8%A1%A5%E5%BD%95")));
        assertThat(report.get(0).path("outcome").asString()).isEqualTo("LOGGED");
        assertThat(Optional.ofNullable(desk.handled.get(0).getMetaData().get(RecordMeta.LATE_REASON)))
                .contains("补录");
    }

    @Test
    void lines_of_json_are_taken_like_rows() throws Exception {
        String line = """
                {"key":"b1","channel":"PHONE_12351","medium":"PHONE","receivedBy":"430500","caller":{"anonymous":true},"account":"欠薪"}""";
        List<JsonNode> report = report(send(post("/api/v1/imports/contacts?name=june")
                .contentType("application/x-ndjson")
                .content(line + "\nnonsense\n\n" + line.replace("b1", "b2"))));
        assertThat(report)
                .extracting(l -> l.path("outcome").asString())
                .containsExactly("LOGGED", "REFUSED", "LOGGED", "");
        assertThat(report.get(1).at("/problem/code").asString()).isEqualTo("request/malformed");
    }

    @Test
    void text_in_another_encoding_is_read_when_it_is_named_and_refused_when_it_is_not() throws Exception {
        byte[] chinese = (HEADER + row("a1")).getBytes(Charset.forName("GB18030"));
        List<JsonNode> unnamed = report(send(table("x").content(chinese)));
        assertThat(unnamed.get(0).at("/problem/code").asString()).isEqualTo("request/bad-encoding");
        List<JsonNode> named =
                report(send(table("x").contentType("text/csv;charset=GB18030").content(chinese)));
        assertThat(named.get(0).path("outcome").asString()).isEqualTo("LOGGED");
    }

    @Test
    void a_table_with_another_header_is_refused_as_a_whole() throws Exception {
        for (String header : List.of("key,chanel\n", "channel\n", "", "张三\n")) {
            MockHttpServletResponse answer = send(table(header + row("a1")));
            assertThat(answer.getStatus()).as(header).isEqualTo(400);
            assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                    .contains("request/bad-fields")
                    .doesNotContain("张三");
        }
        assertThat(send(table("\uFEFF" + HEADER + row("a1"))).getStatus()).isEqualTo(200);
    }

    @Test
    void an_import_has_a_name_and_a_format() throws Exception {
        assertThat(send(post("/api/v1/imports/contacts").contentType("text/csv").content(HEADER))
                        .getStatus())
                .isEqualTo(400);
        assertThat(send(table("no name", HEADER)).getStatus()).isEqualTo(400);
        assertThat(send(post("/api/v1/imports/contacts?name=x")
                                .contentType("application/json")
                                .content("{}"))
                        .getStatus())
                .isEqualTo(415);
    }

    private static String row(String key) {
        return ROW.formatted(key);
    }

    private static MockHttpServletRequestBuilder table(String content) {
        return table("june", content);
    }

    private static MockHttpServletRequestBuilder table(String name, String content) {
        return post("/api/v1/imports/contacts")
                .param("name", name)
                .contentType("text/csv")
                .content(content.getBytes(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return desk.web.perform(request).andReturn().getResponse();
    }

    private static List<JsonNode> report(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus())
                .as(answer.getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> new JsonMapper().readTree(line))
                .toList();
    }
}
