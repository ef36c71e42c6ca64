package niangjia.shared.read;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The collections as they stand in the database, whoever asked for them. */
record StoredCollections(MongoDatabase database) {
    List<String> names() {
        return database.listCollectionNames().into(new ArrayList<>());
    }

    void documents(ReadStore.Look look) {
        for (String name : database.listCollectionNames()) {
            database.getCollection(name)
                    .find()
                    .batchSize(DocumentStore.CHUNK)
                    .forEach(each -> look.at(name, String.valueOf(each.get("_id")), each.toJson()));
        }
    }

    /**
     * What nothing was ever written to is not there, and the embedded server complains of dropping it.
     *
     * @return whether there was anything
     */
    boolean drop(Collection<String> names) {
        Set<String> there = new HashSet<>(names());
        there.retainAll(names);
        there.forEach(name -> database.getCollection(name).drop());
        return !there.isEmpty();
    }
}
