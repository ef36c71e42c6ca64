package niangjia.shared.read;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** The embedded server's storage, with indexes ordered by {@link TextKeys} and documents kept as {@link BsonValues}. */
final class TextKeyedBackend extends H2Backend {
    TextKeyedBackend(MVStore store) {
        super(store);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String database) {
        MVStore store = getMvStore();
        // anonymous, since the superclass's constructor opens indexes already and only captured values exist by then
        return new H2Database(database, store, getCursorRegistry()) {
            @Override
            protected MongoCollection<Object> openOrCreateCollection(String collection, CollectionOptions options) {
                store.openMap(
                        "databases." + database + "." + collection,
                        new MVMap.Builder<Object, Document>().valueType(new BsonValues()));
                return super.openOrCreateCollection(collection, options);
            }

            @Override
            protected Index<Object> openOrCreateUniqueIndex(
                    String collection, String index, List<IndexKey> keys, boolean sparse) {
                // a map keeps the key type of its first opening, and the superclass opens it by the same name
                store.openMap(
                        database + "." + collection + "._index_" + index,
                        new MVMap.Builder<KeyValue, Object>().keyType(new TextKeys()));
                return super.openOrCreateUniqueIndex(collection, index, keys, sparse);
            }
        };
    }
}
