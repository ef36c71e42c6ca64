package niangjia.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import niangjia.demo.CaseScript.Door;
import niangjia.desk.Mediations;
import niangjia.desk.RunningDesk;
import niangjia.ledger.Ledger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Published mediations, from the application to the last payment, through the public API. Days that were not told are chosen. */
class PublishedMediationsTest {
    @TempDir
    static Path directory;

    private static RunningDesk desk;

    static List<CaseScript> courses() throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(
                        PublishedMediationsTest.class.getResourceAsStream("/niangjia/demo/published-mediations.jsonl")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> json.readValue(line, CaseScript.class))
                    .toList();
        }
    }

    @BeforeAll
    static void open() {
        desk = RunningDesk.demo(directory);
        var entered = desk.post("city.chair", "/api/v1/mediators", """
                {"staffId":"staff:city.chair","name":"欧阳明","unit":"430500","specialities":["OSH_INJURY"],"languages":["普通话"],
                 "officeHours":[],"from":"2021-01-01","to":"2030-12-31"}""");
        assertThat(entered.status()).as(entered.text()).isEqualTo(201);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("courses")
    void a_published_mediation_goes_from_the_application_to_the_last_payment(CaseScript course) {
        CasePlayer player = new CasePlayer(HttpClient.newHttpClient(), desk.uri(), RunningDesk.PASSWORD);
        String id = player.play(course, Door.MEDIATIONS);
        JsonNode view = new Mediations(desk).shown("city.chair", id);
        JsonNode performance = view.path("performance");
        assertThat(view.path("status").asString()).isEqualTo("ARCHIVED");
        assertThat(performance.path("outstandingFen").asLong()).isZero();
        assertThat(performance.path("paidFen").asLong())
                .isEqualTo(
                        switch (course.id()) {
                            case "rc-047" -> 28_000_00L;
                            case "rc-011" -> 1_590_000_00L;
                            default -> 130_000_00L;
                        });
        long head = desk.part(Ledger.class).head();
        assertThat(player.play(course, Door.MEDIATIONS)).isEqualTo(id);
        assertThat(desk.part(Ledger.class).head()).isEqualTo(head);
    }
}
