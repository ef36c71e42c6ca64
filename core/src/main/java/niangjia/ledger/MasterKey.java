package niangjia.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.SecretKey;

/** The key over all keys, used only through keys derived from it by a label, one per purpose. */
final class MasterKey {
    private final byte[] hashing;
    private final SecretKey wrapping;
    private final String check;

    MasterKey(byte[] raw) {
        if (raw.length != Aead.KEY_BYTES) {
            throw new IllegalArgumentException(
                    "master key of " + raw.length + " bytes (expected: " + Aead.KEY_BYTES + ")");
        }
        hashing = derived(raw, "hash");
        wrapping = Aead.key(derived(raw, "wrap"));
        check = HexFormat.of().formatHex(derived(raw, "check"));
    }

    private static byte[] derived(byte[] raw, String purpose) {
        return Aead.hmac(raw, ("niangjia 1 " + purpose).getBytes(UTF_8));
    }

    /** Tells keys apart without telling anything of them. */
    String id() {
        return check.substring(0, 16);
    }

    String check() {
        return check;
    }

    String wrap(byte[] key, String person) {
        return id() + ":" + Base64.getEncoder().encodeToString(Aead.seal(wrapping, key, person.getBytes(UTF_8)));
    }

    SecretKey unwrap(String wrapped, String person) {
        int colon = wrapped.indexOf(':');
        if (colon < 0 || !wrapped.substring(0, colon).equals(id())) {
            throw new IllegalStateException("key of " + person + " was not wrapped by master key " + id());
        }
        try {
            byte[] sealed = Base64.getDecoder().decode(wrapped.substring(colon + 1));
            return Aead.key(Aead.open(wrapping, sealed, person.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("key of " + person + " does not open", e);
        }
    }

    /** Hex of 32 bytes. */
    String hash(String value) {
        return HexFormat.of().formatHex(Aead.hmac(hashing, value.getBytes(UTF_8)));
    }
}
