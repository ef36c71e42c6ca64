package niangjia.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import niangjia.knowledge.GuidanceId;
import niangjia.knowledge.Wording;
import niangjia.knowledge.WordingFacts;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The guidance a desk begins with, one piece a line; a key is never used again for anything else. */
final class StarterSet {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private StarterSet() {}

    record Entry(GuidanceId guidance, Wording wording) {}

    static List<Entry> all() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new ClassPathResource("niangjia/knowledge/starter.jsonl").getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank())
                    .map(StarterSet::entry)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entry entry(String line) {
        var node = (ObjectNode) JSON.readTree(line);
        String key = Optional.ofNullable(node.remove("key")).orElseThrow().stringValue();
        return new Entry(
                GuidanceId.ofKey(key),
                JSON.treeToValue(node, WordingFacts.class).wording());
    }
}
