package niangjia.complaint.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import niangjia.complaint.ComplaintId;
import niangjia.shared.RuleViolated;

/** Ids of complaints, as they come in and as they are made. */
final class ComplaintIds {
    private static final Pattern FORM = Pattern.compile("complaint:[A-Za-z0-9-]{1,54}");

    private ComplaintIds() {}

    /** The same request of the same person always begins the same complaint, whoever forgot the answer. */
    static ComplaintId of(String staffId, String requestId) {
        return ComplaintId.of(UUID.nameUUIDFromBytes((staffId + "\n" + requestId).getBytes(StandardCharsets.UTF_8))
                .toString());
    }

    /** @throws RuleViolated {@code complaint/unknown} if it cannot be the id of any */
    static ComplaintId read(String written) {
        if (!FORM.matcher(written).matches()) {
            throw new RuleViolated("complaint/unknown", List.of(""));
        }
        return new ComplaintId(written);
    }
}
