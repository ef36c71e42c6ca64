package niangjia.shared.web.acts;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import niangjia.shared.RuleViolated;

/**
 * Ids of one kind of matter, as they come in and as they are made.
 *
 * @param kind what they begin with, such as {@code supervision:}
 * @param unknown code of the refusal that there is none
 */
public record MatterIds(String kind, String unknown) {
    /** What the longest id of a stream leaves to the part behind its kind. */
    private static final int LONGEST = 64;

    private static final Pattern PART = Pattern.compile("[A-Za-z0-9-]+");

    /** The same request of the same person always begins the same matter, whoever forgot the answer. */
    public String begun(String staffId, String requestId) {
        byte[] both = (staffId + "\n" + requestId).getBytes(StandardCharsets.UTF_8);
        return kind + UUID.nameUUIDFromBytes(both);
    }

    /**
     * Addresses carry the id without its kind.
     *
     * @throws RuleViolated the refusal if it cannot be the id of any
     */
    public String read(String written) {
        String id = written.startsWith(kind) ? written : kind + written;
        if (id.length() > LONGEST || !PART.matcher(key(id)).matches()) {
            throw unknown("");
        }
        return id;
    }

    public static String key(String id) {
        return id.substring(id.indexOf(':') + 1);
    }

    public RuleViolated unknown(String id) {
        return new RuleViolated(unknown, List.of(id));
    }
}
