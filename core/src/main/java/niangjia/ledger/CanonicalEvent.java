package niangjia.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
        MessageDigest digest = sha256();
        add(digest, String.valueOf(event.position()));
        add(digest, event.messageId());
        add(digest, event.stream());
        add(digest, String.valueOf(event.sequence()));
        add(digest, String.valueOf(event.streamType()));
        add(digest, String.valueOf(event.recordedAt().toEpochMilli()));
        add(digest, event.name());
        add(digest, String.valueOf(event.revision()));
        add(digest, event.payload());
        metaData(event).forEach((name, value) -> {
            add(digest, name);
            add(digest, String.valueOf(value));
        });
        return digest.digest();
    }

    private static Map<String, Object> metaData(StoredEvent event) {
        return new TreeMap<>(JSON.readValue(event.metaData(), new TypeReference<Map<String, Object>>() {}));
    }

    private static void add(MessageDigest digest, String text) {
        add(digest, text.getBytes(UTF_8));
    }

    /** With its length in front, so that no two lists of values have the same bytes. */
    private static void add(MessageDigest digest, byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
