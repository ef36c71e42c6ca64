package niangjia.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Scripts that come with the project, one a line. */
final class ScriptFile {
    private static final String FOLDER = "/niangjia/demo/";

    private ScriptFile() {}

    static <T> List<T> read(String name, Class<T> type) {
        JsonMapper json = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (InputStream stream = ScriptFile.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + FOLDER + name);
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> json.readValue(line, type))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, with every text in it as {@code words} would have it. */
    static JsonNode reworded(JsonNode node, UnaryOperator<String> words) {
        if (node.isString()) {
            return StringNode.valueOf(words.apply(node.stringValue()));
        }
        JsonNode copy = node.deepCopy();
        if (copy instanceof ObjectNode object) {
            node.propertyNames().forEach(name -> object.set(name, reworded(node.get(name), words)));
        }
        if (copy instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, reworded(node.get(i), words));
            }
        }
        return copy;
    }
}
