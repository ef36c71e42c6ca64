package niangjia.proof;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import niangjia.ledger.Ledger;
import niangjia.shared.PersonId;
import niangjia.shared.SealedText;
import niangjia.shared.Seals;
import niangjia.shared.Seals.HandleKind;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedObject;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * One case that the desk really decided, told again of somebody else at another time: other ids and numbers, all words
 * sealed anew under a key of that person, every day moved by whole weeks.
 */
final class RetoldCase {
    private static final Pattern NUMBER = Pattern.compile("GD-\\d{8}-\\d+");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT.*Z");
    private static final int WEEKS = 260;

    private final JsonMapper json = JsonMapper.builder().build();
    private final Ledger ledger;
    private final Seals seals;
    private final List<DomainEventMessage<?>> told;
    private final List<SerializedType> types = new ArrayList<>();
    private final List<JsonNode> trees = new ArrayList<>();
    private final Map<String, String> clear = new HashMap<>();

    /** Who it is told of, and how many days earlier. */
    private record Other(String was, String id, PersonId person, long days, int number) {}

    RetoldCase(Ledger ledger, List<DomainEventMessage<?>> told) {
        this.ledger = ledger;
        this.seals = ledger.seals();
        this.told = told;
        for (DomainEventMessage<?> event : told) {
            var payload = event.serializePayload(ledger.eventSerializer(), byte[].class);
            types.add(payload.getType());
            trees.add(json.readTree(payload.getData()));
        }
    }

    int events() {
        return told.size();
    }

    /** In a transaction, since the person's key is made here. */
    List<DomainEventMessage<?>> of(int number) {
        String key = UUID.nameUUIDFromBytes(("retold " + number).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
        PersonId person = new PersonId("person:" + key);
        seals.ensure(person);
        Other other = new Other(
                told.get(0).getAggregateIdentifier(), "complaint:" + key, person, -7L * (number % WEEKS) - 7, number);
        List<DomainEventMessage<?>> stream = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            DomainEventMessage<?> was = told.get(i);
            Object payload = ledger.eventSerializer()
                    .deserialize(new SimpleSerializedObject<>(
                            json.writeValueAsBytes(retold(trees.get(i), "", other)), byte[].class, types.get(i)));
            stream.add(new GenericDomainEventMessage<>(
                    was.getType(),
                    other.id(),
                    was.getSequenceNumber(),
                    payload,
                    meta(was.getMetaData(), key),
                    UUID.randomUUID().toString(),
                    was.getTimestamp().minusSeconds(-other.days() * 86_400)));
        }
        return stream;
    }

    private static MetaData meta(MetaData was, String key) {
        Map<String, Object> meta = new HashMap<>(was);
        meta.replaceAll((name, value) -> String.valueOf(value).contains("told-") ? key + "/" + name : value);
        return MetaData.from(meta);
    }

    private JsonNode retold(JsonNode node, String field, Other other) {
        if (node.isObject() && node.has("cipher")) {
            String words = clear.computeIfAbsent(node.path("cipher").asString(), cipher -> seals.open(
                            new SealedText(node.path("person").asString(), cipher))
                    .orElseThrow());
            SealedText sealed = seals.seal(other.person(), words);
            return JsonNodeFactory.instance
                    .objectNode()
                    .put("person", sealed.person())
                    .put("cipher", sealed.cipher());
        }
        if (node.isObject()) {
            var object = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(each -> object.set(each.getKey(), retold(each.getValue(), each.getKey(), other)));
            return object;
        }
        if (node.isArray()) {
            var array = JsonNodeFactory.instance.arrayNode();
            node.forEach(each -> array.add(retold(each, field, other)));
            return array;
        }
        return node.isString() ? JsonNodeFactory.instance.stringNode(retold(node.asString(), field, other)) : node;
    }

    private String retold(String value, String field, Other other) {
        if (field.equals("personId")) {
            return other.person().value();
        }
        if (field.equals("phoneHash")) {
            return seals.keyedHash(HandleKind.PHONE, "138%08d".formatted(other.number()));
        }
        if (value.equals(other.was())) {
            return other.id();
        }
        if (field.endsWith("Version")) {
            return value;
        }
        if (NUMBER.matcher(value).matches()) {
            return "GD-%s-%07d".formatted(value.substring(3, 11), other.number());
        }
        if (INSTANT.matcher(value).matches()) {
            return Instant.parse(value).plusSeconds(other.days() * 86_400).toString();
        }
        return DAY.matcher(value).matches()
                ? LocalDate.parse(value).plusDays(other.days()).toString()
                : value;
    }
}
