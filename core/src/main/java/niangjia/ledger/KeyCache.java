package niangjia.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import javax.crypto.SecretKey;

/** Keys in the clear, few and not for long: a key destroyed by another node is gone here within a minute. */
final class KeyCache {
    private static final long LIFE_NANOS = 60_000_000_000L;

    private final int size;
    private final LongSupplier nanoTime;
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

    synchronized void put(String person, SecretKey key) {
        entries.put(person, new Held(key, nanoTime.getAsLong()));
    }

    synchronized void remove(String person) {
        entries.remove(person);
    }

    private record Held(SecretKey key, long since) {}
}
