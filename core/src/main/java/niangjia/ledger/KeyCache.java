package niangjia.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import javax.crypto.SecretKey;

/**
 * Keys in the clear, few and not for long. Whoever asks says first what other nodes destroyed, so none is given out that was
 * gone for longer than {@link #LOOK_NANOS}.
 */
final class KeyCache {
    private static final long LIFE_NANOS = 60_000_000_000L;
    /** How long a look at what was destroyed is good for. */
    static final long LOOK_NANOS = 200_000_000L;

    private final int size;
    private final LongSupplier nanoTime;
    private long removals;
    private long lookedAt;
    private boolean looked;
    private final Map<String, Held> entries = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Held> eldest) {
            return size() > size;
        }
    };

    KeyCache(int size, LongSupplier nanoTime) {
        this.size = size;
        this.nanoTime = nanoTime;
    }

    /** Whether it is time to look again at what was destroyed; whoever is told so looks. */
    synchronized boolean isToLook() {
        long now = nanoTime.getAsLong();
        if (looked && now - lookedAt <= LOOK_NANOS) {
            return false;
        }
        looked = true;
        lookedAt = now;
        return true;
    }

    /** The look failed, or its transaction may not see all: the next one looks again. */
    synchronized void lookAgain() {
        looked = false;
    }

    synchronized Optional<SecretKey> get(String person) {
        Held entry = entries.get(person);
        if (entry == null) {
            return Optional.empty();
        }
        if (nanoTime.getAsLong() - entry.since > LIFE_NANOS) {
            entries.remove(person);
            return Optional.empty();
        }
        return Optional.of(entry.key);
    }

    /** To be taken before a key is read that may be put here. */
    synchronized long mark() {
        return removals;
    }

    /** Does nothing if a key was removed since the mark: it might be this one, read before it was destroyed. */
    synchronized void put(String person, SecretKey key, long mark) {
        if (mark == removals) {
            entries.put(person, new Held(key, nanoTime.getAsLong()));
        }
    }

    synchronized void remove(String person) {
        removals++;
        entries.remove(person);
    }

    private record Held(SecretKey key, long since) {}
}
