package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A letter of March that was entered today, looked at as of days between, from outside. */
class AsOfWalkTest {
    private static final String BETWEEN = "asOf=2026-03-02T01:15:00Z";
    private static final String BEHIND = "asOf=2026-03-05";
    private static final String TRUE = "&axis=true";

    private static RunningDesk desk;
    private static String id;

    @BeforeAll
    static void a_letter_is_entered_long_after_it_came(@TempDir Path directory) {
        desk = RunningDesk.demo(directory);
        Orders orders = new Orders(desk);
        id = orders.longPast();
        orders.shown(List.of(id));
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void what_was_true_then_is_told_step_by_step_and_what_was_known_then_not_at_all() {
        assertThat(one("operator", BETWEEN + TRUE).body().path("state").asString())
                .isEqualTo("LOGGED");
        assertThat(one("operator", BEHIND + TRUE).body().path("state").asString())
                .isEqualTo("OPEN");
        refused(one("operator", BEHIND), 404, "complaint/unknown");
        assertThat(one("operator", "").status()).isEqualTo(200);
    }

    @Test
    void nobody_sees_more_of_the_past_of_a_case_than_of_the_case() {
        assertThat(one("operator", BEHIND + TRUE).text()).contains("车间没有防护");
        assertThat(one("auditor", BEHIND + TRUE).text()).contains("\"LETTER\"").doesNotContain("车间没有防护");
        refused(one("county.handler", BEHIND + TRUE), 404, "complaint/unknown");
    }

    @Test
    void lists_of_the_past_are_for_auditors() {
        assertThat(ids("auditor", BEHIND + TRUE)).contains(id);
        assertThat(ids("auditor", "asOf=2026-03-01" + TRUE)).doesNotContain(id);
        assertThat(ids("auditor", BEHIND)).doesNotContain(id);
        refused(desk.get("operator", "/api/v1/queue?tab=ALL&" + BEHIND), 403, "audit/as-of-denied");
        assertThat(desk.get("auditor", "/api/v1/register?day=2026-03-02&" + BEHIND + TRUE)
                        .text())
                .contains(id);
        assertThat(desk.get("auditor", "/api/v1/register?day=2026-03-02&" + BEHIND)
                        .text())
                .doesNotContain(id);
        assertThat(desk.get("auditor", "/api/v1/coverage?" + BEHIND)
                        .body()
                        .path("on")
                        .asString())
                .isEqualTo("2026-03-05");
    }

    @Test
    void what_changed_between_two_moments_is_told_field_by_field() {
        RunningDesk.Answer between = desk.get(
                "operator",
                "/api/v1/audit/as-of/case?case=" + id + "&from=2026-03-02T01:15:00Z&to=2026-03-05&axis=true");
        assertThat(fields(between.body())).contains("state").doesNotContain("number");
        RunningDesk.Answer came =
                desk.get("auditor", "/api/v1/audit/as-of/queue?from=2026-03-01&to=2026-03-02T01:15:00Z&axis=true");
        assertThat(came.body().path("came").findValuesAsString("complaintId")).contains(id);
        RunningDesk.Answer changed =
                desk.get("auditor", "/api/v1/audit/as-of/queue?from=2026-03-02T01:15:00Z&to=2026-03-05&axis=true");
        assertThat(changed.body().path("changed").findValuesAsString("complaintId"))
                .contains(id);
        refused(desk.get("operator", "/api/v1/audit/as-of/queue?from=2026-03-01"), 403, "audit/as-of-denied");
    }

    @Test
    void a_moment_that_cannot_be_is_refused() {
        refused(one("operator", "asOf=soon"), 400, "audit/as-of-unreadable");
        refused(one("operator", "asOf=2100-01-01"), 400, "audit/as-of-ahead");
        refused(one("operator", BEHIND + "&axis=both"), 400, "audit/as-of-axis");
    }

    @Test
    void what_has_no_past_does_not_show_the_present_instead_and_nothing_is_done_in_it() {
        refused(desk.get("auditor", "/api/v1/knowledge?" + BEHIND), 404, "audit/as-of-not-shown");
        refused(
                desk.post("operator", "/api/v1/complaints/" + id + "/acts/add-information?" + BEHIND, "{}"),
                409,
                "audit/as-of-read-only");
        assertThat(desk.get("auditor", "/api/v1/knowledge").status()).isEqualTo(200);
    }

    @Test
    void every_page_that_has_a_past_shows_it_under_a_banner_and_what_was_not_there_yet_is_not_called_gone() {
        String mediation = new WholeMediation(desk).received();
        String supervision = new Supervisions(desk).registered();
        PageVisit auditor = PageVisit.of(desk, "auditor");
        SupervisionCases.await(
                "both are there",
                () -> List.of("/mediation/" + key(mediation), "/supervisions/" + key(supervision)).stream()
                        .allMatch(page -> auditor.get(page).statusCode() == 200));
        Instant now = Instant.now();
        List<String> pages = List.of(
                "/complaints/" + key(id),
                "/mediation/" + key(mediation),
                "/supervisions/" + key(supervision),
                "/queue?tab=ALL",
                "/board",
                "/register",
                "/registry",
                "/supervisions?tab=ALL",
                "/mediation?tab=ALL");
        for (String page : pages) {
            String address = page + (page.contains("?") ? "&" : "?") + "asOf=" + now + TRUE;
            HttpResponse<String> shown = laidOut(auditor, address);
            assertThat(shown.statusCode()).as(page).isEqualTo(200);
            assertThat(shown.body())
                    .as(page)
                    .contains("class=\"as-of\"", "邵阳市总工会")
                    .doesNotContain(">430500<");
        }
        HttpResponse<String> early = auditor.get("/mediation/" + key(mediation) + "?asOf=2026-03-01" + TRUE);
        assertThat(early.statusCode()).isEqualTo(404);
        assertThat(early.body()).contains("class=\"as-of\"", "记录里可能还没有它");
    }

    /** A list that takes long shows how far it has come, and asks again by itself. */
    private static HttpResponse<String> laidOut(PageVisit visit, String address) {
        AtomicReference<HttpResponse<String>> last = new AtomicReference<>();
        SupervisionCases.await(address + " is laid out", () -> {
            last.set(visit.get(address));
            return last.get().headers().firstValue("Refresh").isEmpty();
        });
        return last.get();
    }

    private static String key(String of) {
        return of.substring(of.indexOf(':') + 1);
    }

    private static RunningDesk.Answer one(String who, String query) {
        return desk.get(who, "/api/v1/complaints/" + id + "?" + query);
    }

    private static List<String> ids(String who, String query) {
        RunningDesk.Answer answer = desk.get(who, "/api/v1/queue?tab=ALL&" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body().path("rows").findValuesAsString("complaintId");
    }

    private static List<String> fields(JsonNode difference) {
        return difference.path("fields").findValuesAsString("path");
    }

    private static void refused(RunningDesk.Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.body().path("code").asString()).isEqualTo(code);
    }
}
