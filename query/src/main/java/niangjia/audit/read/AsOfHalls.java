package niangjia.audit.read;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.function.LongSupplier;
import niangjia.shared.RuleViolated;
import niangjia.shared.Seals;
import niangjia.shared.read.Positions;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The last few moments at which lists were looked at. They hold what the live lists hold, clear text included, in memory
 * alone; what was not asked for lately is thrown away, and all of it when a key was destroyed or restricted, here or on
 * another node.
 */
@Component
public final class AsOfHalls implements AutoCloseable {
    private static final int KEPT = 4;
    private static final Duration LATELY = Duration.ofMinutes(10);

    private final EventStore record;
    private final LongSupplier keyChanges;
    private final BiFunction<AsOfWing, AsOf, AsOfHall> halls;
    private final ExecutorService replays = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "as-of");
        thread.setDaemon(true);
        return thread;
    });
    private long keyChangesSeen;
    private final Map<Key, Building> kept = new LinkedHashMap<>(KEPT, 1, true);

    private record Key(AsOfWing wing, AsOf moment) {}

    private static final class Building {
        private final CompletableFuture<AsOfHall> hall = new CompletableFuture<>();
        private volatile AsOfProgress progress;
        private volatile long askedAt = System.nanoTime();

        Building(long all) {
            progress = new AsOfProgress(0, all);
        }
    }

    @Autowired
    public AsOfHalls(EventStore record, Seals seals) {
        this(
                record,
                seals::changes,
                (wing, moment) -> new AsOfHall(wing, AsOfRoom.Furniture.with(seals, AsOfRules.at(record, moment))));
    }

    AsOfHalls(EventStore record, LongSupplier keyChanges, BiFunction<AsOfWing, AsOf, AsOfHall> halls) {
        this.record = record;
        this.keyChanges = keyChanges;
        this.halls = halls;
    }

    /**
     * The list as of the moment, once it is laid out.
     *
     * @param patience for how long to wait
     * @throws AsOfNotReady with how far it has come
     */
    AsOfHall at(AsOfWing wing, AsOf moment, Duration patience) {
        Building building = building(new Key(wing, moment));
        try {
            return building.hall.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new AsOfNotReady(building.progress);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RuleViolated("desk/unavailable", List.of());
        } catch (ExecutionException e) {
            forget(new Key(wing, moment));
            throw e.getCause() instanceof RuntimeException refused ? refused : new IllegalStateException(e);
        }
    }

    /** Throws away what may hold words that nobody may read any more, and what was not asked for lately. */
    public synchronized void tidy() {
        long changes = keyChanges.getAsLong();
        if (changes != keyChangesSeen) {
            forget();
            keyChangesSeen = changes;
        }
        long now = System.nanoTime();
        kept.entrySet().removeIf(each -> {
            boolean old = now - each.getValue().askedAt > LATELY.toNanos();
            if (old) {
                drop(each.getValue());
            }
            return old;
        });
    }

    synchronized void forget() {
        kept.values().forEach(AsOfHalls::drop);
        kept.clear();
    }

    synchronized int kept() {
        return kept.size();
    }

    private synchronized Building building(Key key) {
        tidy();
        Building known = kept.get(key);
        if (known == null) {
            known = begin(key);
            kept.put(key, known);
            if (kept.size() > KEPT) {
                var eldest = kept.entrySet().iterator();
                drop(eldest.next().getValue());
                eldest.remove();
            }
        }
        known.askedAt = System.nanoTime();
        return known;
    }

    private Building begin(Key key) {
        long all = Positions.head(record).most();
        Building building = new Building(all);
        replays.execute(() -> {
            if (building.hall.isDone()) {
                return;
            }
            AsOfHall hall = halls.apply(key.wing(), key.moment());
            try {
                hall.replay(record, key.wing(), key.moment(), done -> building.progress = new AsOfProgress(done, all));
                if (!building.hall.complete(hall)) {
                    hall.close();
                }
            } catch (RuntimeException e) {
                hall.close();
                building.hall.completeExceptionally(e);
            }
        });
        return building;
    }

    private synchronized void forget(Key key) {
        kept.remove(key);
    }

    /** One that is still being laid out closes itself when it finds that nobody wants it. */
    private static void drop(Building building) {
        if (!building.hall.completeExceptionally(new RuleViolated("desk/unavailable", List.of()))
                && !building.hall.isCompletedExceptionally()) {
            building.hall.join().close();
        }
    }

    @Override
    public void close() {
        replays.shutdownNow();
        forget();
    }
}
