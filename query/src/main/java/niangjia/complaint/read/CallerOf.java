package niangjia.complaint.read;

import niangjia.shared.Actor;

/**
 * Under which key the caller of a complaint is kept, and what else they brought; answered with an optional {@link CallerKey},
 * empty for what the viewer may not see. For whoever answers a person what was shown of them.
 */
public record CallerOf(Actor viewer, String complaintId) {}
