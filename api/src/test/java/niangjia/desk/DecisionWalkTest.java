package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niangjia.desk.RunningDesk.Answer;
import niangjia.shared.Seen;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A letter is signed on pages, its answer comes afterwards, and the auditor is shown which was which. */
class DecisionWalkTest {
    private static final String BOOK = "/api/v1/audit/decisions";

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
        second = cases.certified("city.handler", "肖敏");
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void an_answer_that_comes_after_the_letter_was_signed_is_shown_as_later() {
        String id = toSign();
        PageVisit chair = PageVisit.of(desk, "city.chair");
        assertThat(chair.get(page(id) + "/papers/p1").statusCode()).isEqualTo(200);
        String form = chair.get(page(id) + "/acts/sign-paper?paperId=p1").body();
        HttpResponse<String> sent = sign(chair, id, form, hidden(form, "seenToken"));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        DomainEventMessage<?> signed = last(id, "PaperSigned");
        Seen seen = Seen.from(signed.getMetaData()).orElseThrow();
        assertThat(seen.position()).isPositive();
        assertThat(seen.sequences(id)).contains(0L, signed.getSequenceNumber() - 1);
        assertThat(seen.items())
                .filteredOn(item -> item.kind() == Seen.Kind.PAPER)
                .extracting(Seen.Item::ref, Seen.Item::digest)
                .containsExactly(
                        tuple("p1", cases.paper(id, "p1").path("digest").asString()));
        assertThat(seen.items()).anyMatch(item -> item.kind() == Seen.Kind.ATTACHMENT);

        toAnswer(id);
        String later = BOOK + "?kind=LETTER&missing=REPLY&how=LATER&matter=" + id;
        JsonNode book = await(later, body -> body.path("items").toString().contains("PaperSigned"));
        assertThat(book.path("items").toString()).contains("supervision.PaperSigned", "\"told\":true");
        String entry = BOOK + "/" + id + "/" + signed.getSequenceNumber();
        JsonNode one = await(entry, body -> body.path("later").toString().contains("PaperAnswered"));
        assertThat(one.path("seen").toString()).doesNotContain("PaperAnswered");
        assertThat(one.path("unopened")).isEmpty();

        PageVisit auditor = PageVisit.of(desk, "auditor");
        String list = auditor.get("/audit/decisions?kind=LETTER&missing=REPLY&how=LATER&matter=" + id)
                .body();
        assertThat(list)
                .contains("签发", cases.shown("supervisor", id).path("number").asString());
        String shown = auditor.get("/audit/decisions/" + id + "/" + signed.getSequenceNumber())
                .body();
        String afterwards = shown.substring(shown.indexOf("后来才到"));
        assertThat(afterwards).contains("答复");
        assertThat(shown.substring(0, shown.indexOf("后来才到"))).contains("作出时看到了什么", "材料");
        assertThat(auditor.get(page(id)).body()).contains("依据：看到", "/audit/decisions/" + id);
        assertThat(auditor.get("/audit").body()).contains("/audit/decisions");
    }

