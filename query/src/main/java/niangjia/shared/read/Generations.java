package niangjia.shared.read;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Under which prefix the documents of each read model are kept: one small document per read model says it, so one write
 * switches all its collections for every reader, and a crash leaves the old or the new.
 */
final class Generations implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Generations.class);
    private static final Duration PERIOD = Duration.ofMillis(500);
    private static final String POINTERS = "generations";
    private static final String PREFIX = "rebuild_";
    private static final String NOW = "now";
    private static final String MADE_BY = "madeBy";
    private static final String WAS = "was";
    private static final String BUILDING = "building";
    private static final String RUN = "run";
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoDatabase database;
    private final MongoCollection<Document> pointers;
    private final BiConsumer<String, String> moved;
    private final Map<String, String> known = new ConcurrentHashMap<>();
    private volatile boolean running = true;

    /**
     * @param shared other processes use the store
     * @param moved told of the group and its prefix when another process switched it
     */
    Generations(MongoDatabase database, boolean shared, BiConsumer<String, String> moved) {
        this.database = database;
        this.pointers = database.getCollection(POINTERS);
        this.moved = moved;
        if (shared) {
            Thread watch = new Thread(this::watch, "generations");
            watch.setDaemon(true);
            watch.start();
        }
    }

    static String fresh() {
        return PREFIX + UUID.randomUUID().toString().substring(0, 8) + "_";
    }

    String now(String group) {
        return known.computeIfAbsent(group, g -> text(pointer(g), NOW).orElse(""));
    }

    Optional<String> madeBy(String group) {
        return text(pointer(group), MADE_BY);
    }

    Optional<String> replaced(String group) {
        return text(pointer(group), WAS);
    }

    void lookAgain(String group) {
        String now = text(pointer(group), NOW).orElse("");
        if (!now.equals(known.put(group, now))) {
            moved.accept(group, now);
        }
    }

    boolean begin(String group, String run, String prefix, List<String> collections) {
        Document pointer = pointer(group);
        Set<String> needed = new HashSet<>(List.of(text(pointer, NOW).orElse("")));
        text(pointer, WAS).ifPresent(needed::add);
        for (String stored : database.listCollectionNames().into(new ArrayList<>())) {
            if (collections.stream().anyMatch(name -> isOf(stored, name))
                    && needed.stream().noneMatch(each -> !each.isEmpty() && stored.startsWith(each))) {
                database.getCollection(stored).drop();
            }
        }
        pointers.replaceOne(
                Filters.eq("_id", group), pointer.append(BUILDING, prefix).append(RUN, run), UPSERT);
        return true;
    }

    private static boolean isOf(String stored, String name) {
        return stored.startsWith(PREFIX)
                && stored.length() == fresh().length() + name.length()
                && stored.endsWith(name);
    }

    boolean move(String group, String run, String prefix) {
        Document pointer = pointer(group);
        String before = text(pointer, NOW).orElse("");
        Optional<String> kept = text(pointer, WAS);
        Bson mine = Filters.and(Filters.eq("_id", group), Filters.eq(BUILDING, prefix), Filters.eq(RUN, run));
        Document after = new Document("_id", group)
                .append(NOW, prefix)
                .append(MADE_BY, run)
                .append(WAS, kept.orElse(before))
                .append(BUILDING, null);
        // an older one that nobody confirmed stays, since it is what the record was last doubted against
        if (pointers.replaceOne(mine, after).getMatchedCount() == 0) {
            return false;
        }
        known.put(group, prefix);
        return true;
    }

    boolean dropReplaced(String group, List<String> collections) {
        Document pointer = pointer(group);
        Optional<String> was = text(pointer, WAS);
        if (was.isEmpty()) {
            return false;
        }
        pointer.remove(WAS);
        pointers.replaceOne(Filters.eq("_id", group), pointer, UPSERT);
        new StoredCollections(database)
                .drop(collections.stream().map(name -> was.get() + name).toList());
        return true;
    }

    private Document pointer(String group) {
        Document found = pointers.find(Filters.eq("_id", group)).first();
        return found == null ? new Document("_id", group) : found;
    }

    private static Optional<String> text(@Nullable Document pointer, String field) {
        return pointer == null ? Optional.empty() : Optional.ofNullable(pointer.getString(field));
    }

    private void watch() {
        while (running) {
            LockSupport.parkNanos(PERIOD.toNanos());
            try {
                known.keySet().forEach(this::lookAgain);
            } catch (MongoException | IllegalStateException e) {
                if (running) {
                    log.warn(
                            "switches of other processes are seen later: {}",
                            e.getClass().getName());
                }
            }
        }
    }

    @Override
    public void close() {
        running = false;
    }
}
