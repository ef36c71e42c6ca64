package niangjia.shared.read;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the documents of all read models: on MongoDB, or on the embedded server. Holds only what can be rebuilt from
 * events. To be closed after the processors have stopped.
 */
public final class ReadStore implements AutoCloseable {
    private static final String BEGUN = "read_store_begun";

    private final @Nullable EmbeddedMongo embedded;
    private final MongoClient client;
    private final MongoDatabase database;
    private final Gate gate;
    private final String prefix;
    private final Generations generations;
    private final boolean startedEmpty;
    private final boolean asked;
    private volatile boolean switched;
    private final KeptCollections kept = new KeptCollections();
    private final StoredCollections stored;

    /** @throws IllegalStateException if the directory is open in another process, or the MongoDB does not let us in */
    public static ReadStore open(ReadStoreSettings settings) {
        if (settings.mongoUri() != null) {
            String uri = settings.mongoUri();
            MongoClient client = MongoClients.create(
                    MongoAccess.settings(common(uri), uri, settings.access()).build());
            try {
                return new ReadStore(null, client, settings.database());
            } catch (MongoException e) {
                client.close();
                throw NotOpened.of(e, new ConnectionString(uri));
            }
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
        this.stored = new StoredCollections(this.database);
        this.gate = new Gate(embedded == null ? () -> {} : embedded::relieve);
        this.prefix = "";
        this.asked = true;
        this.startedEmpty = embedded == null
                ? !hasBegun()
                : this.database.listCollectionNames().first() == null;
        this.generations = new Generations(this.database, embedded == null, this::moved);
    }

    private ReadStore(ReadStore live, boolean asked) {
        this.embedded = live.embedded;
        this.client = live.client;
        this.database = live.database;
        this.stored = live.stored;
        this.gate = live.gate;
        this.prefix = Generations.fresh();
        this.asked = asked;
        this.startedEmpty = true;
        this.generations = live.generations;
    }

    /**
     * The documents of one collection of a read model; indexes are created if missing.
     *
     * @param group processing group of the read model
     * @param indexes ascending or descending keys; not asked of the embedded server, which would ignore
     *     them; never of {@code _id} alone
     */
    public DocumentStore collection(String group, String name, Bson... indexes) {
        for (Bson index : indexes) {
            // every collection has it and it is read both ways; the embedded server takes another, a MongoDB does not
            // start with it
            if (index.toBsonDocument().keySet().equals(Set.of("_id"))) {
                throw new IllegalArgumentException(
                        name + ": index " + index.toBsonDocument() + " (expected: not _id alone)");
            }
        }
        DocumentStore documents = kept.of(group, name, () -> new DocumentStore(this, database, prefixOf(group), name));
        if (embedded == null) {
            for (Bson index : indexes) {
                documents.raw().createIndex(index);
            }
        }
        return documents;
    }

    /** The collections asked for under this processing group so far. */
    public List<DocumentStore> collectionsOf(String group) {
        return kept.of(group);
    }

    List<DocumentStore> collections() {
        return kept.all();
    }

    /** Every document there is, of whatever collection, also of one no read model asks for, with the collection's name. */
    public void documents(Look look) {
        stored.documents(look);
    }

    /** Drops the collections of read models that are no more, since nobody would look into them when a person is erased. */
    public void dropFormer(Set<String> names) {
        List<String> former = collectionNames().stream()
                .filter(name -> names.stream().anyMatch(name::endsWith))
                .toList();
        gate.write(() -> stored.drop(former));
        gate.commit();
    }

    /** Looks at one document. */
    @FunctionalInterface
    public interface Look {
        void at(String collection, String id, String json);
    }

    /** Writes the file of the embedded store anew, so that no page of before is left in it; nothing to do for another store. */
    public void compact() {
        if (embedded != null) {
            gate.alone(embedded::compact);
        }
    }

    /** True if the embedded store had to be emptied at the start: every read model must be rebuilt. */
    public boolean uncleanStop() {
        return embedded != null && embedded.uncleanStop();
    }

    /** True if nothing was stored at the start: a processor that has a token already must be reset. */
    public boolean startedEmpty() {
        return startedEmpty;
    }

    /** Whether a node sent every processor to the first event since the shared store was empty; one that died on the way did not. */
    boolean hasBegun() {
        return database.getCollection(BEGUN).find().first() != null;
    }

    void begun() {
        Document mark = new Document("_id", "begun");
        gate.write(() -> database.getCollection(BEGUN).replaceOne(mark, mark, new ReplaceOptions().upsert(true)));
    }

    public boolean isEmbedded() {
        return embedded != null;
    }

    private String prefixOf(String group) {
        return isScratch() ? prefix : generations.now(group);
    }

    private void moved(String group, String to) {
        collectionsOf(group).forEach(documents -> documents.moveTo(to));
    }

    /** A store beside this one, in the same database under a prefix of its own; closing it drops what it holds. */
    ReadStore scratch() {
        return new ReadStore(this, true);
    }

    boolean isScratch() {
        return !prefix.isEmpty();
    }

    /** False where read models are only made and compared: what they would keep in memory to answer by is spared. */
    boolean isAsked() {
        return asked;
    }

    /** Begins to rebuild a read model; what an earlier attempt left behind goes. */
    ReadStore scratchFor(String group, String run) {
        ReadStore scratch = new ReadStore(this, false);
        List<String> names = kept.namesOf(group);
        gate.write(() -> generations.begin(group, run, scratch.prefix, names));
        return scratch;
    }

    /**
     * Puts what was rebuilt in the place of the live documents, for all readers at once; what was live is kept.
     *
     * @return false if somebody else rebuilds the read model by now, or has switched it
     */
    boolean switchTo(ReadStore scratch, String group, String run) {
        boolean switched = gate.write(() -> generations.move(group, run, scratch.prefix));
        gate.commit();
        if (switched) {
            scratch.switched = true;
            moved(group, scratch.prefix);
        }
        return switched;
    }

    /** Which rebuild made the documents of the group that are live now; empty if none did. */
    public Optional<String> rebuiltBy(String group) {
        return generations.madeBy(group);
    }

    /** Drops what was live before the last switch. Returns false if there was nothing. */
    public boolean dropReplaced(String group) {
        List<String> names = kept.namesOf(group);
        boolean dropped = gate.write(() -> generations.dropReplaced(group, names));
        gate.commit();
        return dropped;
    }

    /** How often documents of the group were changed beside the events; a rebuild cannot know of it. */
    long amendments(String group) {
        return kept.amendments(group);
    }

    void amended(String collection) {
        kept.amended(collection);
    }

    Optional<String> replacedBy(String collection) {
        return isScratch() ? Optional.empty() : groupOf(collection).flatMap(generations::replaced);
    }

    /** Where others share the store: whether one of them switched the read model of this collection. */
    void lookAgain(String collection) {
        if (embedded == null && !isScratch()) {
            groupOf(collection).ifPresent(generations::lookAgain);
        }
    }

    /** Processing group of the read model that asked for the collection; empty if none did. */
    public Optional<String> groupOf(String collection) {
        return kept.groupOf(collection);
    }

    List<String> collectionNames() {
        return stored.names();
    }

    Gate gate() {
        return gate;
    }

    ChangeJournal journalOf(DocumentStore documents) {
        return new ChangeJournal(database.getCollection(documents.name() + "_changes"));
    }

    /** Stops the embedded server cleanly; documents written before stay. */
    @Override
    public void close() {
        kept.all().forEach(documents -> documents.following().close());
        if (isScratch()) {
            if (switched) {
                return;
            }
            List<String> mine = kept.all().stream()
                    .map(documents -> documents.raw().getNamespace().getCollectionName())
                    .toList();
            gate.write(() -> stored.drop(mine));
            gate.commit();
            return;
        }
        generations.close();
        client.close();
        if (embedded != null) {
            embedded.close();
        }
    }
}
