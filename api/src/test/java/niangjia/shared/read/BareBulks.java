package niangjia.shared.read;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.WriteModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;

/** How many documents of one kilobyte a second the embedded read store takes by bulks alone. */
public final class BareBulks {
    private static final int BULKS = 20;
    private static final String WORDS = "x".repeat(900);

    private BareBulks() {}

    public static double perSecond(Path directory) {
        try (ReadStore store = ReadStore.open(ReadStoreSettings.inDirectory(directory))) {
            MongoCollection<RawBsonDocument> raw =
                    store.collection("limit", "limit").raw();
            long began = System.nanoTime();
            for (int bulk = 0; bulk < BULKS; bulk++) {
                List<WriteModel<RawBsonDocument>> all = new ArrayList<>();
                for (int i = 0; i < DocumentStore.CHUNK; i++) {
                    all.add(new InsertOneModel<>(new RawBsonDocument(
                            new Document("_id", bulk + "/" + i).append("words", WORDS), new DocumentCodec())));
                }
                raw.bulkWrite(all, new BulkWriteOptions().ordered(false));
            }
            return BULKS * DocumentStore.CHUNK * 1e9 / (System.nanoTime() - began);
        }
    }
}
