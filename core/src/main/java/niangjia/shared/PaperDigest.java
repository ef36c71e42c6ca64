package niangjia.shared;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * SHA-256 of a paper's bytes, by which it is kept and known in events.
 *
 * @param hex 64 small hexadecimal digits
 */
public record PaperDigest(String hex) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public PaperDigest {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException(
                    "digest of a paper: " + hex + " (expected: 64 small hexadecimal digits)");
        }
    }

    public static PaperDigest of(byte[] bytes) {
        try {
            return new PaperDigest(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing", e);
        }
    }
}
