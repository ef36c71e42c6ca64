package niangjia.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the record as it is stored, all its columns. {@link #bytes} is what the leaf is the hash of.
 *
 * @param index from 1 without a gap; leaf number index - 1
 * @param stream events of no stream carry their own id here
 */
public record Entry(
        long index,
        String eventId,
        String stream,
        long sequence,
        @Nullable String streamType,
        String time,
        String payloadType,
        String revision,
        byte[] payload,
        byte[] metaData) {
    /** The form of {@link #bytes}, told in every checkpoint and bundle. */
    public static final int FORM = 1;

    /** The columns of the stored row, in the order of their bytes. */
    public static final List<String> COLUMNS = List.of(
            "global_index",
            "event_identifier",
            "aggregate_identifier",
            "sequence_number",
            "aggregate_type",
            "time_stamp",
            "payload_type",
            "payload_revision",
            "payload",
            "meta_data");

    private static final int ABSENT = -1;

    /**
     * The form, then each column: numbers as 8 bytes, everything else as 4 bytes of length and its bytes, texts in UTF-8,
     * length -1 for a text that is absent. So no two rows have the same bytes.
     *
     * @throws IllegalArgumentException if a text has no form in UTF-8
     */
    public byte[] bytes() {
        byte[][] texts = {utf8(eventId), utf8(stream), utf8(time), utf8(payloadType), utf8(revision)};
        byte @Nullable [] type = streamType == null ? null : utf8(streamType);
        int length = 1 + 2 * Long.BYTES + 8 * Integer.BYTES + payload.length + metaData.length;
        for (byte[] text : texts) {
            length += text.length;
        }
        ByteBuffer all = ByteBuffer.allocate(length + (type == null ? 0 : type.length));
        all.put((byte) FORM).putLong(index);
        put(all, texts[0]);
        put(all, texts[1]);
        all.putLong(sequence);
        put(all, type);
        put(all, texts[2]);
        put(all, texts[3]);
        put(all, texts[4]);
        put(all, payload);
        put(all, metaData);
        return all.array();
    }

    private static void put(ByteBuffer all, byte @Nullable [] bytes) {
        if (bytes == null) {
            all.putInt(ABSENT);
        } else {
            all.putInt(bytes.length).put(bytes);
        }
    }

    private static byte[] utf8(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        // half a character would silently become a question mark
        if (!new String(bytes, UTF_8).equals(text)) {
            throw new IllegalArgumentException("text of a row has no form in UTF-8");
        }
        return bytes;
    }
}
