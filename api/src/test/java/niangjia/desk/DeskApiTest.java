package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import niangjia.desk.RunningDesk.Answer;
import niangjia.ledger.Ledger;
import niangjia.shared.web.SignInLimits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The running desk, asked from outside: the same request once, stale forms, reach, bad input, the door. */
class DeskApiTest {
    private static final String CONTACTS = "/api/v1/complaints";
    private static final String LOGGED = """
            {"channel":"PHONE_12351","medium":"PHONE","receivedBy":"430500","consents":["CALL_BACK"],
             "caller":{"name":"张某"},"account":"三个月没有发工资"}""";
    private static final String OPENED = """
            {"matterType":"COMPLAINT","category":"WAGE","urgency":"ORDINARY","secret":false,"workers":1,"summary":"欠薪"}""";

    private static final Pattern KEPT = Pattern.compile("(?:href|src)=\"([^\"]+)\"");

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
    void the_same_request_acts_once_also_when_sent_eight_times_at_once_and_all_get_the_first_answer() throws Exception {
        String key = UUID.randomUUID().toString();
        long before = head();
        ExecutorService senders = Executors.newFixedThreadPool(8);
        try {
            Callable<Answer> send = () -> desk.post("operator", CONTACTS, LOGGED, key);
            List<Future<Answer>> sent =
                    senders.invokeAll(IntStream.range(0, 8).mapToObj(i -> send).toList());
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> each : sent) {
                answers.add(each.get());
            }
            Set<String> ids = answers.stream()
                    .map(answer -> answer.body().path("complaintId").asString())
                    .collect(Collectors.toSet());
            assertThat(ids).hasSize(1);
            assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isBetween(200, 201));
        } finally {
            senders.shutdownNow();
        }
        assertThat(head()).isEqualTo(before + 1);
    }

    @Test
    void a_request_id_cannot_stand_for_two_different_requests() {
        String key = UUID.randomUUID().toString();
        assertThat(desk.post("operator", CONTACTS, LOGGED, key).status()).isEqualTo(201);
        long before = head();
        Answer other = desk.post("operator", CONTACTS, LOGGED.replace("三个月", "五个月"), key);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.body().path("code").asString()).isEqualTo("record/request-reused");
        assertThat(head()).isEqualTo(before);
    }

    @Test
    void a_stale_form_is_told_who_changed_what_and_a_fresh_one_passes() {
        String id = logged();
        String acts = CONTACTS + "/" + id + "/acts/";
        Answer opened = desk.post("operator", acts + "open-order", OPENED, key(), "If-Match", "\"0\"");
        assertThat(opened.status()).isEqualTo(200);
        // logged, opened, and three clocks begin
        String etag = "\"4\"";
        assertThat(opened.headers().get("etag")).containsExactly(etag);
        String dispatch = "{\"unit\":\"430502\"}";
        shown("operator", id, 4);
        Answer stale = desk.post("dispatcher", acts + "dispatch", dispatch, key(), "If-Match", "\"0\"");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.body().path("changedBy").toString()).contains("刘芳");
        assertThat(desk.post("dispatcher", acts + "dispatch", dispatch, key(), "If-Match", etag)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void who_is_out_of_reach_sees_nothing_and_the_unit_that_holds_the_order_sees_it() {
        String id = logged();
        assertThat(desk.get("county.handler", CONTACTS + "/" + id).status()).isEqualTo(404);
        String acts = CONTACTS + "/" + id + "/acts/";
        assertThat(desk.post("operator", acts + "open-order", OPENED).status()).isEqualTo(200);
        assertThat(desk.post("dispatcher", acts + "dispatch", "{\"unit\":\"430502\"}")
                        .status())
                .isEqualTo(200);
        shown("operator", id, 2);
        assertThat(desk.get("county.handler", CONTACTS + "/" + id).text()).contains("张某");
        assertThat(desk.get("auditor", CONTACTS + "/" + id).text())
                .doesNotContain("张某")
                .contains(id);
        assertThat(desk.get("admin", CONTACTS + "/" + id).status()).isIn(401, 403, 404);
    }

    @ParameterizedTest
    @CsvSource({
        "{bad, request/malformed",
        "[], request/malformed",
        "'', request/malformed",
        "'{\"workers\":1}', request/bad-fields",
        "'WHOLE,\"nothing\":1', request/bad-fields",
        "'WHOLE,\"secret\":\"maybe\"', request/malformed",
        "'WHOLE,\"occurredAt\":\"2026-02-30T10:00:00Z\"', request/bad-fields",
        "'WHOLE,\"occurredAt\":\"2099-01-01T10:00:00Z\"', request/in-the-future",
        "'WHOLE,\"occurredAt\":\"2020-01-01T10:00:00Z\"', request/late-without-reason",
        "'WHOLE,\"place\":\"a\\u0000b\"', request/bad-fields",
    })
    void bad_input_is_refused_in_words_and_changes_nothing(String body, String code) {
        String whole = body.startsWith("WHOLE") ? OPENED.replace("}", body.substring(5) + "}") : body;
        String id = logged();
        long before = head();
        Answer answer = desk.post("operator", CONTACTS + "/" + id + "/acts/open-order", whole);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.body().path("code").asString()).as(answer.text()).isEqualTo(code);
        assertThat(answer.body().path("next").asString()).isNotBlank();
        assertThat(head()).isEqualTo(before);
    }

    @Test
    void an_act_in_the_wrong_state_or_by_the_wrong_person_is_refused_and_changes_nothing() {
        String id = logged();
        long before = head();
        assertThat(desk.post("county.handler", CONTACTS + "/" + id + "/acts/sign", "{}")
                        .body()
                        .path("code")
                        .asString())
                .isEqualTo("complaint/outside-unit");
        assertThat(desk.post("city.handler", CONTACTS + "/" + id + "/acts/sign", "{}")
                        .status())
                .isIn(403, 409);
        assertThat(desk.post("auditor", CONTACTS + "/" + id + "/acts/open-order", OPENED)
                        .status())
                .isEqualTo(403);
        assertThat(desk.get("operator", "/api/v1/nowhere").body().path("code").asString())
                .isEqualTo("request/unknown-path");
        assertThat(head()).isEqualTo(before);
    }

    @Test
    void the_door_says_in_a_problem_document_that_nobody_is_signed_in() {
        Answer nobody = desk.send(
                HttpRequest.newBuilder(desk.uri().resolve("/api/v1/queue")).build());
        assertThat(nobody.status()).isEqualTo(401);
        assertThat(nobody.body().path("code").asString()).isEqualTo("sign-in/needed");
    }

    @Test
    void five_wrong_passwords_lock_the_name_even_against_the_right_one_and_are_an_event() {
        for (int i = 0; i < SignInLimits.FAILURES; i++) {
            assertThat(as("mediator", "wrong-" + i).body().path("code").asString())
                    .isEqualTo("sign-in/refused");
        }
        assertThat(as("mediator", RunningDesk.PASSWORD).body().path("code").asString())
                .isEqualTo("sign-in/locked");
        assertThat(as("supervisor", RunningDesk.PASSWORD).status())
                .as("the twin")
                .isEqualTo(200);
        assertThat(desk.part(Ledger.class)
                        .engine()
                        .readEvents("staff:mediator")
                        .asStream()
                        .map(event -> event.getPayload().getClass().getSimpleName()))
                .contains("StaffLockedOut");
    }

    @Test
    void a_form_without_its_token_is_refused() {
        Answer forged = desk.send(HttpRequest.newBuilder(desk.uri().resolve("/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=operator&password=" + RunningDesk.PASSWORD))
                .build());
        assertThat(forged.status()).isEqualTo(403);
    }

    @Test
    void a_browser_keeps_the_styles_and_scripts_of_a_page_and_never_those_of_another_release() {
        PageVisit stranger = PageVisit.stranger(desk);
        List<String> files = KEPT.matcher(stranger.get("/sign-in").body())
                .results()
                .map(found -> found.group(1))
                .filter(file -> file.endsWith(".css") || file.endsWith(".js"))
                .toList();
        assertThat(files).hasSizeGreaterThan(30).allSatisfy(file -> {
            assertThat(file).matches("/assets/[0-9a-f]{12}/.+");
            var answer = stranger.fetch(file);
            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            assertThat(answer.headers().allValues("cache-control"))
                    .containsExactly("max-age=31536000, public, immutable");
        });
        var other = stranger.fetch("/assets/000000000000/desk.css");
        assertThat(other.statusCode()).isNotEqualTo(200);
        assertThat(other.headers().firstValue("cache-control").orElse("")).contains("no-store");
    }

    private static Answer as(String name, String password) {
        String credentials =
                Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
        return desk.send(HttpRequest.newBuilder(desk.uri().resolve("/api/v1/queue/counts"))
                .header("Authorization", "Basic " + credentials)
                .build());
    }

    private static String logged() {
        Answer answer = desk.post("operator", CONTACTS, LOGGED);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.body().path("complaintId").asString();
    }

    /** Waits until the case file includes the event: reading follows the record, a moment behind. */
    private static void shown(String as, String id, long sequence) {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (desk.get(as, CONTACTS + "/" + id).body().path("sequence").asLong(-1) < sequence) {
            assertThat(System.nanoTime()).as("case at " + sequence).isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static long head() {
        return desk.part(Ledger.class).head();
    }
}
