package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import niangjia.desk.RunningDesk.Answer;
import niangjia.shared.Drafts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pages ask about drafts, asked without a page. */
class DraftsApiTest {
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
    void words_are_kept_found_changed_and_ended() {
        Session liu = Session.of(desk, "operator");
        assertThat(get(liu, "/drafts/call:a").status()).isEqualTo(204);
        Answer kept = put(liu, "/drafts/call:a", 0, "五月的工资");
        assertThat(kept.status()).as(kept.text()).isEqualTo(200);
        assertThat(kept.body().path("revision").asLong()).isEqualTo(1);
        assertThat(kept.body().path("time").asString()).matches("\\d\\d:\\d\\d:\\d\\d");
        Answer found = get(liu, "/drafts/call:a");
        assertThat(found.body().path("fields").path("account").path(0).asString())
                .isEqualTo("五月的工资");
        assertThat(found.body().path("sequence").asLong()).isEqualTo(4);
        assertThat(found.headers().get("cache-control")).containsExactly("no-store");
        assertThat(get(liu, "/drafts").text()).contains("五月的工资");
        assertThat(liu.send("DELETE", "/drafts/call:a?revision=1", null, true).status())
                .isEqualTo(200);
        assertThat(get(liu, "/drafts/call:a").status()).isEqualTo(204);
        assertThat(get(liu, "/drafts").text()).doesNotContain("五月的工资");
    }

