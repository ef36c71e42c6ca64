package niangjia.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import niangjia.demo.CaseScript.Act;
import niangjia.demo.CaseScript.Door;
import niangjia.shared.DeskTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Invented supervision cases in every state a supervisor meets, and what is handed on from them, counted back from the day on which they are put on the desk. */
final class SupervisionCases {
    private static final String RESOURCE = "/niangjia/demo/supervision-cases.jsonl";

    private SupervisionCases() {}

    private record Told(String id, String title, List<Step> acts) {
        CaseScript before(LocalDate today) {
            return new CaseScript(
                    id,
                    title,
                    null,
                    acts.stream().map(step -> step.before(today)).toList(),
                    List.of());
        }
    }

    private record Step(
            @JsonProperty("as") String by,
            String act,
            @Nullable Door door,
            int daysAgo,
            String time,
            JsonNode body) {
        Act before(LocalDate today) {
            String at = today.minusDays(daysAgo)
                    .atTime(LocalTime.parse(time))
                    .atZone(DeskTime.ZONE)
                    .toOffsetDateTime()
                    .toString();
            return new Act(by, act, door, at, null, body);
        }
    }

    static List<CaseScript> before(LocalDate today) {
        JsonMapper json = new JsonMapper();
        try (InputStream stream = SupervisionCases.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + RESOURCE);
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .map(line -> json.readValue(line, Told.class).before(today))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
