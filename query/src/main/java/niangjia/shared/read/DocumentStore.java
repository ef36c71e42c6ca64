package niangjia.shared.read;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.AggregateIterable;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one collection. Each document belongs to one aggregate (its id is the aggregate's, or begins with
 * it) and carries in {@value #SEQ} the aggregate sequence number of the newest event it includes.
 */
public final class DocumentStore {
    /** Field kept by {@link #change}: aggregate sequence number of the newest event in the document, from 0. */
    public static final String SEQ = "seq";

    static final int CHUNK = 500;
    /** The embedded server compares every document found with every id asked for, until one is equal. */
    private static final int LOOKED_UP_TOGETHER = 50;

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private static final Bson ONLY_SEQ = Projections.include(SEQ);

    private final ReadStore store;
    private final String name;
    private final MongoDatabase database;
    private final Codec<Document> codec;
    private final @Nullable Unwritten unwritten;
    private volatile Place place;
    private final Arrivals arrivals = new Arrivals();
    private final Following following = new Following(this);

    /**
     * Where the documents are kept now.
     *
     * @param prefix of the stored name
     */
    record Place(String prefix, MongoCollection<Document> documents, MongoCollection<RawBsonDocument> raw) {}

    DocumentStore(ReadStore store, MongoDatabase database, String prefix, String name) {
        this.store = store;
        this.name = name;
        this.database = database;
        this.place = place(prefix);
        this.codec = place.documents().getCodecRegistry().get(Document.class);
        this.unwritten = store.isScratch() ? new Unwritten(this) : null;
    }

    Place place(String prefix) {
        return new Place(
                prefix,
                database.getCollection(prefix + name),
                database.getCollection(prefix + name, RawBsonDocument.class));
    }

    Place place() {
        return place;
    }

    /** From now on the documents kept under this prefix are the ones; who follows them hears all of them. */
    void moveTo(String prefix) {
        if (!place.prefix().equals(prefix)) {
            place = place(prefix);
            following.movedElsewhere();
        }
    }

    /**
     * Changes the document with this id, or begins it, unless it includes the event already. The mutation runs here and
     * now, so what it throws is the handler's own failure; it must set absolute values and leave {@code _id} alone. It
     * sees values as the store gives them back ({@code Date} for {@code Instant}). All documents of a batch are written
     * together before the unit of work commits.
     *
     * @param seq aggregate sequence number of the event being handled
     * @throws IllegalStateException without a unit of work
     * @throws IllegalArgumentException if the changed document cannot be stored
     */
    public void change(String id, long seq, Consumer<Document> mutation) {
        Batch.current().change(this, id, seq, mutation);
    }

    /**
     * As {@link #change}, for a document that belongs to one event alone, the id saying which: it is begun without a look
     * at the store, and a redelivery puts the same in the same place.
     */
    public void put(String id, long seq, Consumer<Document> content) {
        Batch.current().put(this, id, seq, content);
    }

    /** The event leaves the document as it is; if the document exists, it counts as included from now on. */
    public void seen(String id, long seq) {
        Batch.current().seen(this, id, seq);
    }

    /** Removes every document, at once; for a reset handler. */
    public void clear() {
        store.gate().write(() -> place.documents().deleteMany(new Document()));
        store.gate().commit();
        following.cleared();
    }

    /**
     * Tells the follower of every document there is before this returns, then of each one written: by this process before
     * the write is acknowledged, by another process that shares the store within a second.
     */
    public void follow(Follower follower) {
        following.follow(follower);
    }

    /**
     * Changes documents beside the events, for what no event says, such as that a key was destroyed; their sequence numbers
     * stay. Returns how many were changed. A document that an event changes meanwhile is looked at again.
     */
    public int amend(Bson filter, Consumer<Document> mutation) {
        flush();
        store.amended(name);
        Amendment amendment = new Amendment(this, filter, mutation);
        int amended = amendment.at(place);
        // what was live before the last switch is kept for a while, and must not remember more
        store.replacedBy(name).ifPresent(prefix -> amendment.at(place(prefix)));
        store.gate().commit();
        return amended;
    }

    public Optional<Document> byId(String id) {
        return Optional.ofNullable(readable().find(Filters.eq("_id", id)).first());
    }

    /** Those that exist, in the order asked for. */
    public List<Document> byIds(List<String> ids) {
        flush();
        Map<String, RawBsonDocument> found = load(ids);
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(raw -> raw.decode(codec))
                .toList();
    }

    public FindIterable<Document> find(Bson filter) {
        return readable().find(filter);
    }

    /** With all that a scratch still has in memory. */
    private MongoCollection<Document> readable() {
        flush();
        return place.documents();
    }

    public long count(Bson filter) {
        return readable().countDocuments(filter);
    }

    /** The embedded server knows few stages and operators: match, group by sums, sort, limit are safe. */
    public AggregateIterable<Document> aggregate(List<? extends Bson> stages) {
        return readable().aggregate(stages);
    }

    /** Name as asked for, without the prefix of a rebuild. */
    public String name() {
        return name;
    }

    /** Sequence number of the newest event the document includes; -1 if there is no document. */
    long seqOf(String id) {
        RawBsonDocument found =
                place.raw().find(Filters.eq("_id", id)).projection(ONLY_SEQ).first();
        return found == null ? -1 : Pending.seqOf(found);
    }

    MongoCollection<RawBsonDocument> raw() {
        return place.raw();
    }

    Codec<Document> codec() {
        return codec;
    }

    ReadStore store() {
        return store;
    }

    Arrivals arrivals() {
        return arrivals;
    }

    Following following() {
        return following;
    }

    Map<String, RawBsonDocument> load(Collection<String> ids) {
        Map<String, RawBsonDocument> found = new HashMap<>();
        for (List<String> chunk : Chunks.of(ids, store.isEmbedded() ? LOOKED_UP_TOGETHER : CHUNK)) {
            Bson filter = chunk.size() == 1 ? Filters.eq("_id", chunk.get(0)) : Filters.in("_id", chunk);
            for (RawBsonDocument document : place.raw().find(filter).batchSize(CHUNK)) {
                found.put(document.getString("_id").getValue(), document);
            }
        }
        return found;
    }

    /** These documents as a batch begins with them. */
    Map<String, Pending> pending(Collection<String> ids) {
        if (unwritten != null) {
            return unwritten.pending(ids);
        }
        Map<String, RawBsonDocument> stored = load(ids);
        Map<String, Pending> pending = new HashMap<>();
        ids.forEach(id -> pending.put(id, new Pending(this, id, stored.get(id))));
        return pending;
    }

    /** Null where documents are written with the batch that changes them. */
    @Nullable
    Unwritten unwritten() {
        return unwritten;
    }

    /** Writes what is still in memory; nothing where documents are written with their batch. */
    void flush() {
        if (unwritten != null) {
            unwritten.flush();
        }
    }

    /** Ids that a rebuild changed since this was asked last. */
    Set<String> touched() {
        return unwritten == null ? Set.of() : unwritten.touched();
    }

    void write(Map<String, RawBsonDocument> changed) {
        write(changed, Set.of());
    }

    /** @param fresh ids of those that are surely not stored yet */
    void write(Map<String, RawBsonDocument> changed, Set<String> fresh) {
        for (List<String> chunk : Chunks.of(changed.keySet(), CHUNK)) {
            List<WriteModel<RawBsonDocument>> bulk = new ArrayList<>(chunk.size());
            for (String id : chunk) {
                RawBsonDocument document = Objects.requireNonNull(changed.get(id));
                bulk.add(
                        fresh.contains(id)
                                ? new InsertOneModel<>(document)
                                : new ReplaceOneModel<>(older(id, document), document, UPSERT));
            }
            BulkWriteResult result = store.gate().write(() -> bulk(bulk));
            int written = result.getMatchedCount() + result.getUpserts().size() + result.getInsertedCount();
            if (written != bulk.size()) {
                throw new DocumentsNotWritten(name, written, bulk.size());
            }
        }
    }

    /**
     * Where several nodes write, one that stood still may wake with a document that others have taken further: it finds none
     * to replace, and to begin it anew is refused. The embedded server and a rebuild have one writer, and the former no index for this.
     */
    private Bson older(String id, RawBsonDocument document) {
        Bson same = Filters.eq("_id", id);
        return store.isEmbedded() || store.isScratch()
                ? same
                : Filters.and(same, Filters.lt(SEQ, document.getNumber(SEQ).longValue()));
    }

    private BulkWriteResult bulk(List<WriteModel<RawBsonDocument>> bulk) {
        try {
            return place.raw().bulkWrite(bulk, UNORDERED);
        } catch (MongoBulkWriteException e) {
            throw new DocumentsNotWritten(name, e.getWriteErrors(), bulk.size());
        }
    }
}