    @Test
    void who_has_not_seen_the_newest_words_is_shown_them_in_a_problem_document() {
        Session liu = Session.of(desk, "operator");
        put(liu, "/drafts/call:b", 0, "先写的");
        Answer late = put(liu, "/drafts/call:b", 0, "后写的");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.headers().get("content-type")).containsExactly("application/problem+json");
        assertThat(late.body().path("code").asString()).isEqualTo("record/draft-overtaken");
        assertThat(late.body().path("revision").asLong()).isEqualTo(1);
        assertThat(late.body()
                        .path("other")
                        .path("fields")
                        .path("account")
                        .path(0)
                        .asString())
                .isEqualTo("先写的");
        assertThat(late.body().path("other").path("seat").asString()).isEqualTo("a.b");
        Answer ended = liu.send("DELETE", "/drafts/call:b?revision=7", null, true);
        assertThat(ended.status()).isEqualTo(409);
    }

    @Test
    void a_draft_is_its_writers_alone() {
        Session liu = Session.of(desk, "operator");
        Session wang = Session.of(desk, "dispatcher");
        put(liu, "/drafts/call:c", 0, "只给自己看");
        assertThat(get(wang, "/drafts/call:c").status()).isEqualTo(204);
        assertThat(get(wang, "/drafts").text()).doesNotContain("只给自己看");
        put(wang, "/drafts/call:c", 0, "另一个人的");
        assertThat(get(liu, "/drafts/call:c").text()).contains("只给自己看");
    }

    @Test
    void nothing_is_kept_without_the_token() {
        Session liu = Session.of(desk, "operator");
        String body = body(0, "伪造");
        assertThat(liu.send("PUT", "/drafts/call:d", body, false).status()).isEqualTo(403);
        assertThat(get(liu, "/drafts/call:d").status()).isEqualTo(204);
    }

    @ParameterizedTest
    @CsvSource({"GET,/drafts/token", "GET,/drafts/call:d", "PUT,/drafts/call:d", "GET,/notices/bell", "GET,/live"})
    void a_question_beside_a_page_begins_no_session_for_who_is_signed_out(String method, String path) {
        Answer refused = stranger(method, path, "*/*");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.body().path("code").asString()).isEqualTo("sign-in/needed");
        assertThat(refused.headers()).doesNotContainKeys("set-cookie", "www-authenticate");
    }

    @Test
    void whoever_goes_to_a_page_signed_out_is_shown_the_door_and_may_enter() {
        Answer led = stranger("GET", "/queue", "text/html,application/xhtml+xml");
        assertThat(led.status()).isEqualTo(302);
        assertThat(led.headers().get("location")).singleElement().asString().endsWith("/sign-in");
        assertThat(stranger("GET", "/sign-in", "text/html").headers()).containsKey("set-cookie");
    }

    private static Answer stranger(String method, String path, String accepted) {
        return desk.send(HttpRequest.newBuilder(desk.uri().resolve(path))
                .header("Accept", accepted)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{bad | 400 | request/malformed",
                "[] | 400 | request/malformed",
                "{} | 400 | request/bad-fields",
                "{\"revision\":0,\"seat\":\"a\"} | 400 | request/bad-fields",
                "{\"revision\":-1,\"seat\":\"a\",\"fields\":{}} | 400 | request/bad-fields",
                "{\"revision\":0.5,\"seat\":\"a\",\"fields\":{}} | 400 | request/bad-fields",
                "{\"revision\":0,\"seat\":\"<b>\",\"fields\":{}} | 400 | request/bad-fields",
                "{\"revision\":0,\"seat\":\"a\",\"fields\":[]} | 400 | request/bad-fields",
                "{\"revision\":0,\"seat\":\"a\",\"fields\":{\"x\":\"y\"}} | 400 | request/bad-fields",
                "{\"revision\":0,\"seat\":\"a\",\"fields\":{\"x\":[1]}} | 400 | request/bad-fields",
                "{\"revision\":0,\"seat\":\"a\",\"fields\":{},\"said\":{\"x\":1}} | 400 | request/bad-fields",
                "{\"revision\":0,\"seat\":\"a\",\"fields\":{},\"sequence\":\"4\"} | 400 | request/bad-fields",
                "{\"revision\":0,\"seat\":\"a\",\"fields\":{},\"more\":1} | 400 | request/bad-fields",
            })
    void bad_input_is_told_in_a_problem_document_and_keeps_nothing(String body, int status, String code) {
        Session liu = Session.of(desk, "operator");
        Answer answer = liu.send("PUT", "/drafts/call:e", body, true);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.body().path("code").asString()).isEqualTo(code);
        assertThat(answer.body().path("next").asString()).isNotBlank();
        assertThat(get(liu, "/drafts/call:e").status()).isEqualTo(204);
    }

    @ParameterizedTest
    @CsvSource({"/drafts/call:%3Cb%3E", "/drafts/CALL:new", "/drafts/call:a:b:c:d:e", "/drafts/call:%E6%9D%8E"})
    void a_matter_of_another_form_is_refused(String path) {
        Answer answer = put(Session.of(desk, "operator"), path, 0, "x");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("code").asString()).isEqualTo("request/bad-parameter");
    }

    @Test
    void what_is_too_long_or_one_too_many_is_refused_and_the_twin_is_kept() {
        Session handler = Session.of(desk, "city.handler");
        Answer longest = put(handler, "/drafts/call:f", 0, "字".repeat(Drafts.LONGEST));
        assertThat(longest.status()).isEqualTo(413);
        assertThat(longest.body().path("code").asString()).isEqualTo("record/draft-too-long");
        assertThat(put(handler, "/drafts/call:f", 0, "字".repeat(Drafts.LONGEST - 500))
                        .status())
                .isEqualTo(200);
        String statuses = IntStream.range(1, Drafts.MOST)
                .mapToObj(i -> String.valueOf(
                        put(handler, "/drafts/call:f" + i, 0, "x").status()))
                .distinct()
                .collect(Collectors.joining());
        assertThat(statuses).isEqualTo("200");
        Answer more = put(handler, "/drafts/call:one-more", 0, "x");
        assertThat(more.status()).isEqualTo(409);
        assertThat(more.body().path("code").asString()).isEqualTo("record/too-many-drafts");
    }

    private static Answer get(Session session, String path) {
        return session.send("GET", path, null, true);
    }

    private static Answer put(Session session, String path, long revision, String account) {
        return session.send("PUT", path, body(revision, account), true);
    }

    private static String body(long revision, String account) {
        return """
                {"revision":%d,"seat":"a.b","sequence":4,"fields":{"account":["%s"],"caller.kinds":[]},"said":{}}""".formatted(revision, account);
    }
}
