package niangjia.desk;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niangjia.desk.EveryPath.Address;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Bodies that quote what must not be repeated, each wrong in some way: broken off, no object, and with the quotation in every
 * field that is taken and in one that is not.
 *
 * @param acts body of each act of a mediation
 */
record QuotingBodies(String quoted, Map<String, String> acts) {
    private static final JsonMapper JSON = JsonMapper.shared();

    static QuotingBodies of(RunningDesk desk, String quoted) {
        return new QuotingBodies(
                quoted,
                desk.get("mediator", Mediations.CASES + "/acts")
                        .body()
                        .path("acts")
                        .valueStream()
                        .collect(Collectors.toMap(
                                act -> act.path("act").asString(), act -> object(act.path("fields"), quoted)
                                        .put("unasked", quoted)
                                        .toString())));
    }

    Stream<String> at(Address address, String path) {
        String act = acts.get(path.substring(path.lastIndexOf('/') + 1));
        if (address.pattern().startsWith(Mediations.CASES) && act != null) {
            return Stream.concat(Stream.of(act), rightful(path));
        }
        return Stream.of(
                "{\"note\":\"" + quoted,
                "\"" + quoted + "\"",
                JSON.createObjectNode()
                        .put("account", quoted)
                        .put("unasked", quoted)
                        .toString());
    }

    /** In the right shape, and yet refused: there is such a note already, or none to pass on. */
    private Stream<String> rightful(String path) {
        if (path.endsWith("/write-note")) {
            return Stream.of("""
                    {"noteId":"n1","side":"APPLICANT","note":"%s"}""".formatted(quoted));
        }
        return path.endsWith("/pass-on-note") ? Stream.of("""
                    {"noteId":"none","sideAgreed":true,"words":"%s"}""".formatted(quoted)) : Stream.empty();
    }

    private static ObjectNode object(JsonNode fields, String quoted) {
        ObjectNode object = JSON.createObjectNode();
        fields.forEach(field -> {
            JsonNode value = field.path("parts").isEmpty()
                    ? JSON.getNodeFactory().stringNode(quoted)
                    : object(field.path("parts"), quoted);
            object.set(
                    field.path("name").asString(),
                    field.path("many").asBoolean() ? JSON.createArrayNode().add(value) : value);
        });
        return object;
    }
}
