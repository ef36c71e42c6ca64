package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import niangjia.desk.RunningDesk.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Mediation through the API and on the pages of its acts: what is asked, what is refused and how, what stays between two. */
class MediationApiTest {
    private static final String CONFIDED = "底线是两万二千元";

    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    static Path directory;

    private static RunningDesk desk;
    private static Mediations cases;

    @BeforeAll
    static void open() {
        desk = RunningDesk.demo(directory);
        cases = new Mediations(desk);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void the_same_request_begins_one_case_and_a_stale_form_is_told_what_changed() {
        String key = UUID.randomUUID().toString();
        String application = Mediations.application("被拖欠工资");
        Answer once = desk.post("city.handler", Mediations.CASES, application, key);
        Answer again = desk.post("city.handler", Mediations.CASES, application, key);
        assertThat(once.status()).as(once.text()).isEqualTo(201);
        assertThat(again.status()).as(again.text()).isEqualTo(200);
        String id = once.body().path("caseId").asString();
        assertThat(again.body().path("caseId").asString()).isEqualTo(id);
        Answer other = desk.post("city.handler", Mediations.CASES, Mediations.application("另一件"), key);
        assertThat(other.body().path("code").asString()).isEqualTo("record/request-reused");

        cases.act("city.handler", id, "record-act", """
                {"kind":"VISIT","by":["肖敏"],"text":"走访"}""");
        Answer stale = desk.post(
                "city.handler",
                Mediations.CASES + "/" + id + "/acts/screen-application",
                """
                {"track":"LABOUR","kinds":["RELATION"],"note":"可以调解"}""",
                UUID.randomUUID().toString(),
                "If-Match",
                "\"0\"");
        assertThat(stale.status()).as(stale.text()).isEqualTo(412);
        assertThat(stale.body().path("changedBy").toString()).contains("mediation.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "workers | \"many\" | workers | request/wrong-type",
                "unit | \"999999\" | unit | request/unknown-unit",
                "origin | \"DREAM\" | origin | request/not-one-of",
                "account | null | account | request/field-missing",
                "employmentEndedOn | \"2026-02-30\" | employmentEndedOn | request/impossible-date",
                "wish | \"x\" | wish | request/field-unknown",
            })
    void wrong_input_of_each_kind_is_told_by_its_field(String name, String value, String field, String code) {
        var body = (ObjectNode) JSON.readTree(Mediations.application("经过"));
        body.set(name, JSON.readTree(value));
        Answer answer = desk.post("city.handler", Mediations.CASES, body.toString());
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.body().path("code").asString()).isEqualTo("request/bad-fields");
        assertThat(answer.body().path("fields").get(0).path("field").asString()).isEqualTo(field);
        assertThat(answer.body().path("fields").get(0).path("code").asString()).isEqualTo(code);
    }

    @Test
    void what_is_no_case_no_act_or_out_of_reach_is_unknown() {
        assertThat(cases.refused("city.handler", "mediation:none", "accept-case", "{}"))
                .isEqualTo("mediation/unknown");
        assertThat(desk.get("city.handler", Mediations.CASES + "/nothing:1").status())
                .isEqualTo(404);
        String id = cases.received();
        assertThat(cases.refused("city.handler", id, "receive-application", "{}"))
                .isEqualTo("request/unknown-path");
        assertThat(desk.get("county.handler", Mediations.CASES + "/" + id).status())
                .isEqualTo(404);
        assertThat(cases.refused("city.chair", id, "accept-case", "{}")).isEqualTo("mediation/wrong-state");
    }

    @Test
    void what_a_side_says_alone_is_opened_for_the_mediators_of_the_case_and_for_nobody_else() {
        String id = cases.mediating();
        cases.act("mediator", id, "write-note", """
                {"noteId":"n1","side":"APPLICANT","sessionId":"s1","note":"%s"}""".formatted(CONFIDED));
        String notes = Mediations.CASES + "/" + id + "/notes";
        assertThat(desk.get("mediator", notes).text()).contains(CONFIDED);
        for (String other : new String[] {"city.chair", "city.handler", "auditor", "operator"}) {
            for (String path :
                    new String[] {notes, Mediations.CASES + "/" + id, Mediations.CASES + "/" + id + "/timeline"}) {
                assertThat(desk.get(other, path).text()).as(other + " " + path).doesNotContain(CONFIDED);
            }
        }
        assertThat(cases.refused("city.chair", id, "write-note", """
                {"noteId":"n2","side":"APPLICANT","note":"%s"}""".formatted(CONFIDED)))
                .isEqualTo("mediation/role-needed");
        Answer refused =
                desk.post("mediator", Mediations.CASES + "/" + id + "/acts/write-note", """
                {"noteId":"n1","side":"APPLICANT","note":"%s"}""".formatted(CONFIDED));
        assertThat(refused.status()).isBetween(400, 499);
        assertThat(refused.text()).doesNotContain(CONFIDED);
    }

    @Test
    void the_table_of_acts_and_the_document_tell_all_of_them() {
        JsonNode acts = desk.get("mediator", Mediations.CASES + "/acts").body().path("acts");
        assertThat(acts).hasSize(74);
        assertThat(acts.toString()).doesNotContain("applicantKey", "respondentKey", "sealedName", "\"person\"");
        JsonNode paths = desk.get("mediator", "/api/v1/openapi.json").body().path("paths");
        for (JsonNode act : acts) {
            String path = act.path("act").asString().equals("receive-application")
                    ? "/mediations"
                    : "/mediations/{id}/acts/" + act.path("act").asString();
            assertThat(paths.path(path).path("post").path("operationId").asString())
                    .isEqualTo("Mediation" + act.path("name").asString());
        }
        assertThat(paths.path("/mediations/{id}/notes").path("get").isMissingNode())
                .isFalse();
    }
}
