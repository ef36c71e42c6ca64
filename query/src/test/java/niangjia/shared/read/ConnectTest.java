package niangjia.shared.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.mongodb.internal.build.MongoDriverVersion;
import java.net.URI;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** The embedded server reports the oldest wire version that the pinned driver still accepts: watch this on any upgrade. */
class ConnectTest {
    @Test
    void the_pinned_driver_and_the_embedded_server_speak_to_each_other_on_loopback() {
        try (EmbeddedMongo server = EmbeddedMongo.open(null);
                MongoClient client = MongoClients.create(server.uri())) {
            Document hello = client.getDatabase("admin").runCommand(new Document("isMaster", 1));
            Document build = client.getDatabase("admin").runCommand(new Document("buildInfo", 1));
            System.out.println("driver " + MongoDriverVersion.VERSION + ", embedded server says MongoDB "
                    + build.getString("version") + ", wire " + hello.get("maxWireVersion"));
            assertThat(URI.create(server.uri()).getHost()).isEqualTo("127.0.0.1");
            assertThat(URI.create(server.uri()).getPort()).isPositive();
            assertThat(hello.getInteger("maxWireVersion")).isPositive();
        }
    }

    @Test
    void a_store_on_a_uri_behaves_as_the_embedded_one() {
        try (EmbeddedMongo server = EmbeddedMongo.open(null);
                ReadStore store = ReadStore.open(ReadStoreSettings.onMongo(server.uri(), "elsewhere"))) {
            DocumentStore documents = store.collection("g", "things", new Document("a", 1));
            Work.change(documents, "d1", 0, doc -> doc.append("a", 1));
            assertThat(documents.find(Filters.eq("a", 1)).first()).containsEntry("_id", "d1");
            assertThat(store.isEmbedded()).isFalse();
            assertThat(store.uncleanStop()).isFalse();
        }
    }
}
