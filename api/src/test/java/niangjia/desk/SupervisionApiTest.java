package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import niangjia.desk.RunningDesk.Answer;
import niangjia.letters.Letter;
import niangjia.shared.DeskTime;
import niangjia.shared.PaperDigest;
import niangjia.shared.Papers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Supervision through the API: a whole case, its papers by values, what must not be said, what must not be altered. */
class SupervisionApiTest {
    private static final String REMINDER = """
            {"paperId":"%s","kind":"REMINDER","respondentId":"r1","values":{"requests":["补发拖欠的工资"],"occasion":"%s"}}""";

    private static final String DECLINE = """
            {"reason":"IN_COURT","explanation":"已诉至法院","routeTold":"在诉讼中主张权利。"}""";
    private static final String IN_WRITING = """
            {"medium":"PAPER","inWriting":true}""";

    @TempDir
    static Path directory;

    private static RunningDesk desk;
    private static Supervisions cases;
    private static String first;
    private static String second;

    @BeforeAll
    static void open() {
        desk = RunningDesk.demo(directory);
        cases = new Supervisions(desk);
        first = cases.certified("supervisor", "周立群");
        second = cases.certified("city.handler", "贺敏");
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void a_case_goes_from_the_clue_over_reminder_and_opinion_to_the_corrected_employer_and_its_end() {
        String id = cases.breached(first, second);
        cases.act("supervisor", id, "draft-paper", REMINDER.formatted("p1", "拖欠工资"));
        issue(id, "p1");
        cases.act("supervisor", id, "serve-paper", """
                {"paperId":"p1","way":"RECEIPT","receiver":"何志强"}""");
        cases.act("supervisor", id, "record-reply", """
                {"paperId":"p1","kind":"LETTER","text":"正在筹款"}""");
        cases.act("city.chair", id, "reject-reply", """
                {"paperId":"p1","reason":"没有还款日期"}""");

        cases.act("supervisor", id, "draft-paper", """
                {"kind":"OPINION","respondentId":"r1","values":{"corrections":["足额补发工资"]}}""");
        JsonNode opinion = paper(id, "p2");
        assertThat(opinion.path("basis").get(0).asString()).isEqualTo("《中华人民共和国劳动法》第五十条");
        assertThat(opinion.path("evidence").get(0).asString()).isEqualTo("e1");
        assertThat(opinion.path("words").path("text").asString())
                .contains("拖欠47名职工五至七月工资327600元", "五至七月工资表", "周立群", "15");
        issue(id, "p2");
        assertThat(paper(id, "p2").path("number").asInt()).isEqualTo(1);
        cases.act("supervisor", id, "serve-paper", """
                {"paperId":"p2","way":"POST","receiver":"何志强"}""");
        cases.act("supervisor", id, "record-reply", """
                {"paperId":"p2","kind":"LETTER","text":"已全部补发"}""");
        cases.act("city.chair", id, "accept-reply", """
                {"paperId":"p2","finding":"银行回单齐全"}""");
        cases.act("city.chair", id, "verify-correction", """
                {"respondentId":"r1","kind":"MONEY_PAID","finding":"四十七人全部领到","workers":47,"paid":"327600"}""");
        cases.act("supervisor", id, "inform-complainant", """
                {"medium":"PHONE","words":"工资已经补发"}""");
        cases.act("supervisor", id, "report-case", """
                {"text":"监督完毕"}""");
        cases.act("city.chair", id, "close-case", """
                {"reason":"CORRECTED","outcome":"已纠正"}""");

        JsonNode view = cases.shown("supervisor", id);
        assertThat(view.path("status").asString()).isEqualTo("CLOSED");
        Answer timeline = desk.get("supervisor", Supervisions.CASES + "/" + id + "/timeline?size=10");
        assertThat(timeline.body().path("entries")).hasSize(10);
        assertThat(timeline.headers()).containsKey("link");
        Answer list = desk.get("supervisor", Supervisions.CASES + "?tab=CLOSED");
        assertThat(list.text()).contains(view.path("number").asString());
    }

    @Test
    void the_same_request_begins_one_case_and_a_stale_form_is_told_what_changed() {
        String key = UUID.randomUUID().toString();
        String clue = """
                {"source":"PATROL","category":"WAGE","unit":"430500","workers":3,"account":"巡查发现",
                 "respondents":[{"respondentId":"r1","name":"甲厂"}]}""";
        Answer once = desk.post("supervisor", Supervisions.CASES, clue, key);
        Answer again = desk.post("supervisor", Supervisions.CASES, clue, key);
        assertThat(once.status()).as(once.text()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        String id = once.body().path("caseId").asString();
        assertThat(again.body().path("caseId").asString()).isEqualTo(id);
        cases.act("city.chair", id, "accept-clue", "{}");
        Answer stale = desk.post(
                "city.chair",
                Supervisions.CASES + "/" + id + "/acts/decline-clue",
                """
                {"reason":"REPEAT","explanation":"已办","routeTold":"无"}""",
                UUID.randomUUID().toString(),
                "If-Match",
                "\"0\"");
        assertThat(stale.status()).as(stale.text()).isEqualTo(412);
        assertThat(stale.body().path("changedBy").toString()).contains("supervision.CaseAccepted");
    }

    @Test
    void a_name_in_a_letter_to_the_employer_is_refused_without_consent_and_goes_with_it() {
        String id = cases.breached(first, second);
        String named = REMINDER.formatted("p1", "职工陈 建军反映拖欠工资");
        assertThat(cases.refused("supervisor", id, "draft-paper", named))
                .isEqualTo("supervision/identity-without-consent");
        String phone = REMINDER.formatted("p1", "请与13873906207联系");
        assertThat(cases.refused("supervisor", id, "draft-paper", phone))
                .isEqualTo("supervision/identity-without-consent");
        cases.act("supervisor", id, "draft-paper", REMINDER.formatted("p1", "职工反映拖欠工资"));
        assertThat(paper(id, "p1").path("showsComplainant").asBoolean()).isFalse();
        cases.act("supervisor", id, "record-consent", """
                {"disclose":true}""");
        cases.act("supervisor", id, "revise-paper", """
                {"paperId":"p1","values":{"occasion":"职工陈建军反映拖欠工资"}}""");
        assertThat(paper(id, "p1").path("showsComplainant").asBoolean()).isTrue();
        assertThat(paper(id, "p1").path("words").path("text").asString()).contains("补发拖欠的工资");
    }

    @Test
    void what_is_signed_is_the_letter_that_was_kept_and_no_other_digest() {
        String id = cases.breached(first, second);
        cases.act("supervisor", id, "draft-paper", REMINDER.formatted("p1", "拖欠工资"));
        String digest = paper(id, "p1").path("digest").asString();
        Letter kept = Letter.of(
                desk.part(Papers.class).get(id, new PaperDigest(digest)).orElseThrow());
        assertThat(kept.digest().hex()).isEqualTo(digest);
        cases.act("city.chair", id, "pass-paper", """
                {"paperId":"p1"}""");
        assertThat(cases.refused("city.chair", id, "sign-paper", sign("p1", "0".repeat(64))))
                .isEqualTo("supervision/paper-changed");
        cases.act("city.chair", id, "sign-paper", sign("p1", digest));
    }

    @Test
    void a_draft_that_lacks_something_is_kept_but_does_not_pass() {
        String id = cases.breached(first, second);
        cases.act("supervisor", id, "draft-paper", """
                {"paperId":"p1","kind":"REMINDER","respondentId":"r1","values":{"contact":null}}""");
        assertThat(cases.refused("city.chair", id, "pass-paper", """
                {"paperId":"p1"}""")).isEqualTo("letters/incomplete");
        cases.act("supervisor", id, "revise-paper", """
                {"paperId":"p1","values":{"contact":"周立群","requests":["补发工资"]}}""");
        cases.act("city.chair", id, "pass-paper", """
                {"paperId":"p1"}""");
    }

    @Test
    void a_notice_of_declining_in_writing_takes_its_number_and_is_printed_as_it_was_given() {
        String id = cases.registered();
        assertThat(cases.refused("city.handler", id, "give-decline-notice", IN_WRITING))
                .isEqualTo("supervision/wrong-state");
        cases.act("city.chair", id, "decline-clue", DECLINE);
        PageVisit chair = PageVisit.of(desk, "city.chair");
        String address = "/supervisions/" + id.substring(id.indexOf(':') + 1);
        String print = address + "/letters/decline";
        assertThat(chair.get(print).body()).contains("data-gap=\"number\"", "data-gap=\"issuedOn\"", "陈建军", "欧阳明");

        cases.act("city.handler", id, "give-decline-notice", IN_WRITING);
        JsonNode notice = cases.shown("city.chair", id).path("decline").path("notice");
        assertThat(notice.path("number").asInt()).isEqualTo(1);
        assertThat(notice.path("issuerId").asString()).isEqualTo("430500");
        PaperDigest digest = new PaperDigest(notice.path("digest").asString());
        Letter kept = Letter.of(desk.part(Papers.class).get(id, digest).orElseThrow());
        assertThat(kept.mentions(List.of("陈建军", "13873906207"))).isEmpty();
        assertThat(kept.readyToIssue()).isTrue();

        String number = "邵阳市工监不受〔" + Year.now(DeskTime.ZONE) + "〕1号";
        assertThat(chair.get(print).body())
                .contains(number, "陈建军", "已由人民法院受理", "肖敏")
                .doesNotContain("data-gap", "欧阳明");
        assertThat(chair.get(address).body()).contains(number);
        assertThat(PageVisit.of(desk, "city.handler").get(print).body())
                .contains(number, "data-gap=\"complainant\"")
                .doesNotContain("陈建军");
        assertThat(PageVisit.of(desk, "auditor").get(print).statusCode()).isEqualTo(403);
        assertThat(chair.get("/supervisions/letters?kind=DECLINE").body())
                .contains(number, address)
                .doesNotContain("陈建军");
        assertThat(chair.get("/supervisions/letters?kind=REMINDER").body()).doesNotContain(number);
        assertThat(cases.refused("city.handler", id, "give-decline-notice", IN_WRITING))
                .isEqualTo("supervision/notice-given");
    }

    @Test
    void a_case_offers_the_hand_overs_prepared_from_it_until_it_tells_of_them() {
        String id = cases.registered();
        cases.act("city.chair", id, "accept-clue", "{}");
        PageVisit chair = PageVisit.of(desk, "city.chair");
        String page = "/supervisions/" + id.substring(id.indexOf(':') + 1);
        assertThat(chair.get(page + "/acts/hand-on").body()).doesNotContain("法律援助中心");
        String referral = desk.post("supervisor", "/api/v1/referrals", """
                {"body":"LEGAL_AID","bodyName":"洞口县法律援助中心","unit":"430500","origin":"%s","basis":"SEPARATE_CONSENT",
                 "consentFor":"LEGAL_AID","fields":["NAME","PHONE"],"content":"请求指派律师","named":true}""".formatted(id))
                .body()
                .path("id")
                .asString();
        assertThat(chair.get(page + "/acts/hand-on").body()).contains("value=\"" + referral, "洞口县法律援助中心");
        cases.act("city.chair", id, "hand-on", """
                {"referral":"%s","body":"LEGAL_AID","ground":"家庭困难"}""".formatted(referral));
        assertThat(chair.get(page + "/acts/hand-on").body()).doesNotContain("value=\"" + referral);
    }

    @Test
    void told_by_mouth_a_decline_takes_no_number_and_nobody_hands_in_a_digest() {
        String id = cases.registered();
        cases.act("city.chair", id, "decline-clue", DECLINE);
        assertThat(cases.refused("city.handler", id, "give-decline-notice", """
                {"medium":"PAPER","inWriting":true,"digest":"%s"}""".formatted("0".repeat(64))))
                .isEqualTo("request/bad-fields");
        cases.act("city.handler", id, "give-decline-notice", """
                {"medium":"PHONE","inWriting":false}""");
        JsonNode notice = cases.shown("city.chair", id).path("decline").path("notice");
        assertThat(notice.path("medium").asString()).isEqualTo("PHONE");
        assertThat(notice.path("number").asInt()).isZero();
        assertThat(notice.path("digest").isMissingNode()
                        || notice.path("digest").isNull())
                .isTrue();
    }

    @Test
    void values_that_have_no_place_are_named_and_nothing_is_kept() {
        String id = cases.breached(first, second);
        Answer answer = desk.post("supervisor", Supervisions.CASES + "/" + id + "/acts/draft-paper", """
                {"paperId":"p1","kind":"REMINDER","respondentId":"r1","values":{"number":"1号","wages":"1","requests":7}}""");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("code").asString()).isEqualTo("request/bad-fields");
        assertThat(answer.body().path("fields").findValuesAsString("field"))
                .containsExactlyInAnyOrder("values.number", "values.wages", "values.requests");
        assertThat(cases.shown("supervisor", id).path("papers")).isEmpty();
    }

    @Test
    void what_is_no_case_and_what_is_out_of_reach_is_unknown() {
        assertThat(cases.refused("supervisor", "supervision:none", "accept-clue", "{}"))
                .isEqualTo("supervision/unknown");
        assertThat(desk.get("supervisor", Supervisions.CASES + "/nothing:1").status())
                .isEqualTo(404);
        String id = cases.registered();
        assertThat(desk.get("county.handler", Supervisions.CASES + "/" + id).status())
                .isEqualTo(404);
        assertThat(desk.get("supervisor", Supervisions.CASES + "/" + id).status())
                .isEqualTo(200);
    }

    @Test
    void the_table_of_acts_and_the_document_tell_all_sixty_four() {
        JsonNode acts =
                desk.get("supervisor", Supervisions.CASES + "/acts").body().path("acts");
        assertThat(acts).hasSize(64);
        JsonNode paths = desk.get("supervisor", "/api/v1/openapi.json").body().path("paths");
        for (JsonNode act : acts) {
            String path = act.path("act").asString().equals("register-clue")
                    ? "/supervisions"
                    : "/supervisions/{id}/acts/" + act.path("act").asString();
            assertThat(paths.path(path).path("post").path("operationId").asString())
                    .isEqualTo("Supervision" + act.path("name").asString());
        }
    }

    private static void issue(String id, String paper) {
        cases.act("city.chair", id, "pass-paper", "{\"paperId\":\"%s\"}".formatted(paper));
        cases.act(
                "city.chair",
                id,
                "sign-paper",
                sign(paper, paper(id, paper).path("digest").asString()));
        cases.act(
                "city.handler",
                id,
                "issue-paper",
                sign(paper, paper(id, paper).path("digest").asString()));
        cases.act("city.handler", id, "place-seal", """
                {"paperId":"%s","keeper":"办公室"}""".formatted(paper));
    }

    private static String sign(String paper, String digest) {
        return """
                {"paperId":"%s","digest":"%s"}""".formatted(paper, digest);
    }

    private static JsonNode paper(String id, String paper) {
        return cases.paper(id, paper);
    }
}
