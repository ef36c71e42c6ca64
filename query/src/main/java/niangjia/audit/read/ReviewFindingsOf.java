package niangjia.audit.read;

import niangjia.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Which findings concern the viewer? Answered with a {@link ReviewFindings}, what is due first in front.
 *
 * @param openOnly without those that are closed
 * @param caseId of one case alone; null for all
 */
public record ReviewFindingsOf(
        Actor viewer, boolean openOnly, @Nullable String caseId) {}
