package niangjia.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.Test;

class KeyCacheTest {
    private final AtomicLong now = new AtomicLong();
    private final KeyCache cache = new KeyCache(2, now::get);
    private final SecretKey key = Aead.key(Aead.newKey());

    @Test
    void a_key_is_held_for_a_minute_and_no_longer() {
        cache.put("a", key);
        now.set(TimeUnit.SECONDS.toNanos(60));
        assertThat(cache.get("a")).contains(key);
        now.incrementAndGet();
        assertThat(cache.get("a")).isEmpty();
    }

    @Test
    void the_longest_unused_goes_first() {
        cache.put("a", key);
        cache.put("b", key);
        assertThat(cache.get("a")).isPresent();
        cache.put("c", key);
        assertThat(cache.get("b")).isEmpty();
        assertThat(cache.get("a")).isPresent();
        assertThat(cache.get("c")).isPresent();
    }
}
