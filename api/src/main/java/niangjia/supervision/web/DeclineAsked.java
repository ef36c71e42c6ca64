package niangjia.supervision.web;

import java.time.Instant;
import niangjia.complaint.Medium;
import niangjia.shared.web.acts.CommandForm;
import niangjia.supervision.SupervisionId;

/** What is said when a complainant is told of the decline; what a notice in writing says, the case says itself. */
public record DeclineAsked(SupervisionId caseId, Instant occurredAt, Medium medium, boolean inWriting) {
    static final CommandForm<DeclineAsked> FORM = CommandForm.of(DeclineAsked.class, false);
}
