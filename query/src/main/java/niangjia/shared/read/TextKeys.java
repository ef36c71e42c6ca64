package niangjia.shared.read;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;
import org.jspecify.annotations.Nullable;

/**
 * Orders index keys that are one text, as nearly all are, by that text. The embedded server's own order serializes both
 * keys at every step of a search, which took two thirds of all time.
 */
final class TextKeys extends BasicDataType<KeyValue> {
    private static final byte TEXT = 1;
    private static final byte OTHER = 0;

    private final ObjectDataType others = new ObjectDataType();

    private static @Nullable String text(KeyValue key) {
        return key.size() == 1 && key.get(0) instanceof String text ? text : null;
    }

    @Override
    public int compare(KeyValue a, KeyValue b) {
        @Nullable String textOfA = text(a);
        @Nullable String textOfB = text(b);
        if (textOfA != null && textOfB != null) {
            return textOfA.compareTo(textOfB);
        }
        if (textOfA == null && textOfB == null) {
            return others.compare(a, b);
        }
        return textOfA == null ? -1 : 1;
    }

    @Override
    public int getMemory(KeyValue key) {
        @Nullable String text = text(key);
        return text == null ? others.getMemory(key) : 64 + 2 * text.length();
    }

    @Override
    public void write(WriteBuffer buffer, KeyValue key) {
        @Nullable String text = text(key);
        if (text == null) {
            buffer.put(OTHER);
            others.write(buffer, key);
        } else {
            buffer.put(TEXT).putVarInt(text.length()).putStringData(text, text.length());
        }
    }

    @Override
    public KeyValue read(ByteBuffer buffer) {
        return buffer.get() == TEXT ? new KeyValue(DataUtils.readString(buffer)) : (KeyValue) others.read(buffer);
    }

    @Override
    public KeyValue[] createStorage(int size) {
        return new KeyValue[size];
    }
}
