package niangjia.shared.read;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * On a store that several processes share: which documents of one collection each of them wrote. Every process numbers
 * its own entries, and one entry can be read before the next has its number, so a reader that remembers the last number
 * of each misses none, whatever their clocks say. Entries go after an hour; who was away longer begins with all documents.
 */
final class ChangeJournal implements AutoCloseable {
    static final Duration PERIOD = Duration.ofMillis(500);
    private static final Logger log = LoggerFactory.getLogger(ChangeJournal.class);
    private static final long KEPT_HOURS = 1;
    private static final String NODE = "node";
    private static final String NUMBER = "n";
    private static final String IDS = "ids";
    private static final String CLEARED = "cleared";
    private static final String AT = "at";

    private final MongoCollection<Document> entries;
    private final String node = UUID.randomUUID().toString();
    private final Map<String, Long> heard = new HashMap<>();
    private long written;
    private volatile boolean running = true;

    ChangeJournal(MongoCollection<Document> entries) {
        this.entries = entries;
        entries.createIndex(Indexes.ascending(NODE, NUMBER));
        entries.createIndex(Indexes.ascending(AT), new IndexOptions().expireAfter(KEPT_HOURS, TimeUnit.HOURS));
    }

    synchronized void wrote(Collection<String> ids) {
        add(new Document(IDS, ids));
    }

    synchronized void cleared() {
        add(new Document(CLEARED, true));
    }

    private void add(Document entry) {
        long number = written++;
        entries.insertOne(entry.append("_id", node + "/" + number)
                .append(NODE, node)
                .append(NUMBER, number)
                .append(AT, Date.from(Clock.systemUTC().instant())));
    }

    /** Passes over what is there already, then looks every half second. */
    void listen(Consumer<Collection<String>> changed, Runnable emptied) {
        others().forEach(other -> next(other, id -> {}, () -> {}));
        Thread thread = new Thread(
                () -> run(changed, emptied),
                "changes-of-" + entries.getNamespace().getCollectionName());
        thread.setDaemon(true);
        thread.start();
    }

    private void run(Consumer<Collection<String>> changed, Runnable emptied) {
        while (running) {
            LockSupport.parkNanos(PERIOD.toNanos());
            try {
                for (String other : others()) {
                    if (!running) {
                        return;
                    }
                    next(other, changed, emptied);
                }
            } catch (MongoException | IllegalStateException e) {
                if (running) {
                    log.warn(
                            "changes of other processes are read later: {}",
                            e.getClass().getName());
                }
            }
        }
    }

    private Set<String> others() {
        Set<String> nodes = new LinkedHashSet<>();
        entries.distinct(NODE, String.class).into(nodes);
        nodes.remove(node);
        return nodes;
    }

    private void next(String other, Consumer<Collection<String>> changed, Runnable emptied) {
        long last = heard.getOrDefault(other, -1L);
        Set<String> ids = new LinkedHashSet<>();
        for (Document entry :
                entries.find(and(eq(NODE, other), gt(NUMBER, last))).sort(Sorts.ascending(NUMBER))) {
            last = entry.getLong(NUMBER);
            if (Boolean.TRUE.equals(entry.getBoolean(CLEARED))) {
                ids.clear();
                emptied.run();
            } else {
                ids.addAll(entry.getList(IDS, String.class));
            }
        }
        if (!ids.isEmpty()) {
            changed.accept(ids);
        }
        heard.put(other, last);
    }

    @Override
    public void close() {
        running = false;
    }
}
