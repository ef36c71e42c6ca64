package niangjia.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import niangjia.shared.StoredBytes;
import niangjia.shared.StoredEvent;
import niangjia.shared.StoredRecord;

/** Digests the rows themselves, past every serializer and upcaster. */
record StoredByteRows(StoredRecord record) implements StoredBytes {
    @Override
    public Stored of(Collection<String> streams, Instant until) {
        MessageDigest sha = sha256();
        long events = 0;
        for (String stream : new TreeSet<>(streams)) {
            for (StoredEvent event : record.of(stream)) {
                if (!event.recordedAt().isAfter(until)) {
                    events++;
                    add(sha, event);
                }
            }
        }
        return new Stored(events, HexFormat.of().formatHex(sha.digest()));
    }

    private static void add(MessageDigest sha, StoredEvent event) {
        Stream.of(
                        event.stream(),
                        event.messageId(),
                        String.valueOf(event.sequence()),
                        event.time(),
                        event.name(),
                        Objects.requireNonNullElse(event.revision(), ""))
                .forEach(text -> add(sha, text.getBytes(UTF_8)));
        add(sha, event.payload());
        add(sha, event.metaData());
    }

    /** With its length in front, so that no two lists of values have the same bytes. */
    private static void add(MessageDigest sha, byte[] bytes) {
        sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        sha.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
