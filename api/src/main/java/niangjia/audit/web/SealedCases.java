package niangjia.audit.web;

import java.util.Optional;
import niangjia.complaint.read.CaseOf;
import niangjia.complaint.read.CaseView;
import niangjia.mediation.read.MediationOf;
import niangjia.mediation.read.MediationView;
import niangjia.shared.Actor;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.acts.MatterIds;
import niangjia.supervision.read.SupervisionOf;
import niangjia.supervision.read.SupervisionView;
import org.springframework.stereotype.Component;

/** Finds a case for whoever may see it: what is in nobody's reach has no integrity to show them. */
@Component
class SealedCases {
    static final String UNKNOWN = "audit/case-unknown";

    private final QuestionDesk questions;

    SealedCases(QuestionDesk questions) {
        this.questions = questions;
    }

    /** @throws niangjia.shared.RuleViolated {@code audit/case-unknown} if there is none in the viewer's reach */
    SealedCase of(Actor viewer, String id) {
        String kind = id.contains(":") ? id.substring(0, id.indexOf(':')) : "";
        MatterIds ids = new MatterIds(kind + ":", UNKNOWN);
        String read = ids.read(id);
        return found(viewer, kind, read).orElseThrow(() -> ids.unknown(""));
    }

    private Optional<SealedCase> found(Actor viewer, String kind, String id) {
        String key = MatterIds.key(id);
        return switch (kind) {
            case "complaint" ->
                questions
                        .askForOptional(new CaseOf(viewer, id), CaseView.class)
                        .map(view -> new SealedCase(id, view.number(), "/complaints/" + key));
            case "supervision" ->
                questions
                        .askForOptional(new SupervisionOf(viewer, id), SupervisionView.class)
                        .map(view -> new SealedCase(id, view.number(), "/supervisions/" + key));
            case "mediation" ->
                questions
                        .askForOptional(new MediationOf(viewer, id), MediationView.class)
                        .map(view -> new SealedCase(id, view.number(), "/mediation/" + key));
            default -> Optional.empty();
        };
    }
}
