package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import niangjia.desk.RunningDesk.Answer;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The registries from outside: what is entered, who may, what the figures become. */
class RegistryWalkTest {
    private static final String V1 = "/api/v1/";

    @TempDir
    static Path directory;

    private static RunningDesk desk;

    @BeforeAll
    static void open() {
        desk = RunningDesk.demo(directory);
        until("the demonstration is read", () -> due("430502").path("due").asInt() == 8);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void an_employer_with_many_members_and_a_committee_move_the_figures_of_the_day() {
        JsonNode before = due("430503");
        String employer =
                begun("county.handler", "employers", "{\"name\":\"试一试\",\"place\":\"430503\",\"sector\":\"制造业\"}", 403);
        assertThat(employer).isEmpty();
        employer =
                begun("dispatcher", "employers", "{\"name\":\"砚栩试制厂\",\"place\":\"430503\",\"sector\":\"制造业\"}", 201);
        act(
                "dispatcher",
                "employers",
                employer,
                "record-head-count",
                "{\"on\":\"2025-01-01\",\"workers\":80,\"members\":49}",
                200);
        act(
                "dispatcher",
                "employers",
                employer,
                "record-head-count",
                "{\"on\":\"2025-02-01\",\"workers\":80,\"members\":50}",
                200);
        String seen = employer;
        until(
                "50 are on the line",
                () -> due("430503").path("due").asInt() == before.path("due").asInt() + 1);
        assertThat(desk.get("dispatcher", V1 + "coverage/EMPLOYER/MISSING?unit=430503")
                        .text())
                .contains(seen);

        act("dispatcher", "employers", employer, "link-union", "{\"union\":\"430503-E2\"}", 200);
        until(
                "its union's committee has outlived its term",
                () -> due("430503").path("overdue").asInt()
                        == before.path("overdue").asInt() + 1);
        String committee = "committee:430503-E2";
        act("city.chair", "committees", committee, "re-elect", members("2026-03-01", "2031-02-28"), 200);
        until(
                "elected anew",
                () -> due("430503").path("covered").asInt()
                        == before.path("covered").asInt() + 2);
    }

    @Test
    void the_same_request_begins_one_and_another_body_under_its_key_is_refused() {
        String key = UUID.randomUUID().toString();
        String body = "{\"name\":\"一回厂\",\"place\":\"430500\",\"sector\":\"制造业\"}";
        Answer first = desk.post("supervisor", V1 + "employers", body, key);
        Answer again = desk.post("supervisor", V1 + "employers", body, key);
        Answer other = desk.post("supervisor", V1 + "employers", body.replace("一回", "两回"), key);
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body().path("id").asString())
                .isEqualTo(first.body().path("id").asString());
        assertThat(other.status()).isEqualTo(422);
        assertThat(first.headers().get("location").get(0))
                .isEqualTo(V1 + "employers/" + first.body().path("id").asString());
    }

