package niangjia.verify;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What a tree is hashed with; the id stands in every checkpoint and bundle, so that another can follow. */
public enum HashAlgorithm {
    SHA_256("sha256", "SHA-256", 32);

    private final String id;
    private final String jdkName;
    private final int length;

    HashAlgorithm(String id, String jdkName, int length) {
        this.id = id;
        this.jdkName = jdkName;
        this.length = length;
    }

    public String id() {
        return id;
    }

    public int length() {
        return length;
    }

    /** @throws IllegalArgumentException if no such algorithm is known here */
    public static HashAlgorithm of(String id) {
        for (HashAlgorithm each : values()) {
            if (each.id.equals(id)) {
                return each;
            }
        }
        throw new IllegalArgumentException("hash algorithm: " + id + " (expected: sha256)");
    }

    MessageDigest digest() {
        try {
            return MessageDigest.getInstance(jdkName);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(jdkName + " is missing", e);
        }
    }
}
