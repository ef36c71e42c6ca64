package niangjia.ledger;

import java.util.Map;
import java.util.TreeMap;
import niangjia.shared.StoredEvent;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an event is wherever it is kept: all its bytes, but the time to the millisecond and the metadata by their names,
 * since a server of events keeps no finer time and no order of names.
 */
final class CanonicalEvent {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CanonicalEvent() {}

    static byte[] digest(StoredEvent event) {
        ListDigest digest = new ListDigest();
        digest.add(String.valueOf(event.position()));
        digest.add(event.messageId());
        digest.add(event.stream());
        digest.add(String.valueOf(event.sequence()));
        digest.add(String.valueOf(event.streamType()));
        digest.add(String.valueOf(event.recordedAt().toEpochMilli()));
        digest.add(event.name());
        digest.add(String.valueOf(event.revision()));
        digest.add(event.payload());
        metaData(event).forEach((name, value) -> {
            digest.add(name);
            digest.add(String.valueOf(value));
        });
        return digest.bytes();
    }

    private static Map<String, Object> metaData(StoredEvent event) {
        return new TreeMap<>(JSON.readValue(event.metaData(), new TypeReference<Map<String, Object>>() {}));
    }
}
