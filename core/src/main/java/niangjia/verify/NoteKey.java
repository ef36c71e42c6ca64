package niangjia.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A public key with a name, in the form of C2SP signed-note: {@code name+id+base64(type, key)}.
 *
 * @param raw the key without its type
 */
public record NoteKey(String name, SignatureType type, byte[] raw) {
    private static final byte[] X509_ED25519 = HexFormat.of().parseHex("302a300506032b6570032100");

    public NoteKey {
        if (name.isEmpty() || name.chars().anyMatch(c -> c == '+' || Character.isWhitespace(c))) {
            throw new IllegalArgumentException("name of a key: " + name + " (expected: neither + nor space)");
        }
        if (raw.length != type.keyLength()) {
            throw new IllegalArgumentException(
                    "key of " + raw.length + " bytes (expected: " + type.keyLength() + " for " + type + ")");
        }
    }

    /** @throws Malformed if it is no such key, or its id does not fit */
    public static NoteKey parse(String text) {
        String[] parts = text.strip().split("\\+", 3);
        if (parts.length != 3) {
            throw new Malformed("key (expected: name+id+base64)");
        }
        byte[] data = Fields.base64(parts[2]);
        try {
            SignatureType type = SignatureType.of(data.length == 0 ? 0 : data[0]);
            NoteKey key = new NoteKey(parts[0], type, Arrays.copyOfRange(data, 1, data.length));
            if (key.id().equals(parts[1])) {
                return key;
            }
            throw new Malformed("id of key: " + parts[1] + " (expected: " + key.id() + ")");
        } catch (IllegalArgumentException e) {
            throw new Malformed(String.valueOf(e.getMessage()));
        }
    }

    /** Eight hexadecimal digits that stand for key and name, no more than a label. */
    public String id() {
        byte[] named = (name + "\n").getBytes(UTF_8);
        byte[] all = Arrays.copyOf(named, named.length + 1 + raw.length);
        all[named.length] = type.code();
        System.arraycopy(raw, 0, all, named.length + 1, raw.length);
        return HexFormat.of().formatHex(HashAlgorithm.SHA_256.digest().digest(all), 0, 4);
    }

    public boolean signed(String text, NoteSignature signature) {
        if (!signature.name().equals(name) || !signature.keyId().equals(id())) {
            return false;
        }
        byte[] bytes = signature.bytes();
        if (bytes.length != type.signatureLength()) {
            return false;
        }
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(publicKey());
            check.update(type.message(text, bytes));
            return check.verify(type.plain(bytes));
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private PublicKey publicKey() throws GeneralSecurityException {
        byte[] encoded = Arrays.copyOf(X509_ED25519, X509_ED25519.length + raw.length);
        System.arraycopy(raw, 0, encoded, X509_ED25519.length, raw.length);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteKey key && toString().equals(key.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    @Override
    public String toString() {
        byte[] data = new byte[1 + raw.length];
        data[0] = type.code();
        System.arraycopy(raw, 0, data, 1, raw.length);
        return name + "+" + id() + "+" + Fields.base64(data);
    }
}
