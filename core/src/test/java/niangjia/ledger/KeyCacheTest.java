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
        cache.put("a", key, cache.mark());
        now.set(TimeUnit.SECONDS.toNanos(60));
        assertThat(cache.get("a")).contains(key);
        now.incrementAndGet();
        assertThat(cache.get("a")).isEmpty();
    }

    @Test
    void the_longest_unused_goes_first() {
        cache.put("a", key, cache.mark());
        cache.put("b", key, cache.mark());
        assertThat(cache.get("a")).isPresent();
        cache.put("c", key, cache.mark());
        assertThat(cache.get("b")).isEmpty();
        assertThat(cache.get("a")).isPresent();
        assertThat(cache.get("c")).isPresent();
    }

    @Test
    void a_key_read_before_another_was_removed_is_not_held() {
        long mark = cache.mark();
        cache.remove("b");
        cache.put("a", key, mark);
        assertThat(cache.get("a")).isEmpty();
        cache.put("a", key, cache.mark());
        assertThat(cache.get("a")).isPresent();
    }

    @Test
    void it_is_to_look_at_once_then_after_a_while_and_again_after_a_failed_look() {
        assertThat(cache.isToLook()).isTrue();
        now.set(KeyCache.LOOK_NANOS);
        assertThat(cache.isToLook()).isFalse();
        now.incrementAndGet();
        assertThat(cache.isToLook()).isTrue();
        cache.lookAgain();
        assertThat(cache.isToLook()).isTrue();
    }
}
