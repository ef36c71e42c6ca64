package niangjia.shared.read;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.bson.UuidRepresentation;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the documents of all read models: on MongoDB, or on the embedded server. Holds only what can be rebuilt from
 * events. To be closed after the processors have stopped.
 */
public final class ReadStore implements AutoCloseable {
    private final @Nullable EmbeddedMongo embedded;
    private final MongoClient client;
    private final MongoDatabase database;
    private final Gate gate;
    private final String prefix;
    private final boolean startedEmpty;
    private final Map<String, Registered> registered = new ConcurrentHashMap<>();

    private record Registered(String group, DocumentStore documents) {}

    /** @throws IllegalStateException if the directory is open in another process */
    public static ReadStore open(ReadStoreSettings settings) {
        if (settings.mongoUri() != null) {
            MongoClient client = MongoClients.create(common(settings.mongoUri())
                    .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                    .build());
            return new ReadStore(null, client, settings.database());
        }
        EmbeddedMongo embedded = EmbeddedMongo.open(settings.directory());
        try {
            MongoClient client = MongoClients.create(
                    common(embedded.uri()).retryWrites(false).retryReads(false).build());
            return new ReadStore(embedded, client, settings.database());
        } catch (RuntimeException e) {
            embedded.close();
            throw e;
        }
    }

    private static MongoClientSettings.Builder common(String uri) {
        return MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .uuidRepresentation(UuidRepresentation.STANDARD);
    }

    private ReadStore(@Nullable EmbeddedMongo embedded, MongoClient client, String database) {
        this.embedded = embedded;
        this.client = client;
        this.database = client.getDatabase(database);
        this.gate = new Gate(embedded == null ? () -> {} : embedded::relieve);
        this.prefix = "";
        this.startedEmpty = this.database.listCollectionNames().first() == null;
    }

    private ReadStore(ReadStore live, String prefix) {
        this.embedded = live.embedded;
        this.client = live.client;
        this.database = live.database;
        this.gate = live.gate;
        this.prefix = prefix;
        this.startedEmpty = true;
    }

    /**
     * The documents of one collection of a read model; indexes are created if missing.
     *
     * @param group processing group of the read model
     * @param indexes ascending or descending keys; not asked of the embedded server, which would ignore them
     */
    public DocumentStore collection(String group, String name, Bson... indexes) {
        // one instance per collection: those who wait for a document must be heard by those who write it
        Registered known = registered.computeIfAbsent(
                name, n -> new Registered(group, new DocumentStore(this, database, prefix + n, n)));
        if (!known.group().equals(group)) {
            throw new IllegalArgumentException(name + ": asked for by " + group + " (expected: " + known.group() + ")");
        }
        if (embedded == null) {
            for (Bson index : indexes) {
                known.documents().raw().createIndex(index);
            }
        }
        return known.documents();
    }

    /** The collections asked for under this processing group so far. */
    public List<DocumentStore> collectionsOf(String group) {
        return registered.values().stream()
                .filter(r -> r.group().equals(group))
                .map(Registered::documents)
                .collect(Collectors.toUnmodifiableList());
    }

    /** True if the embedded store had to be emptied at the start: every read model must be rebuilt. */
    public boolean uncleanStop() {
        return embedded != null && embedded.uncleanStop();
    }

    /** True if nothing was stored at the start: a processor that has a token already must be reset. */
    public boolean startedEmpty() {
        return startedEmpty;
    }

    public boolean isEmbedded() {
        return embedded != null;
    }

    /** A store beside this one, in the same database under a prefix of its own; closing it drops what it holds. */
    ReadStore scratch() {
        String random = UUID.randomUUID().toString().substring(0, 8);
        return new ReadStore(this, "rebuild_" + random + "_");
    }

    Gate gate() {
        return gate;
    }

    ChangeJournal journalOf(DocumentStore documents) {
        return new ChangeJournal(
                database.getCollection(documents.raw().getNamespace().getCollectionName() + "_changes"));
    }

    /** Stops the embedded server cleanly; documents written before stay. */
    @Override
    public void close() {
        registered.values().forEach(r -> r.documents().following().close());
        if (!prefix.isEmpty()) {
            List<Registered> mine = new ArrayList<>(registered.values());
            gate.write(() -> {
                mine.forEach(r -> r.documents().following().dropped());
                mine.forEach(r -> r.documents().raw().drop());
                return mine.size();
            });
            gate.commit();
            return;
        }
        client.close();
        if (embedded != null) {
            embedded.close();
        }
    }
}
