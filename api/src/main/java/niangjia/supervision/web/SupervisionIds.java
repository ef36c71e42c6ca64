package niangjia.supervision.web;

import niangjia.shared.RuleViolated;
import niangjia.shared.web.acts.MatterIds;
import niangjia.supervision.SupervisionId;

/** Ids of cases, as they come in and as they are made. */
final class SupervisionIds {
    private static final MatterIds IDS = new MatterIds("supervision:", "supervision/unknown");

    private SupervisionIds() {}

    /** The same request of the same person always begins the same case, whoever forgot the answer. */
    static SupervisionId of(String staffId, String requestId) {
        return new SupervisionId(IDS.begun(staffId, requestId));
    }

    /** @throws RuleViolated {@code supervision/unknown} if it cannot be the id of any */
    static SupervisionId read(String written) {
        return new SupervisionId(IDS.read(written));
    }

    static String key(String caseId) {
        return MatterIds.key(caseId);
    }

    static String address(String caseId) {
        return "/supervisions/" + key(caseId);
    }

    static RuleViolated unknown(String id) {
        return IDS.unknown(id);
    }
}
