package niangjia.shared.read;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/** Keeps documents on file as BSON. The embedded server's own way, Java serialization, took a third of a replay. */
final class BsonValues extends BasicDataType<Document> {
    @Override
    public int getMemory(Document document) {
        return memory(document);
    }

    private static int memory(@Nullable Object value) {
        int sum = 24;
        if (value instanceof String text) {
            sum += 24 + text.length();
        } else if (value instanceof Map<?, ?> fields) {
            for (Object inner : fields.values()) {
                sum += 48 + memory(inner);
            }
        } else if (value instanceof Collection<?> items) {
            for (Object item : items) {
                sum += 8 + memory(item);
            }
        }
        return sum;
    }

    @Override
    public void write(WriteBuffer buffer, Document document) {
        ByteBuf bytes = Unpooled.buffer(1024);
        BsonEncoder.encodeDocument(document, bytes);
        buffer.putVarInt(bytes.readableBytes()).put(bytes.array(), 0, bytes.readableBytes());
    }

    @Override
    public Document read(ByteBuffer buffer) {
        int length = DataUtils.readVarInt(buffer);
        ByteBuf bytes = Unpooled.wrappedBuffer(buffer.slice(buffer.position(), length));
        buffer.position(buffer.position() + length);
        return BsonDecoder.decodeBson(bytes);
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
