package niangjia.shared.read;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.bson.Document;

/**
 * Read models over documents of their own, which begin empty and are fed by hand: the very ones that work live, so what
 * they show is what the live ones showed after the same events. Closing it drops the documents.
 */
public final class Scratch implements AutoCloseable {
    static final int CORES = Runtime.getRuntime().availableProcessors();

    private final ReadStore store;
    private final ParameterResolverFactory resolvers;
    private final List<Feed> feeds = new ArrayList<>();

    /**
     * @param beside holds the documents, under names that nothing else uses
     * @param resolvers of the parameters that event handlers take
     */
    public Scratch(ReadStore beside, ParameterResolverFactory resolvers) {
        this(resolvers, beside.scratch());
    }

    /** @param store a scratch, closed with this */
    Scratch(ParameterResolverFactory resolvers, ReadStore store) {
        this.store = store;
        this.resolvers = resolvers;
    }

    /** Makes a read model over these documents; it is fed from now on. */
    public <M> M holding(Function<ReadStore, M> make) {
        M model = make.apply(store);
        feeds.add(new Feed(model, resolvers));
        return model;
    }

    List<Feed> feeds() {
        return List.copyOf(feeds);
    }

    /** Where the documents are, for what reads them without hearing events itself. */
    public ReadStore store() {
        return store;
    }

    /** All collections that the read models have asked for. */
    public List<DocumentStore> collections() {
        return store.collections();
    }

    /** What no read model takes is passed by. All is written when this returns. */
    public void feed(List<? extends EventMessage<?>> events) {
        feeds.forEach(feed -> feed.handle(events));
        flush();
    }

    /**
     * Feeds what the record holds up to these positions. All is written when this returns.
     *
     * @param which asked once of each event, in their order, by the thread that reads; the others are passed by
     */
    public void replay(
            StreamableMessageSource<TrackedEventMessage<?>> record,
            Positions to,
            Predicate<? super TrackedEventMessage<?>> which) {
        try (Replay replay = new Replay(record, which, feeds, CORES)) {
            replay.advance(to, this::flush);
        }
    }

    /** Of the whole record, to go on with as long as this is open. */
    Replay replay(StreamableMessageSource<TrackedEventMessage<?>> record) {
        return new Replay(record, event -> true, feeds, CORES);
    }

    void flush() {
        collections().forEach(DocumentStore::flush);
    }

    /** Events that a read model refused, as it did live. */
    public long refused() {
        return feeds.stream().mapToLong(Feed::refused).sum();
    }

    /** Every document of the group as it is now, under {@code collection/id}. */
    public SortedMap<String, Document> documents(String group) {
        SortedMap<String, Document> all = new TreeMap<>();
        for (DocumentStore each : store.collectionsOf(group)) {
            for (Document document : each.find(new Document()).batchSize(DocumentStore.CHUNK)) {
                all.put(each.name() + "/" + document.getString("_id"), document);
            }
        }
        return all;
    }

    @Override
    public void close() {
        store.close();
    }
}
