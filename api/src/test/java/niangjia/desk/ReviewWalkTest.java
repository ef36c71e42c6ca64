package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import niangjia.audit.ReviewItem;
import niangjia.desk.RunningDesk.Answer;
import niangjia.shared.DeskTime;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A file review from outside: opened, drawn, judged beside the record, answered, closed. */
class ReviewWalkTest {
    private static final String REVIEWS = "/api/v1/audit/reviews";
    private static final String ANSWER = "{\"findingId\":\"f1\",\"answer\":\"ACCEPTS\",\"text\":\"已补登并列入交接\"}";
    private static final String PASSED = "经核对纸卷，符合要求";

    @TempDir
    static Path directory;

    private static RunningDesk desk;
    private static String planted;
    private static String other;

    @BeforeAll
    static void open() {
        desk = RunningDesk.demo(directory);
        Orders orders = new Orders(desk);
        planted = orders.longPast();
        other = orders.longPast();
        orders.opened();
        orders.signed();
        orders.signed();
        new WholeMediation(desk).received();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void the_same_seed_draws_the_same_cases_and_anybody_can_draw_them_again() {
        List<String> one = drawn(begun("seed-0001", 2, "2026-03-01"));
        List<String> other = drawn(begun("seed-0001", 2, "2026-03-01"));
        assertThat(one).hasSize(2).isEqualTo(other);
        String third = begun("seed-0001", 2, "2026-03-01");
        List<String> cases = drawn(third);
        JsonNode list = desk.get("auditor", REVIEWS + "/" + third + "/list").body();
        assertThat(list.path("same").asBoolean()).as(list.toString()).isTrue();
        assertThat(list.path("cases")).hasSizeGreaterThanOrEqualTo(5);
        List<String> again = new ArrayList<>();
        list.path("drawnAgain").forEach(each -> again.add(each.asString()));
        assertThat(again).isEqualTo(cases);
    }

    @Test
    void a_planted_fault_is_found_judged_answered_and_closed() {
        String review = begun("seed-0002", 50, "2026-03-01");
        assertThat(drawn(review)).contains(planted);
        Answer checked = desk.get("auditor", REVIEWS + "/" + review + "/cases/" + planted);
        JsonNode registration = item(checked.body(), "REGISTRATION");
        assertThat(registration.path("result").asString()).isEqualTo("FAIL");
        assertThat(registration.path("evidence").get(0).path("ref").asString()).isEqualTo("event/0");
        assertThat(registration.path("grounds").get(0).path("args").get(0).asString())
                .isEqualTo("2026-03-02");
        assertThat(item(checked.body(), "ENTRIES").path("result").asString()).isEqualTo("PASS");

        Answer early = act("auditor", review, "raise-finding", finding(planted), 409);
        assertThat(early.body().path("code").asString()).isEqualTo("audit/review-item-not-failed");
        drawn(review).forEach(each -> judge(review, each));
        act("auditor", review, "raise-finding", finding(planted), 200);
        shown(review, view -> view.path("findings").size() == 1);
        JsonNode raised = view(review).path("findings").get(0);
        assertThat(raised.path("evidence").toString()).contains("event/0");
        assertThat(raised.path("unitId").asString()).isEqualTo("430500");

        answered(review);
        act("auditor", review, "accept-answer", "{\"findingId\":\"f1\"}", 200);
        Answer open = act("auditor", review, "close-review", "{\"report\":\"总体合格\"}", 409);
        assertThat(open.body().path("code").asString()).isEqualTo("audit/review-findings-open");
        act("auditor", review, "close-finding", "{\"findingId\":\"f1\",\"note\":\"已看到补登说明\"}", 200);
        act("auditor", review, "close-review", "{\"report\":\"总体合格，一件补录\"}", 200);
        shown(review, view -> view.path("now").path("status").asString().equals("CLOSED"));

        PageVisit auditor = PageVisit.of(desk, "auditor");
        assertThat(auditor.get("/audit/reviews/" + key(review) + "/report").body())
                .contains("总体合格，一件补录", "seed-0002", "当日登记", "已看到补登说明");
        assertThat(PageVisit.of(desk, "city.handler")
                        .get("/complaints/" + key(planted))
                        .body())
                .doesNotContain("评查问题");
    }

    /** Found in what waits for the unit and on the page of the case, answered on a page. */
    private static void answered(String review) {
        PageVisit handler = PageVisit.of(desk, "city.handler");
        assertThat(handler.get("/notices").body()).contains("评查问题", "当日登记");
        assertThat(handler.get("/complaints/" + key(planted)).body()).contains("评查问题");
        assertThat(PageVisit.of(desk, "county.handler").get("/notices").body()).doesNotContain("评查问题");
        String page = "/audit/findings/" + key(review) + "/f1";
        assertThat(handler.get(page).body()).contains("整改措施，或不认同的理由", "来信压了半年才登记");
        String acts = "/audit/reviews/" + key(review) + "/acts/answer-finding";
        HttpResponse<String> unsaid =
                handler.post(acts, "findingId", "f1", "answer", "ACCEPTS", "text", "", "requestId", "walk-answer-1");
        assertThat(unsaid.statusCode()).isEqualTo(400);
        HttpResponse<String> said = handler.post(
                acts, "findingId", "f1", "answer", "ACCEPTS", "text", "来信当日登记，已列入交接", "requestId", "walk-answer-2");
        assertThat(said.statusCode()).as(said.body()).isEqualTo(302);
        shown(
                review,
                view -> view.path("findings").get(0).path("status").asString().equals("ANSWERED"));
        assertThat(PageVisit.of(desk, "auditor").get("/notices").body()).contains("评查问题");
    }

    @Test
    void an_answer_that_does_not_come_is_told_to_be_late_once_and_stays_late() {
        String review = begun("seed-0005", 50, "2026-03-01");
        assertThat(drawn(review)).contains(other);
        judge(review, other);
        act("auditor", review, "raise-finding", finding(other), 200);
        shown(review, view -> view.path("findings").size() == 1);
        AnswerSweep sweep = new AnswerSweep(desk.part(SystemDesk.class), desk.part(QueryGateway.class));
        sweep.at(Instant.now().plus(9, ChronoUnit.DAYS));
        assertThat(view(review).path("findings").get(0).path("lapsed").asBoolean())
                .isFalse();
        Instant late = Instant.now().plus(12, ChronoUnit.DAYS);
        sweep.at(late);
        shown(review, view -> view.path("findings").get(0).path("lapsed").asBoolean());
        long events = events(review);
        sweep.at(late);
        assertThat(events(review)).isEqualTo(events);
        assertThat(PageVisit.of(desk, "city.handler").get("/notices").body()).contains("评查问题答复逾期");
        act("city.handler", review, "answer-finding", ANSWER, 200);
        shown(
                review,
                view -> view.path("findings").get(0).path("status").asString().equals("ANSWERED"));
        assertThat(view(review).path("findings").get(0).path("everLate").asBoolean())
                .isTrue();
    }

    private static long events(String review) {
        return desk.part(EventStore.class).readEvents(review).asStream().count();
    }

    @Test
    void pages_lead_from_the_door_to_the_checklist() {
        PageVisit auditor = PageVisit.of(desk, "auditor");
        assertThat(auditor.get("/audit").body()).contains("案卷评查");
        assertThat(auditor.get("/audit/reviews").body()).contains("开始评查", "种子先定、名单后取");
        HttpResponse<String> refused = auditor.post(
                "/audit/reviews",
                "unit",
                "430500",
                "basis",
                "REGISTERED",
                "from",
                "2026-03-01",
                "to",
                "2026-02-01",
                "size",
                "3",
                "seed",
                "seed-0003",
                "requestId",
                "walk-open-1");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("止日早于起日", "seed-0003");
        HttpResponse<String> begun = auditor.post(
                "/audit/reviews",
                "unit",
                "430500",
                "basis",
                "REGISTERED",
                "from",
                "2026-03-01",
                "to",
                today(),
                "size",
                "50",
                "seed",
                "seed-0003",
                "requestId",
                "walk-open-2");
        assertThat(begun.statusCode()).isEqualTo(302);
        String page = begun.headers().firstValue("location").orElseThrow();
        assertThat(auditor.get(page).body()).contains("抽取案卷", "seed-0003");
        HttpResponse<String> drawn = auditor.post(page + "/acts/draw-sample", "requestId", "walk-draw-1");
        assertThat(drawn.statusCode()).as(drawn.body()).isEqualTo(302);
        assertThat(auditor.get(page + "/list").body()).contains("重抽一致");
        String checklist = page + "/case?id=" + planted;
        assertThat(auditor.get(checklist).body()).contains("留痕说", "3月2日", "第 1 条", "信访工作条例第21条", "result.TERMS");
        HttpResponse<String> bare = auditor.post(
                page + "/acts/judge-case",
                "caseId",
                planted,
                "result.REGISTRATION",
                "PASS",
                "requestId",
                "walk-judge-1");
        assertThat(bare.statusCode()).isEqualTo(400);
        assertThat(bare.body()).contains("没有写理由");
        HttpResponse<String> judged = auditor.post(
                page + "/acts/judge-case",
                "caseId",
                planted,
                "result.REGISTRATION",
                "PASS",
                "reason.REGISTRATION",
                "邮戳可证",
                "requestId",
                "walk-judge-2");
        assertThat(judged.statusCode()).as(judged.body()).isEqualTo(302);
        assertThat(auditor.get(checklist).body()).contains("与留痕不同", "邮戳可证");
    }

    @Test
    void nobody_but_an_auditor_reviews() {
        assertThat(desk.post("city.chair", REVIEWS, opening("seed-0004", 2, "2026-03-01"))
                        .status())
                .isEqualTo(403);
        assertThat(desk.get("city.chair", REVIEWS).body().path("items")).isEmpty();
        String review = begun("seed-0004", 2, "2026-03-01");
        assertThat(desk.get("city.chair", REVIEWS + "/" + review).status()).isEqualTo(404);
        assertThat(desk.get("administrator", REVIEWS + "/" + review).status()).isIn(401, 404);
        assertThat(PageVisit.of(desk, "city.chair").get("/audit/reviews").statusCode())
                .isEqualTo(403);
        assertThat(act("city.chair", review, "draw-sample", "{}", 404)
                        .body()
                        .path("code")
                        .asString())
                .isEqualTo("audit/review-unknown");
    }

    private static String begun(String seed, int size, String from) {
        Answer answer = desk.post("auditor", REVIEWS, opening(seed, size, from));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        String review = answer.body().path("reviewId").asString();
        shown(review, view -> true);
        return review;
    }

    private static String opening(String seed, int size, String from) {
        return "{\"unit\":\"430500\",\"basis\":\"REGISTERED\",\"from\":\"%s\",\"to\":\"%s\",\"kinds\":[],\"seed\":\"%s\",\"size\":%d}"
                .formatted(from, today(), seed, size);
    }

    private static List<String> drawn(String review) {
        if (view(review).path("now").path("status").asString().equals("OPENED")) {
            act("auditor", review, "draw-sample", "{}", 200);
            shown(review, view -> !view.path("cases").isEmpty());
        }
        List<String> cases = new ArrayList<>();
        view(review).path("cases").forEach(each -> cases.add(each.path("caseId").asString()));
        return cases;
    }

    /** As the record says, and by the paper file where the record cannot say. */
    private static void judge(String review, String caseId) {
        JsonNode checked =
                desk.get("auditor", REVIEWS + "/" + review + "/cases/" + caseId).body();
        StringBuilder items = new StringBuilder();
        for (ReviewItem each : ReviewItem.values()) {
            String said = item(checked, each.name()).path("result").asString();
            items.append(items.isEmpty() ? "" : ",");
            items.append(
                    said.equals("UNDECIDABLE")
                            ? "{\"item\":\"%s\",\"result\":\"PASS\",\"reason\":\"%s\"}".formatted(each, PASSED)
                            : "{\"item\":\"%s\",\"result\":\"%s\"}".formatted(each, said));
        }
        act("auditor", review, "judge-case", "{\"caseId\":\"%s\",\"items\":[%s]}".formatted(caseId, items), 200);
    }

    private static String finding(String caseId) {
        return "{\"caseId\":\"%s\",\"item\":\"REGISTRATION\",\"severity\":\"SERIOUS\",\"text\":\"来信压了半年才登记\",\"answerBy\":\"%s\"}"
                .formatted(caseId, DeskTime.dayOf(Instant.now()).plusDays(10));
    }

    private static JsonNode item(JsonNode checked, String item) {
        for (JsonNode each : checked.path("items")) {
            if (each.path("item").asString().equals(item)) {
                return each;
            }
        }
        throw new AssertionError(item + " not in " + checked);
    }

    private static Answer act(String who, String review, String act, String body, int status) {
        Answer answer = desk.post(who, REVIEWS + "/" + review + "/acts/" + act, body);
        assertThat(answer.status()).as("%s by %s: %s", act, who, answer.text()).isEqualTo(status);
        return answer;
    }

    private static JsonNode view(String review) {
        return desk.get("auditor", REVIEWS + "/" + review).body();
    }

    private static void shown(String review, Predicate<JsonNode> wanted) {
        until(review, () -> {
            Answer answer = desk.get("auditor", REVIEWS + "/" + review);
            return answer.status() == 200 && wanted.test(answer.body());
        });
    }

    private static String today() {
        return DeskTime.dayOf(Instant.now()).toString();
    }

    private static String key(String id) {
        return id.substring(id.indexOf(':') + 1);
    }

    private static void until(String what, BooleanSupplier holds) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(deadline);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }
}
