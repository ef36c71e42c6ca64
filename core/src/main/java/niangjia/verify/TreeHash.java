package niangjia.verify;

import java.security.MessageDigest;

/** The hashes of RFC 6962: a leaf can never be taken for a node. For one thread at a time. */
public final class TreeHash {
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final HashAlgorithm algorithm;
    private final MessageDigest digest;

    public TreeHash(HashAlgorithm algorithm) {
        this.algorithm = algorithm;
        this.digest = algorithm.digest();
    }

    public HashAlgorithm algorithm() {
        return algorithm;
    }

    public byte[] empty() {
        return digest.digest();
    }

    public byte[] leaf(byte[] entry) {
        digest.update(LEAF);
        return digest.digest(entry);
    }

    public byte[] node(byte[] left, byte[] right) {
        digest.update(NODE);
        digest.update(left);
        return digest.digest(right);
    }
}
