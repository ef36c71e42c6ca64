package niangjia.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of a list of values, each with its length in front, so that no two lists have the same bytes. */
final class ListDigest {
    private final MessageDigest sha = sha256();

    void add(String text) {
        add(text.getBytes(UTF_8));
    }

    void add(byte[] bytes) {
        sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        sha.update(bytes);
    }

    /** Of what was added; the next list begins. */
    byte[] bytes() {
        return sha.digest();
    }

    /** As {@link #bytes}, in small hexadecimal digits. */
    String hex() {
        return HexFormat.of().formatHex(bytes());
    }

    /** For who writes otherwise than a list of values. */
    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
