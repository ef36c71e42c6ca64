package niangjia.mediation.web;

import java.util.Optional;
import niangjia.mediation.MediationId;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.acts.MatterIds;
import niangjia.supervision.SupervisionId;

/** Ids of cases, as they come in and as they are made. */
final class MediationIds {
    private static final MatterIds IDS = new MatterIds("mediation:", "mediation/unknown");

    private static final MatterIds SUPERVISIONS = new MatterIds("supervision:", "supervision/unknown");

    private MediationIds() {}

    static MediationId of(String staffId, String requestId) {
        return new MediationId(IDS.begun(staffId, requestId));
    }

    /** @throws RuleViolated {@code mediation/unknown} if it cannot be the id of any */
    static MediationId read(String written) {
        return new MediationId(IDS.read(written));
    }

    /**
     * Empty if it is another kind of matter.
     *
     * @throws RuleViolated {@code supervision/unknown} if it cannot be the id of any
     */
    static Optional<SupervisionId> supervision(String matter) {
        return Optional.of(matter)
                .filter(id -> id.startsWith(SUPERVISIONS.kind()))
                .map(SUPERVISIONS::read)
                .map(SupervisionId::new);
    }

    static String address(String caseId) {
        return "/mediation/" + MatterIds.key(caseId);
    }

    static RuleViolated unknown(String id) {
        return IDS.unknown(id);
    }
}
