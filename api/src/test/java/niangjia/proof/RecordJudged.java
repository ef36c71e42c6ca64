package niangjia.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import niangjia.desk.RunningDesk;
import tools.jackson.databind.JsonNode;

/** The whole record sealed and taken out as an auditor takes it, with the time of each. */
final class RecordJudged {
    private static final String EXPORTS = "/api/v1/audit/seals/exports";

    private RecordJudged() {}

    static List<String> of(RunningDesk desk, Path bundle) throws Exception {
        long began = System.nanoTime();
        JsonNode export = desk.post("auditor", EXPORTS, "{\"reason\":\"演练\"}").body();
        while (!export.path("failed").asBoolean() && export.path("digest").isNull()) {
            export = desk.get("auditor", EXPORTS + "/" + export.path("id").asString())
                    .body();
        }
        assertThat(export.path("failed").asBoolean()).isFalse();
        double made = (System.nanoTime() - began) / 1e9;
        // the bundle lies in the desk; how long it is read by the verifier of an outsider is measured there
        Files.writeString(
                bundle,
                desk.get("auditor", EXPORTS + "/" + export.path("id").asString() + "/bundle")
                        .text());
        assertThat(bundle).isNotEmptyFile();
        long events = export.path("events").asLong();
        return List.of("sealed and taken out: %,d events, %,d MB in %.1f s: %,.0f events/s"
                .formatted(events, Files.size(bundle) >> 20, made, events / made));
    }
}
