package niangjia.shared.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoredCollectionsTest {
    private final EmbeddedMongo server = EmbeddedMongo.open(null);
    private final MongoClient client = MongoClients.create(server.uri());
    private final MongoDatabase database = client.getDatabase("desk");
    private final StoredCollections stored = new StoredCollections(database);

    @BeforeEach
    void two_collections() {
        database.getCollection("former").insertOne(new Document("_id", "f1"));
        database.getCollection("other").insertOne(new Document("_id", "o1").append("text", "kept"));
    }

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void every_document_is_looked_at_whoever_keeps_it() {
        List<String> seen = new ArrayList<>();
        stored.documents((collection, id, json) -> seen.add(collection + " " + id + " " + json.contains("kept")));
        assertThat(seen).containsExactlyInAnyOrder("former f1 false", "other o1 true");
    }

    @Test
    void what_is_named_is_dropped_once_and_what_is_not_there_is_passed_by() {
        assertThat(stored.drop(List.of("former", "never"))).isTrue();
        assertThat(stored.names()).containsExactly("other");
        assertThat(stored.drop(List.of("former", "never"))).isFalse();
    }
}
