package niangjia.desk;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import niangjia.organisation.StaffId;
import org.springframework.stereotype.Component;

/**
 * Spares a program that signs in with every request the slow hash, until it has been silent for five minutes. Were each
 * asked for the hash again while it works, all its requests of that moment would be, at once. Holds keyed digests only, in
 * memory only, and a changed password makes them worthless.
 */
@Component
class RecentSignIns {
    private static final Duration KEPT = Duration.ofMinutes(5);
    /** Less left than this is kept longer. */
    private static final Duration RENEWED = Duration.ofMinutes(4);

    private static final int MOST = 2_000;

    private record Entry(byte[] digest, Instant until) {}

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final byte[] key = new byte[32];
    private final Clock clock;

    RecentSignIns(Clock clock) {
        this.clock = clock;
        new SecureRandom().nextBytes(key);
    }

    boolean knows(StaffId staff, String hash, String password) {
        Entry entry = entries.get(staff.value());
        Instant now = clock.instant();
        if (entry == null
                || !now.isBefore(entry.until())
                || !MessageDigest.isEqual(entry.digest(), digest(hash, password))) {
            return false;
        }
        if (now.plus(RENEWED).isAfter(entry.until())) {
            entries.replace(staff.value(), entry, new Entry(entry.digest(), now.plus(KEPT)));
        }
        return true;
    }

    void remember(StaffId staff, String hash, String password) {
        if (entries.size() >= MOST) {
            entries.clear();
        }
        entries.put(
                staff.value(), new Entry(digest(hash, password), clock.instant().plus(KEPT)));
    }

    private byte[] digest(String hash, String password) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(hash.getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(password.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
