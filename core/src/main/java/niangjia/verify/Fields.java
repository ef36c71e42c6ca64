package niangjia.verify;

import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The fields of a line, parted by tabs; each value has one spelling only, so that no byte can change unseen. */
public final class Fields {
    private static final String ABSENT = "\\0";

    private final String[] fields;
    private int at;

    private Fields(String[] fields) {
        this.fields = fields;
    }

    public static Fields of(String line) {
        return new Fields(line.split("\t", -1));
    }

    String text() {
        String text = textOrAbsent();
        if (text == null) {
            throw new Malformed("field " + at + " is absent");
        }
        return text;
    }

    @Nullable
    String textOrAbsent() {
        String raw = raw();
        if (raw.indexOf('\\') < 0) {
            if (raw.indexOf('\r') >= 0) {
                throw new Malformed("field " + at + " holds a bare carriage return");
            }
            return raw;
        }
        return raw.equals(ABSENT) ? null : unescaped(raw);
    }

    /** Decimal, as {@link Long#toString} writes it. */
    long number() {
        String raw = raw();
        try {
            long number = Long.parseLong(raw);
            if (Long.toString(number).equals(raw)) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new Malformed("field " + at + " is no number");
        }
        throw new Malformed("field " + at + " is no plain number");
    }

    byte[] bytes() {
        return base64(raw());
    }

    void end() {
        if (at != fields.length) {
            throw new Malformed(fields.length + " fields (expected: " + at + ")");
        }
    }

    private String raw() {
        if (at == fields.length) {
            throw new Malformed(fields.length + " fields (expected: more)");
        }
        return fields[at++];
    }

    private String unescaped(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\r' || c == '\\' && ++i == raw.length()) {
                throw new Malformed("field " + at + " is not escaped as agreed");
            }
            text.append(c == '\\' ? meant(raw.charAt(i)) : c);
        }
        return text.toString();
    }

    private char meant(char escaped) {
        return switch (escaped) {
            case '\\' -> '\\';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> throw new Malformed("field " + at + " is not escaped as agreed");
        };
    }

    static String escaped(@Nullable String text) {
        if (text == null) {
            return ABSENT;
        }
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** @throws Malformed also where bits that mean nothing are set */
    static byte[] base64(String text) {
        byte[] written = text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        try {
            byte[] bytes = Base64.getDecoder().decode(written);
            if (Arrays.equals(Base64.getEncoder().encode(bytes), written)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw new Malformed("no base64");
        }
        throw new Malformed("no plain base64");
    }
}