    @Test
    void a_stale_form_hears_who_changed_what() {
        String employer =
                begun("supervisor", "employers", "{\"name\":\"旧名厂\",\"place\":\"430500\",\"sector\":\"制造业\"}", 201);
        String path = V1 + "employers/" + employer + "/acts/rename-employer";
        assertThat(desk.post(
                                "supervisor",
                                path,
                                "{\"name\":\"新名厂\"}",
                                UUID.randomUUID().toString(),
                                "If-Match",
                                "\"0\"")
                        .status())
                .isEqualTo(200);
        until("the new name is read", () -> desk.get("supervisor", V1 + "employers/" + employer)
                .text()
                .contains("新名厂"));
        Answer stale = desk.post(
                "city.chair", path, "{\"name\":\"别名厂\"}", UUID.randomUUID().toString(), "If-Match", "\"0\"");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.body().path("code").asString()).isEqualTo("supervision/stale");
        assertThat(stale.body().path("changedBy").get(0).path("by").asString()).isEqualTo("周立群");
        assertThat(stale.body().path("changedBy").get(0).path("what").asString())
                .isEqualTo("employer.EmployerRenamed");
    }

    @Test
    void a_certificate_goes_its_course_and_its_number_is_taken_at_the_issue() {
        String training = """
                {"staffId":"staff:county.dispatcher2","name":"某某","unit":"430502","course":"岗前培训","trainedOn":"2026-01-05"}""";
        String credential = begun("city.chair", "credentials", training, 201);
        Answer early = act("city.chair", "credentials", credential, "certify", certified(), 409);
        assertThat(early.body().path("code").asString()).isEqualTo("supervision/registry-state");
        act(
                "city.chair",
                "credentials",
                credential,
                "record-exam",
                "{\"examinedOn\":\"2026-01-06\",\"score\":90,\"passed\":true}",
                200);
        act("supervisor", "credentials", credential, "certify", certified(), 403);
        act("city.chair", "credentials", credential, "certify", certified(), 200);
        until("certified", () -> desk.get("county.chair", V1 + "credentials/" + credential)
                .text()
                .contains("430500-"));
        assertThat(desk.get("shaodong.chair", V1 + "credentials/" + credential).status())
                .isEqualTo(404);
        assertThat(desk.get("city.chair", V1 + "credentials?filter=EXPIRING").text())
                .contains("credential:city-handler");
    }

    @Test
    void a_hand_over_carries_what_its_body_needs_on_a_ground_that_holds_and_its_words_stay_sealed() {
        String complaint = new Orders(desk).signed();
        String whole = """
                {"body":"ARBITRATION","bodyName":"双清区仲裁委","unit":"430502","origin":"%s","basis":"SEPARATE_CONSENT",
                 "consentFor":"ARBITRATION","fields":["NAME","PHONE","EMPLOYER","FACTS"],"content":"欠薪三个月的经过",
                 "named":true}""".formatted(complaint);
        refused(whole.replace("\"FACTS\"", "\"HEALTH\""), "supervision/fields-too-many");
        refused(
                whole.replace("\"consentFor\":\"ARBITRATION\"", "\"consentFor\":\"COURT\""),
                "supervision/separate-consent-needed");
        refused(whole.replace(complaint, "complaint:none"), "complaint/unknown");
        refused(whole.replace(complaint, "supervision:none"), "supervision/unknown");
        refused(whole.replace(complaint, "somewhere"), "request/bad-fields");
        String referral = begun("county.handler", "referrals", whole, 201);
        act(
                "county.handler",
                "referrals",
                referral,
                "send-referral",
                "{\"inventory\":[\"材料\"],\"keeper\":\"赵立新\"}",
                403);
        act("county.chair", "referrals", referral, "send-referral", "{\"inventory\":[\"材料\"],\"keeper\":\"赵立新\"}", 200);
        act("county.handler", "referrals", referral, "record-receipt", "{\"number\":\"仲5\",\"receiver\":\"收发室\"}", 200);
        until("received", () -> desk.get("county.handler", V1 + "referrals/" + referral)
                .text()
                .contains("RECEIVED"));

        assertThat(desk.get("county.handler", V1 + "referrals/" + referral).text())
                .contains("欠薪三个月的经过", "收发室");
        assertThat(desk.get("auditor", V1 + "referrals/" + referral).text())
                .contains("ARBITRATION")
                .doesNotContain("欠薪三个月", "收发室");
        assertThat(desk.get("administrator", V1 + "referrals/" + referral).status())
                .isEqualTo(404);
        assertThat(desk.get("shaodong.chair", V1 + "referrals").text()).doesNotContain(referral);
        List<String> written = new ArrayList<>();
        desk.part(EventStore.class)
                .readEvents(referral)
                .asStream()
                .forEach(event -> written.add(event.getPayload().toString()));
        assertThat(String.join("", written))
                .doesNotContain("欠薪三个月", "收发室")
                .contains("person:" + complaint.substring(10) + ".caller");
    }

    @ParameterizedTest(name = "{0} {1}: {2} {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "supervisor | employers/employer:none                 | 404 | supervision/registry-unknown",
                "supervisor | employers/nonsense!                     | 404 | supervision/registry-unknown",
                "operator   | employers/employer:hongtai              | 404 | supervision/registry-unknown",
                "operator   | coverage                                | 403 | sign-in/denied",
                "county.chair | coverage?unit=430503                  | 403 | sign-in/denied",
                "supervisor | coverage?on=2026-02-30                  | 400 | request/bad-parameter",
                "supervisor | coverage?on=2126-02-01                  | 400 | request/bad-parameter",
                "supervisor | coverage?unit=999                       | 404 | organisation/unit-unknown",
                "supervisor | coverage/EMPLOYER/DUE?cursor=x          | 400 | request/bad-cursor",
                "supervisor | employers?size=0                        | 400 | request/bad-parameter",
                "supervisor | employers?cursor=x                      | 400 | request/bad-cursor",
                "supervisor | committees?filter=SOME                  | 400 | request/bad-parameter"
            })
    void what_cannot_be_answered_is_a_problem_with_a_code(String who, String path, int status, String code) {
        Answer answer = desk.get(who, V1 + path.strip());
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.body().path("code").asString()).isEqualTo(code);
    }

    @Test
    void an_act_on_nothing_and_a_word_that_is_no_rank_are_refused() {
        Answer nothing = act("supervisor", "employers", "employer:none", "rename-employer", "{\"name\":\"x\"}", 404);
        assertThat(nothing.body().path("code").asString()).isEqualTo("supervision/registry-unknown");
        String body = members("2026-01-01", "2030-12-31").replace("UNION_CHAIR", "BOSS");
        Answer rank = act(
                "city.chair",
                "committees",
                "committee:430500",
                "change-members",
                body.replaceAll(",\"from.*", ",\"reason\":\"调整\"}"),
                400);
        assertThat(rank.body().path("fields").get(0).path("field").asString()).isEqualTo("members[0].rank");
        assertThat(rank.body().path("fields").get(0).path("code").asString()).isEqualTo("request/not-one-of");
        act("supervisor", "employers", "employer:hongtai", "no-such-act", "{}", 404);
    }

    private static String members(String from, String to) {
        return """
                {"members":[{"staffId":"m:1","name":"甲","rank":"UNION_CHAIR","chairs":true,"woman":true},
                {"staffId":"m:2","name":"乙","rank":"MEMBER","chairs":false,"woman":false},
                {"staffId":"m:3","name":"丙","rank":"MEMBER","chairs":false,"woman":false}],"from":"%s","to":"%s"}""".replace("\n", "").formatted(from, to);
    }

    private static String certified() {
        return "{\"issuer\":\"430500\",\"from\":\"2026-02-01\",\"to\":\"2029-01-31\"}";
    }

    private static JsonNode due(String unit) {
        return desk.get("supervisor", V1 + "coverage?unit=" + unit)
                .body()
                .path("levels")
                .path("EMPLOYER");
    }

    private static String begun(String who, String registry, String body, int status) {
        Answer answer = desk.post(who, V1 + registry, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        return answer.body().path("id").asString("");
    }

    private static void refused(String body, String code) {
        Answer answer = desk.post("county.handler", V1 + "referrals", body);
        assertThat(answer.body().path("code").asString()).as(answer.text()).isEqualTo(code);
    }

    private static Answer act(String who, String registry, String id, String act, String body, int status) {
        Answer answer = desk.post(who, V1 + registry + "/" + id + "/acts/" + act, body);
        assertThat(answer.status()).as("%s by %s: %s", act, who, answer.text()).isEqualTo(status);
        return answer;
    }

    /** Reading follows the record a moment behind. */
    private static void until(String fact, BooleanSupplier holds) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as(fact).isLessThan(deadline);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }
}
