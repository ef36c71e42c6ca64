package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import niangjia.desk.RunningDesk.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Sums asked of the running desk. */
class SumsApiTest {
    private static final String SUMS = "/api/v1/mediation/sums";

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
    void overtime_is_reckoned_with_its_articles_and_its_arithmetic() {
        Answer answer = desk.post("operator", SUMS + "/overtime", "{\"wage\": 6000, \"workdayHours\": 12}");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("totalFen").asLong()).isEqualTo(62_069);
        JsonNode line = answer.body().path("lines").get(0);
        assertThat(line.path("words").asString()).isEqualTo("工作日加班");
        assertThat(line.path("arithmetic").asString()).isEqualTo("6,000 元 ÷ 21.75 天 ÷ 8 小时 × 12 小时 × 150%");
        assertThat(line.path("basis").get(0).asString()).isEqualTo("劳动法 第44条第1项");
        assertThat(line.path("result").asString()).isEqualTo("620.69");
        assertThat(answer.body().path("aid").asString()).contains("计算辅助");
    }

    @Test
    void the_words_are_in_the_language_asked_for() {
        Answer answer = desk.post(
                "operator",
                SUMS + "/unlawful-dismissal",
                "{\"startedOn\": \"2020-01-01\", \"endedOn\": \"2024-06-30\", \"averageWage\": 30000}",
                "key-of-no-use",
                "Accept-Language",
                "en");
        assertThat(answer.body().path("totalFen").asLong()).isEqualTo(2 * 5 * 2_154_000L);
        assertThat(answer.body().path("unverified").asBoolean()).isTrue();
        List<String> said = new ArrayList<>();
        answer.body().path("lines").forEach(line -> said.add(line.path("words").asString()));
        assertThat(said)
                .containsExactly(
                        "Three times the local average",
                        "Monthly wage taken",
                        "Wed 1 Jan 2020 to Sun 30 Jun 2024: 4 years 6 months 0 days, counted as",
                        "Standard of severance",
                        "Compensation for unlawful dismissal");
    }

    @Test
    void bad_input_is_a_problem_with_every_fault() {
        Answer answer = desk.post("operator", SUMS + "/severance", "{\"ground\": \"BORED\", \"endedOn\": \"x\"}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.headers().get("content-type").get(0)).startsWith("application/problem+json");
        assertThat(answer.body().path("code").asString()).isEqualTo("request/bad-fields");
        assertThat(answer.body().path("fields")).hasSize(4);
        assertThat(desk.post("operator", SUMS + "/severance", "{\"ground\"").status())
                .isEqualTo(400);
        assertThat(desk.post("operator", SUMS + "/alms", "{}")
                        .body()
                        .path("code")
                        .asString())
                .isEqualTo("request/unknown-path");
    }

    @Test
    void what_can_be_reckoned_and_the_wages_that_cap_it_are_told() {
        JsonNode offer = desk.get("auditor", SUMS).body();
        assertThat(offer.path("kinds")).hasSize(5);
        assertThat(offer.path("localWages")).isNotEmpty().allSatisfy(wage -> {
            assertThat(wage.path("source").asString()).isNotBlank();
            assertThat(wage.path("verified").asBoolean()).isFalse();
        });
        String document = desk.get("auditor", "/api/v1/openapi.json").text();
        assertThat(document).contains("/mediation/sums/wage-arrears", "SumSeverance");
    }
}