    @Test
    void what_a_form_carries_is_of_one_person_and_one_case_and_cannot_be_changed() {
        String id = toSign();
        String another = cases.registered();
        PageVisit chair = PageVisit.of(desk, "city.chair");
        String form = chair.get(page(id) + "/acts/sign-paper?paperId=p1").body();
        String elsewhere = hidden(chair.get(page(another) + "/acts/accept-clue").body(), "seenToken");
        String others = hidden(
                PageVisit.of(desk, "supervisor")
                        .get(page(id) + "/acts/take-evidence")
                        .body(),
                "seenToken");
        String own = hidden(form, "seenToken");
        String changed = (own.charAt(0) == 'A' ? "B" : "A") + own.substring(1);
        for (String forged : new String[] {elsewhere, others, changed, "x"}) {
            HttpResponse<String> refused = sign(chair, id, form, forged);
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body()).contains("request/seen-forged");
        }
        assertThat(cases.paper(id, "p1").path("status").asString()).isEqualTo("REVIEWED");
        assertThat(sign(chair, id, form, own).statusCode()).isEqualTo(302);
    }

    @Test
    void who_signed_without_opening_the_paper_is_found_and_who_did_not_tell_is_said_so() {
        String id = toSign();
        PageVisit chair = PageVisit.of(desk, "city.chair");
        String form = chair.get(page(id) + "/acts/sign-paper?paperId=p1").body();
        assertThat(sign(chair, id, form, hidden(form, "seenToken")).statusCode())
                .isEqualTo(302);
        long signed = last(id, "PaperSigned").getSequenceNumber();
        String shut = BOOK + "?missing=PAPER&how=UNSEEN&matter=" + id;
        JsonNode book = await(shut, body -> body.path("items").size() == 1);
        assertThat(book.at("/items/0/sequence").asLong()).isEqualTo(signed);
        JsonNode drafted = await(
                BOOK + "?kind=LETTER&matter=" + id, body -> body.path("items").size() == 3);
        assertThat(drafted.at("/items/2/told").asBoolean()).isFalse();
    }

    @Test
    void nobody_but_an_auditor_looks_into_the_book() {
        for (String other : new String[] {"city.chair", "administrator", "supervisor", "operator"}) {
            assertThat(desk.get(other, BOOK).status()).as(other).isEqualTo(403);
            assertThat(PageVisit.of(desk, other).get("/audit/decisions").statusCode())
                    .as(other)
                    .isEqualTo(403);
        }
        assertThat(desk.get("auditor", BOOK).status()).isEqualTo(200);
        assertThat(desk.get("auditor", BOOK + "/supervision:none/1").status()).isEqualTo(404);
    }

    private static String toSign() {
        String id = cases.breached(first, second);
        cases.act("supervisor", id, "draft-paper", """
                {"paperId":"p1","kind":"REMINDER","respondentId":"r1",
                 "values":{"occasion":"拖欠工资","requests":["补发拖欠的工资"]}}""");
        cases.act("city.chair", id, "pass-paper", "{\"paperId\":\"p1\"}");
        cases.shown("city.chair", id);
        return id;
    }

    private static void toAnswer(String id) {
        String digest = cases.paper(id, "p1").path("digest").asString();
        cases.act("city.handler", id, "issue-paper", """
                {"paperId":"p1","digest":"%s"}""".formatted(digest));
        cases.act("city.handler", id, "place-seal", """
                {"paperId":"p1","keeper":"办公室"}""");
        cases.act("supervisor", id, "serve-paper", """
                {"paperId":"p1","way":"RECEIPT","receiver":"何志强"}""");
        cases.act("supervisor", id, "record-reply", """
                {"paperId":"p1","kind":"LETTER","text":"正在筹款"}""");
    }

    private static HttpResponse<String> sign(PageVisit who, String id, String form, String token) {
        return who.post(
                page(id) + "/acts/sign-paper",
                "requestId",
                hidden(form, "requestId"),
                "sequence",
                hidden(form, "sequence"),
                "seenToken",
                token,
                "paperId",
                "p1");
    }

    private static String hidden(String page, String name) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page);
        assertThat(field.find()).as(name).isTrue();
        return field.group(1);
    }

    private static String page(String id) {
        return "/supervisions/" + id.substring(id.indexOf(':') + 1);
    }

    private static DomainEventMessage<?> last(String id, String event) {
        return desk.part(EventStore.class)
                .readEvents(id)
                .asStream()
                .filter(each -> each.getPayloadType().getSimpleName().equals(event))
                .reduce((before, after) -> after)
                .orElseThrow();
    }

    private static JsonNode await(String path, Predicate<JsonNode> holds) {
        JsonNode[] body = new JsonNode[1];
        SupervisionCases.await(path, () -> {
            Answer answer = desk.get("auditor", path);
            body[0] = answer.body();
            return answer.status() == 200 && holds.test(answer.body());
        });
        return body[0];
    }
}
