package niangjia.shared.web;

import java.util.List;
import niangjia.shared.RuleViolated;

/** What the writer decided on has changed, with what changed it. An answer: no stack trace. */
public final class StaleForm extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient RuleViolated refusal;
    private final transient List<Problem.Change> changes;

    public StaleForm(RuleViolated refusal, List<Problem.Change> changes) {
        super(refusal.getMessage(), refusal, false, false);
        this.refusal = refusal;
        this.changes = List.copyOf(changes);
    }

    public RuleViolated refusal() {
        return refusal;
    }

    /** What happened since, the latest first; not all of it if it was very much. */
    public List<Problem.Change> changes() {
        return changes;
    }
}
