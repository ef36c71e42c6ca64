package niangjia.shared.read;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A document's own bytes with the fields of each document in order of their names: what encoding it sorted would give, without
 * taking it apart. Lists keep their order, and every value its bytes.
 */
final class CanonicalBytes {
    private static final int DOCUMENT = 0x03;
    private static final int LIST = 0x04;

    private final byte[] from;
    private final ByteBuffer in;
    private final byte[] to;
    private int written;

    /** One field: from its kind to the end of its value. */
    private record Field(int begin, int value, int end) {}

    private CanonicalBytes(byte[] from) {
        this.from = from;
        this.in = ByteBuffer.wrap(from).order(ByteOrder.LITTLE_ENDIAN);
        this.to = new byte[from.length];
    }

    static byte[] of(ByteBuffer document) {
        byte[] bytes = new byte[document.remaining()];
        document.duplicate().get(bytes);
        CanonicalBytes canonical = new CanonicalBytes(bytes);
        canonical.document(0, true);
        return canonical.to;
    }

    static byte[] digest(ByteBuffer document) {
        return sha256().digest(of(document));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private void document(int begin, boolean byName) {
        int end = begin + in.getInt(begin) - 1;
        copy(begin, begin + 4);
        List<Field> fields = new ArrayList<>();
        for (int at = begin + 4; at < end; ) {
            int value = at + 1;
            while (from[value] != 0) {
                value++;
            }
            value++;
            Field field = new Field(at, value, value + length(from[at], value));
            fields.add(field);
            at = field.end();
        }
        if (byName) {
            fields.sort((one, other) ->
                    Arrays.compareUnsigned(from, one.begin() + 1, one.value(), from, other.begin() + 1, other.value()));
        }
        for (Field field : fields) {
            int kind = from[field.begin()];
            if (kind == DOCUMENT || kind == LIST) {
                copy(field.begin(), field.value());
                document(field.value(), kind == DOCUMENT);
            } else {
                copy(field.begin(), field.end());
            }
        }
        to[written++] = 0;
    }

    private void copy(int begin, int end) {
        System.arraycopy(from, begin, to, written, end - begin);
        written += end - begin;
    }

    private int length(int kind, int at) {
        return switch (kind) {
            case 0x01, 0x09, 0x11, 0x12 -> 8;
            case 0x02 -> 4 + in.getInt(at);
            case DOCUMENT, LIST -> in.getInt(at);
            case 0x05 -> 5 + in.getInt(at);
            case 0x07 -> 12;
            case 0x08 -> 1;
            case 0x0A -> 0;
            case 0x10 -> 4;
            case 0x13 -> 16;
            default ->
                throw new IllegalArgumentException("kind of value: " + kind + " (expected: one that read models keep)");
        };
    }
}
