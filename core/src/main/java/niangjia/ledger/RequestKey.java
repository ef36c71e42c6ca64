package niangjia.ledger;

import java.util.List;
import java.util.Map;
import niangjia.shared.RecordMeta;
import niangjia.shared.RuleViolated;

/** One command of one request, and the digest of what the request asks. */
record RequestKey(String requestId, String part, String digest) {
    /** Where one request sends several commands, each needs its own part. */
    static final String FIRST_PART = "1";

    /** @throws RuleViolated if the metadata names no request */
    static RequestKey of(Map<String, ?> metaData) {
        Object id = metaData.get(RecordMeta.REQUEST_ID);
        if (id == null || id.toString().isBlank()) {
            throw new RuleViolated("record/no-request-id", List.of());
        }
        Object part = metaData.get(RequestGuard.REQUEST_PART);
        Object digest = metaData.get(RecordMeta.REQUEST_DIGEST);
        return new RequestKey(
                id.toString(), part == null ? FIRST_PART : part.toString(), digest == null ? "" : digest.toString());
    }
}
