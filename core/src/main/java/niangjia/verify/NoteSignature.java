package niangjia.verify;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * One line under a note.
 *
 * @param keyId eight hexadecimal digits
 */
public record NoteSignature(String name, String keyId, byte[] bytes) {
    private static final String DASH = "\u2014 ";
    private static final int ID = 4;

    /** @throws Malformed if it is no such line */
    public static NoteSignature parse(String line) {
        int space = line.lastIndexOf(' ');
        if (!line.startsWith(DASH) || space < DASH.length()) {
            throw new Malformed("line of a signature (expected: \u2014 name base64)");
        }
        byte[] all = Fields.base64(line.substring(space + 1));
        if (all.length <= ID) {
            throw new Malformed("signature of " + all.length + " bytes");
        }
        return new NoteSignature(
                line.substring(DASH.length(), space),
                HexFormat.of().formatHex(all, 0, ID),
                Arrays.copyOfRange(all, ID, all.length));
    }

    static boolean begins(String line) {
        return line.startsWith(DASH);
    }

    public String line() {
        byte[] all = Arrays.copyOf(HexFormat.of().parseHex(keyId), ID + bytes.length);
        System.arraycopy(bytes, 0, all, ID, bytes.length);
        return DASH + name + " " + Fields.base64(all);
    }
}
