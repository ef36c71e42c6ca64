package niangjia.shared;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One event as it stands in the record, byte for byte, nothing read into it.
 *
 * @param position number in the whole record, from 1
 * @param sequence in its stream, from 0
 * @param streamType kind of the stream; null for an event of none
 * @param time when the desk learned it, as it is written there
 * @param name under which it is stored
 * @param payload what it says, as JSON; personal data in it is sealed
 * @param metaData who said it and why, as JSON
 */
public record StoredEvent(
        long position,
        String messageId,
        String stream,
        long sequence,
        @Nullable String streamType,
        String time,
        String name,
        @Nullable String revision,
        byte[] payload,
        byte[] metaData) {
    public Instant recordedAt() {
        return Instant.parse(time);
    }

    public String json() {
        return new String(payload, StandardCharsets.UTF_8);
    }

    /** Of what it says, in hexadecimal: another event has another one. */
    public String digest() {
        return PaperDigest.of(payload).hex();
    }
}
