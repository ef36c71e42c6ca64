package niangjia.supervision.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import niangjia.shared.RuleViolated;
import niangjia.supervision.SupervisionId;

/** Ids of cases, as they come in and as they are made. */
final class SupervisionIds {
    private static final String KIND = "supervision:";
    private static final Pattern FORM = Pattern.compile(KIND + "[A-Za-z0-9-]{1,52}");

    private SupervisionIds() {}

    /** The same request of the same person always begins the same case, whoever forgot the answer. */
    static SupervisionId of(String staffId, String requestId) {
        return SupervisionId.of(UUID.nameUUIDFromBytes((staffId + "\n" + requestId).getBytes(StandardCharsets.UTF_8))
                .toString());
    }

    /**
     * Addresses carry the id without its kind.
     *
     * @throws RuleViolated {@code supervision/unknown} if it cannot be the id of any
     */
    static SupervisionId read(String written) {
        String id = written.startsWith(KIND) ? written : KIND + written;
        if (!FORM.matcher(id).matches()) {
            throw unknown("");
        }
        return new SupervisionId(id);
    }

    static String key(String caseId) {
        return caseId.substring(caseId.indexOf(':') + 1);
    }

    static String address(String caseId) {
        return "/supervisions/" + key(caseId);
    }

    static RuleViolated unknown(String id) {
        return new RuleViolated("supervision/unknown", List.of(id));
    }
}
