package niangjia.audit.read;

import java.time.Instant;
import niangjia.shared.Actor;

/**
 * What does the record say of each item of the checklist in this case? Answered with an optional {@link ReviewChecked}: empty
 * to all but auditors of the unit that has the case, or of one above.
 *
 * @param asAt the record as it stood then
 */
public record ReviewCheckOf(Actor viewer, String caseId, Instant asAt) {}
